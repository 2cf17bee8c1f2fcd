/**
 * Writes an intervention that stands as data (`spec-data.ts`) as the text of a `.peer` file. Data comes from anywhere: what
 * cannot be typed in the language is handed back, so that nothing is lost without a word.
 */
import type { Items, Properties, PropertyRow, SectionRow } from '@peerspec/language';
import { evidenceItems, gapWords, interventionProperties, sections, topLevelItems } from '@peerspec/language';
import { camel } from '@peerspec/language/internal';
import type { Json, JsonObject } from './json.ts';
import { isObject } from './json.ts';
import { certainties, valueKinds } from './kinds.ts';
import type { Unplaced } from './source.ts';
import { Source } from './source.ts';
import { typedDay, typedList, typedName, typedText } from './words.ts';

/** A part of a line behind a word that announces it; nothing where there is none. */
const clause = (word: string, text: string | undefined): string => (text === undefined ? '' : ` ${word} ${text}`);

const names = (value: unknown): string | undefined => typedList(value, typedName);

const reasonOf = (source: Source): string =>
  clause('because', source.typed('because', typedText)) + clause('from', source.typed('evidence', names));

const gapOf = (source: Source): string | undefined => {
  const gap = source.typed('gap', (value) => Object.keys(gapWords).find((word) => word === value));
  if (gap === undefined) return undefined;
  const decision = clause('owner', source.typed('owner', typedText)) + clause('decide-by', source.typed('decideBy', typedDay));
  return gap + reasonOf(source) + decision;
};

/** An answer with its reason: `yes because "…"`, `undecided owner "…"`. */
const answerOf = (source: Source, row: PropertyRow, key: string): string | undefined => {
  const inner = source.inner(key);
  if (!inner) return undefined;
  const value = inner.has('gap') ? gapOf(inner) : inner.typed('value', (data) => valueKinds[row.kind.is].typed(data, row.kind));
  const answer = value === undefined || inner.has('gap') ? value : value + reasonOf(inner);
  inner.finish();
  return answer;
};

const answersOf = (source: Source, properties: Properties, told: ReadonlySet<string> = new Set()): readonly string[] =>
  Object.entries(properties).flatMap(([word, row]) => {
    const answer = told.has(word) ? undefined : answerOf(source, row, camel(word));
    return answer === undefined ? [] : [`${word}: ${answer}`];
  });

/** The longest declaration that stands on one line. */
const longestLine = 110;

const blockOf = (head: string, statements: readonly string[]): string => {
  if (statements.length === 0) return head;
  const line = `${head} { ${statements.join('  ')} }`;
  return line.length <= longestLine && !line.includes('\n') ? line : `${head} {\n${statements.join('\n')}\n}`;
};

/** Word, name and title. */
const headOf = (source: Source, word: string): string =>
  [word, source.typed('name', typedName), source.typed('title', typedText)].filter((part) => part !== undefined).join(' ');

/** The answers that stand behind a word of their own before the block: `in 2012`, `source "…"`, `about peers`. */
const clausesOf = (source: Source, row: Items[string], told: Set<string>): string =>
  Object.entries(row.clauses ?? {})
    .map(([word, property]) => {
      const answer = source.peek(camel(property));
      if (!isObject(answer) || Object.keys(answer).join() !== 'value') return '';
      const { value } = answer;
      if (word === 'in' && !(Array.isArray(value) && value.length === 1)) return '';
      told.add(property);
      const typed = row.properties[property];
      return typed ? clause(word, answerOf(source, typed, camel(property))) : '';
    })
    .join('');

