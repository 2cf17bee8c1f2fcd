/**
 * Writes a `.peer` file in which every property of the vocabulary is answered, each with a value of its own,
 * so that a test can look for it.
 */
import type { GapKind, ItemRow, NameKind, Properties, PropertyRow, SectionRow } from '@peerspec/language';
import { evidenceItems, interventionProperties, sections, topLevelItems } from '@peerspec/language';

/** One property in the file: where it stands, and the words by which its value is recognised in a document. */
export interface Filled {
  readonly path: string;
  readonly row: PropertyRow;
  readonly marks: readonly string[];
}

interface Writing {
  readonly filled: Filled[];
  /** The property to be left out. */
  readonly without?: string | undefined;
  /** The gap that stands for every answer. */
  readonly gap?: GapKind | undefined;
  /** Whether every answer has a reason, which is then what is looked for. */
  readonly reasons?: boolean | undefined;
}

/** "zqaa", "zqab", …: words that nothing else contains. */
const word = (number: number): string => `zq${[...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}x`;

/** What each kind of name stands for in the file. */
const nameOf: Readonly<Partial<Record<NameKind, string>>> = {
  event: 'Event1',
  population: 'Population1',
  peers: 'Peers1',
  contact: 'Contact1',
  activity: 'Activity1',
  context: 'Shared1',
  condition: 'Condition1',
  mechanism: 'Mechanism1',
  assumption: 'Assumption1',
  outcome: 'Intermediate1',
  stakeholder: 'Stakeholder1',
  risk: 'Risk1',
  study: 'Study1',
  measure: 'Measure1',
  evidence: 'Evidence1',
};