const itemText = (source: Source, row: Items[string]): string => {
  const told = new Set<string>();
  const value = row.value === undefined ? undefined : row.properties[row.value];
  const answer = value && row.value !== undefined ? answerOf(source, value, camel(row.value)) : undefined;
  if (row.value !== undefined) told.add(row.value);
  const word = headOf(source, row.word);
  const gap = source.has('gap') ? gapOf(source) : undefined;
  const behind = gap ?? answer;
  const head = word + (behind === undefined ? '' : `: ${behind}`) + clausesOf(source, row, told);
  // Behind an answer, also one in the block, a reason would be the reason of that answer alone.
  const reason = source.has('gap') ? '' : reasonOf(source).trim();
  const inside = [...answersOf(source, row.properties, told), ...listTexts(source, row.items)];
  source.finish();
  if (reason === '') return blockOf(head, inside);
  // Right behind a word that has no name, `because` would be its name.
  return inside.length === 0 && behind === undefined && head !== row.word ? `${head} ${reason}` : blockOf(head, [reason, ...inside]);
};

/** All declarations in the lists of a block, each list in its own order. */
const listTexts = (source: Source, items: Items = {}): readonly string[] => {
  const rows = Object.values(items);
  return [...new Set(rows.map(({ list }) => list))].flatMap((list) => {
    const ofList = rows.filter((row) => row.list === list);
    return source.list(list).flatMap((item) => {
      const word = ofList.length > 1 ? item.take('word') : ofList[0]?.word;
      const row = ofList.find((each) => each.word === word);
      if (row) return [itemText(item, row)];
      item.leave('word', word ?? null);
      item.finish();
      return [];
    });
  });
};

/** What stands behind all names of a chain. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly arrow: string;
  readonly behind: string;
}

const arrows: Readonly<Record<string, string>> = { 'leads-to': '->', 'holds-back': '-|' };

const arrowOf = (source: Source): Arrow | undefined => {
  const [from, to] = [typedName(source.peek('from')), typedName(source.peek('to'))];
  const effect = source.peek('effect');
  const arrow = typeof effect === 'string' && Object.hasOwn(arrows, effect) ? arrows[effect] : undefined;
  if (from === undefined || to === undefined || arrow === undefined) {
    source.leaveWhole();
    return undefined;
  }
  for (const key of ['from', 'to', 'effect']) source.take(key);
  const feedback = source.typed('feedback', (value) => (value === true ? ' feedback' : undefined)) ?? '';
  const certainty = source.typed('certainty', (value) => certainties.find((each) => each === value));
  const marks = feedback + (certainty === undefined ? '' : ` ${certainty}`);
  const behind = reasonOf(source) + clause('assuming', source.typed('assuming', names)) + marks;
  source.finish();
  return { from, to, arrow, behind };
};

/** Arrows that follow on one another and have the same behind them are one chain. */
const chains = (all: readonly Arrow[]): readonly string[] => {
  const lines: { names: string; last: Arrow }[] = [];
  for (const next of all) {
    const line = lines.at(-1);
    if (line && line.last.to === next.from && line.last.behind === next.behind) {
      line.names += ` ${next.arrow} ${next.to}`;
      line.last = next;
    } else lines.push({ names: `${next.from} ${next.arrow} ${next.to}`, last: next });
  }
  return lines.map((line) => line.names + line.last.behind);
};

const sectionText = (source: Source, row: SectionRow): string => {
  const told = new Set<string>();
  let head = headOf(source, row.word);
  const title = row.titleAnswers;
  const statement = title === undefined || source.has('title') ? undefined : source.peek(camel(title));
  const titleRow = title === undefined ? undefined : row.properties[title];
  if (title !== undefined && titleRow && isObject(statement) && Object.keys(statement).join() === 'value') {
    told.add(title);
    head += ` ${answerOf(source, titleRow, camel(title)) ?? ''}`;
  }
  const valueRow = row.value === undefined ? undefined : row.properties[row.value];
  const answer = valueRow && row.value !== undefined ? answerOf(source, valueRow, camel(row.value)) : undefined;
  if (row.value !== undefined) told.add(row.value);
  const behind = source.has('gap') ? gapOf(source) : answer;
  if (behind !== undefined) head += `: ${behind}`;
  const links = row.word === 'theory' ? source.list('links').flatMap((link) => arrowOf(link) ?? []) : [];
  const inside = [...answersOf(source, row.properties, told), ...listTexts(source, row.items), ...chains(links)];
  source.finish();
  if (inside.length > 0) return `${head} {\n${inside.join('\n')}\n}`;
  return behind === undefined ? `${head} {\n}` : head;
};