const named = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1).replace('-', '')}1`;

/** A value for a property as it is typed, and how it will be recognised; nothing for values without words of their own. */
const valueOf = (row: PropertyRow, number: number, path: string): readonly [typed: string, ...marks: readonly string[]] => {
  const mark = word(number);
  const figure = String(100 + number);
  const options = Object.keys(row.kind.options ?? {});
  // Items choose otherwise than their section, so that neither hides the other.
  const option = options.at(path.split('.').length > 2 ? -1 : 0) ?? '';
  switch (row.kind.is) {
    case 'text':
      return [`"${mark}"`, mark];
    case 'texts':
      return [`"${mark}one", "${mark}two"`, `${mark}one`, `${mark}two`];
    case 'choice':
      return [option];
    case 'choices':
      return [
        Object.keys(row.kind.options ?? {})
          .slice(0, 2)
          .join(', '),
      ];
    case 'yes-no':
      return ['yes'];
    case 'words':
      return [`${mark}one, ${mark}two`, `${mark}one`, `${mark}two`];
    case 'amount':
    case 'amount-or-word':
      return [`at least ${figure}`, `at least ${figure}`];
    case 'duration':
      return [`${figure} days`, `${figure} days`];
    case 'measured':
      return [`${figure} hours "${mark}"`, `${figure} hours`, mark];
    case 'counted':
      return [`at most ${figure}% "${mark}"`, `at most ${figure}%`, mark];
    case 'recurring':
      return [
        `every ${figure} days "${mark}" last 2020-01-${String((number % 27) + 1).padStart(2, '0')}`,
        `every ${figure} days`,
        mark,
        `${String((number % 27) + 1)} January 2020`,
      ];
    case 'date':
      return [`2031-02-${String((number % 27) + 1).padStart(2, '0')}`, `${String((number % 27) + 1)} February 2031`];
    case 'moment':
      return [`${figure} days after Event1`, `${figure} days after Event1`];
    case 'names':
      return [nameOf[row.kind.refersTo?.[0] ?? 'stakeholder'] ?? 'Stakeholder1'];
    case 'expectation':
      return [`increase from ${figure}% to ${figure}.5%`, `from ${figure}% to ${figure}.5%`];
    case 'measurements':
      return [`Measure1 at ${figure} days after Event1, "${mark}"`, `${figure} days after Event1`, mark];
    case 'comparator':
      return [`"${mark}"`, mark];
  }
};

/** An answer as it is typed: a value, or a gap whose reason will be recognised. */
const answerOf = (writing: Writing, row: PropertyRow, path: string): readonly [typed: string, ...marks: readonly string[]] => {
  const number = writing.filled.length;
  if (writing.gap === undefined) return valueOf(row, number, path);
  return [`${writing.gap} because "${word(number)}"`, word(number)];
};

const propertyLines = (writing: Writing, path: string, properties: Properties, except: readonly string[]): readonly string[] =>
  Object.entries(properties).flatMap(([property, row]) => {
    if (except.includes(property)) return [];
    const full = path === '' ? property : `${path}.${property}`;
    const [typed, ...marks] = answerOf(writing, row, full);
    const reason = writing.reasons === true ? `why${String(writing.filled.length)}end` : undefined;
    writing.filled.push({ path: full, row, marks: reason === undefined ? marks : [reason] });
    return full === writing.without ? [] : [`${property}: ${typed}${reason === undefined ? '' : ` because "${reason}"`}`];
  });

const clauseText = (writing: Writing, path: string, item: ItemRow): string =>
  Object.entries(item.clauses ?? {})
    .map(([clause, property]) => {
      const row = item.properties[property];
      if (!row) return '';
      const [typed, ...marks] = clause === 'in' ? ['2099', '2099'] : valueOf(row, writing.filled.length, path);
      writing.filled.push({ path: `${path}.${property}`, row, marks });
      return `${path}.${property}` === writing.without ? '' : ` ${clause} ${typed}`;
    })
    .join('');

const itemText = (writing: Writing, path: string, item: ItemRow, inner: readonly string[] = []): string => {
  const name = item.name === undefined ? '' : ` ${named(item.word)}`;
  const title = item.title === undefined ? '' : ` "title of ${item.word}"`;
  const clauses = Object.values(item.clauses ?? {});
  let value = '';
  if (item.value !== undefined && writing.gap === undefined) {
    const row = item.properties[item.value];
    if (row) {
      const full = `${path}.${item.value}`;
      const [typed, ...marks] = answerOf(writing, row, full);
      writing.filled.push({ path: full, row, marks });
      value = full === writing.without ? '' : `: ${typed}`;
    }
  }
  const behind = writing.gap === undefined ? clauseText(writing, path, item) : '';
  const lines = [
    ...propertyLines(
      writing,
      path,
      item.properties,
      writing.gap === undefined ? [...clauses, ...(item.value === undefined ? [] : [item.value])] : [],
    ),
    ...inner,
  ];
  return `${item.word}${name}${title}${value}${behind}${lines.length === 0 ? '' : ` {\n${lines.map((line) => `    ${line}`).join('\n')}\n  }`}`;
};

const sectionText = (writing: Writing, section: SectionRow, more: readonly string[]): string => {
  const { word: first } = section;
  const name = section.name === 'required' ? ` ${named(first)}` : '';
  const title =
    section.title === undefined || (writing.gap !== undefined && section.titleAnswers !== undefined) ? '' : ` "title of ${first}"`;
  let value = '';
  if (section.value !== undefined && writing.gap === undefined) {
    const row = section.properties[section.value];
    if (row) {
      const full = `${first}.${section.value}`;
      const [typed, ...marks] = answerOf(writing, row, full);
      writing.filled.push({ path: full, row, marks });
      if (full !== writing.without) value = `: ${typed}`;
    }
  }
  const except = writing.gap === undefined ? [section.value, section.titleAnswers].filter((property) => property !== undefined) : [];
  const lines = [
    ...propertyLines(writing, first, section.properties, except),
    ...Object.values(section.items).map((item) => itemText(writing, `${first}.${item.word}`, item)),
    ...more,
  ];
  return `${first}${name}${value === '' ? title : ''}${value} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
};

/** The file, and what stands in it; `without` leaves one property out. */
export const everythingFilled = (
  how: Pick<Writing, 'without' | 'gap' | 'reasons'> = {},
): { readonly text: string; readonly filled: readonly Filled[] } => {
  const writing: Writing = { filled: [], ...how };
  const own = propertyLines(writing, '', interventionProperties, []);
  const all = Object.values(sections as Readonly<Record<string, SectionRow>>).map((section) =>
    sectionText(writing, section, section.word === 'theory' ? ['Contact1 -> Mechanism1 -> Intermediate1 from Evidence1'] : []),
  );
  const finding = itemText(writing, 'finding', evidenceItems.finding);
  const shared = [
    'context Shared1 "title of shared context" { }',
    itemText(writing, 'measure', topLevelItems.measure),
    itemText(writing, 'evidence', topLevelItems.evidence, [finding]),
  ];
  return { text: ['intervention Everything "title of all" {', ...own, ...all, '}', ...shared].join('\n'), filled: writing.filled };
};