/** What a context has taken over from a shared one stands in that again, and its name where it was. */
const contextTexts = (source: Source, shared: Source | undefined): { readonly own: string; readonly declared: readonly string[] } => {
  const taken = source.peek('shared');
  const contexts = shared?.list('contexts') ?? [];
  const [first] = isObject(taken) && Array.isArray(taken['value']) ? (taken['value'] as readonly Json[]) : [];
  const name = typedName(first);
  const found = contexts.find((each) => each.peek('name') === first);
  for (const each of contexts) {
    each.take('name');
    if (each !== found) each.finish();
  }
  if (name === undefined) return { own: sectionText(source, sections.context), declared: [] };
  const title = found?.typed('title', typedText);
  found?.finish();
  const reference = answerOf(source, sections.context.properties.shared, 'shared');
  const head = headOf(source, 'context');
  const { value: _, ...row } = sections.context;
  const whole = sectionText(source, row);
  const declared = whole.replace(/^context/, () => ['context', name, title].filter((part) => part !== undefined).join(' '));
  return { own: `${head}: ${reference ?? name}`, declared: [declared] };
};

const sectionsOf = (
  source: Source,
  shared: Source | undefined,
): { readonly inside: readonly string[]; readonly declared: readonly string[] } => {
  const declared: string[] = [];
  const others: Readonly<Record<string, string>> = { population: 'otherPopulations', peers: 'otherPeers' };
  const inside = Object.values(sections as Readonly<Record<string, SectionRow>>).flatMap((row) => {
    const section = source.inner(row.word);
    const further = (others[row.word] === undefined ? [] : source.list(others[row.word] ?? '')).map((each) => sectionText(each, row));
    if (!section) return further;
    if (row.word !== 'context') return [sectionText(section, row), ...further];
    const context = contextTexts(section, shared);
    declared.push(...context.declared);
    return [context.own];
  });
  return { inside, declared };
};

/** Shared declarations; those of the built-in library are there already. */
const sharedOf = (shared: Source | undefined): readonly string[] => {
  if (!shared) return [];
  const texts = [
    ...shared.list('conditions').map((item) => itemText(item, topLevelItems.condition)),
    ...shared.list('measures').map((item) => itemText(item, topLevelItems.measure)),
    ...shared
      .list('evidence')
      .filter((item) => item.take('builtIn') !== true)
      .map((item) => itemText(item, { ...topLevelItems.evidence, items: evidenceItems })),
  ];
  shared.finish();
  return texts;
};

const acceptance = (source: Source): readonly string[] => {
  const rule = typedName(source.peek('rule'));
  if (rule === undefined) {
    source.leaveWhole();
    return [];
  }
  source.take('rule');
  const because = clause('because', source.typed('because', typedText));
  source.finish();
  return [`accept ${rule}${because}`];
};

export interface Written {
  readonly text: string;
  readonly unplaced: readonly Unplaced[];
}

/** The text of a file with this intervention and all that it shares; not laid out yet. */
export const peerText = (data: JsonObject): Written => {
  const unplaced: Unplaced[] = [];
  const source = new Source('', data, unplaced);
  // What PeerSpec works out is worked out anew.
  source.take('computed');
  const shared = source.inner('shared');
  const head = headOf(source, 'intervention');
  const answers = answersOf(source, interventionProperties);
  const { inside, declared } = sectionsOf(source, shared);
  const accepted = source.list('accepts').flatMap(acceptance);
  const parts = [answers.join('\n'), ...inside, accepted.join('\n')].filter((part) => part !== '');
  const below = [...declared, ...sharedOf(shared)];
  source.finish();
  return { text: `${[`${head} {\n${parts.join('\n\n')}\n}`, ...below].join('\n\n')}\n`, unplaced };
};
