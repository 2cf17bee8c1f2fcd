/** Random specifications as data, in which every question may be answered, open or silent, and every name is declared. */
import type { JsonObject } from '@peerspec/documents';
import type { Items, KindName, NameKind, Properties, PropertyRow, SectionRow } from '@peerspec/language';
import { evidenceItems, interventionProperties, sections, topLevelItems } from '@peerspec/language';
import { camel } from '@peerspec/language/internal';
import type { Arbitrary } from 'fast-check';
import fc from 'fast-check';

type Value = Arbitrary<unknown>;

/** The name of the thing of each kind that is always there. */
const nameOf = (kind: NameKind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}0`;

const spoken = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '*/ // {',
    '\\"',
    'a\n\nb',
    '@',
    '"x" because "y"',
    '\u202Ex',
    'contact Visit {',
    '<b>&amp;</b>',
    '| a | b |',
    "'; DROP",
  ),
);

/** As a file says it: without blanks at its ends, and with line breaks only between paragraphs. */
const text: Arbitrary<string> = spoken
  .map((said) => (/[\r\n]/.test(said) ? 'a\n\nb' : said.trim()))
  // A letter that was lost is told wherever it stands.
  .filter((said) => /[\p{L}\p{N}]/u.test(said) && !said.includes('\uFFFD') && !/^(?:t\.?b\.?[acd]|n\/?a|none|unknown)/i.test(said))
  .map((said) => `Says ${said}`.trim());

const figure = fc.oneof(
  fc.nat(2000),
  fc.nat(1000).map((number) => number / 8),
);
const timeUnit = fc.constantFrom('minute', 'hour', 'day', 'week', 'month', 'year');
const qualifier = fc.constantFrom(undefined, 'at least', 'at most', 'up to', 'about', 'within');
const defined = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

const span = fc
  .tuple(figure, fc.option(figure, { nil: undefined }))
  .map(([low, more]) => ({ low, high: more === undefined ? low : low + more + 1 }));

const amount = fc
  .record({
    qualifier,
    span,
    unit: fc.constantFrom(undefined, '%', 'people', 'week'),
    per: fc.constantFrom({}, { per: 'week' }, { per: 'peer' }, { per: 'week', perNumber: 2 }, { per: 'people', perNumber: 50 }),
  })
  .map(({ span: figures, per, ...rest }) => defined({ ...rest, ...figures, ...per }));

const duration = fc.record({ qualifier, span, unit: timeUnit }).map(({ span: figures, ...rest }) => defined({ ...rest, ...figures }));

const plainDuration = fc.record({ span, unit: timeUnit }).map(({ span: figures, unit }) => ({ ...figures, unit }));

const moment = fc.oneof(
  fc.constant({ event: nameOf('event') }),
  fc.record({ duration, relation: fc.constantFrom('before', 'after', 'of'), event: fc.constant(nameOf('event')) }),
);

const halves = (key: string, value: Value): Value =>
  fc.record({ [key]: fc.option(value, { nil: undefined }), text }, { requiredKeys: ['text'] }).map(defined);

const listOf = <T>(value: Arbitrary<T>): Arbitrary<T[]> => fc.array(value, { minLength: 1, maxLength: 3 });
const optionOf = ({ kind }: PropertyRow): Arbitrary<string> => fc.constantFrom(...Object.keys(kind.options ?? { none: '' }));

const values: Readonly<Record<KindName, (row: PropertyRow) => Value>> = {
  text: () => text,
  texts: () => listOf(text),
  choice: optionOf,
  choices: (row) => listOf(optionOf(row)),
  'yes-no': () => fc.boolean(),
  words: ({ kind }) => listOf(kind.takesNumber ? fc.constantFrom('2025', 'spring') : fc.constantFrom('mental-health', 'UK', 'sleep')),
  amount: () => amount,
  'amount-or-word': (row) => fc.oneof(amount, optionOf(row)),
  duration: () => duration,
  measured: () => halves('duration', duration),
  counted: () => halves('amount', amount),
  recurring: () => halves('every', plainDuration),
  date: () => fc.constant('2027-03-01'),
  moment: () => moment,
  names: ({ kind }) => fc.constant([nameOf(kind.refersTo?.[0] ?? 'population')]),
  expectation: () =>
    fc
      .record({ direction: fc.constantFrom('increase', 'decrease', 'change'), from: fc.boolean(), to: fc.option(span, { nil: undefined }) })
      .map(({ direction, from, to }) => defined({ direction, from: from ? { low: 23, high: 23, unit: '%' } : undefined, to })),
  measurements: () => listOf(fc.record({ text, times: fc.array(moment, { maxLength: 2 }) })),
  comparator: () => fc.oneof(fc.constantFrom('usual-care', 'waiting-list'), fc.record({ text })),
};

const reason = fc.constantFrom({}, { because: 'for a reason' }, { evidence: ['Evidence0'] }, { because: 'both', evidence: ['Evidence0'] });

const gap = fc.oneof(
  fc.record({ gap: fc.constantFrom('unknown', 'not-reported', 'not-checked', 'not-applicable'), because: text }),
  fc.record({ gap: fc.constant('undecided'), because: text, owner: text, decideBy: fc.constant('2027-03-01') }),
);

const answer = (row: PropertyRow): Value =>
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(values[row.kind.is](row), reason).map(([value, why]) => ({ value, ...why })) },
    // Where the language has the word of a gap for an answer, it means the answer.
    { weight: 1, arbitrary: gap.filter((each) => !Object.hasOwn(row.kind.options ?? {}, each.gap)) },
  );

/** Each of them there or not, in the order of the vocabulary. */
const answersOf = (properties: Properties, without: readonly (string | undefined)[] = []): Arbitrary<JsonObject> =>
  fc
    .tuple(
      ...Object.entries(properties)
        .filter(([word]) => !without.includes(word))
        .map(([word, row]) => fc.option(answer(row), { nil: undefined }).map((each) => [camel(word), each] as const)),
    )
    .map((entries) => Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as JsonObject);

const itemOf = (row: Items[string], words: readonly string[]): Arbitrary<JsonObject> =>
  fc.tuple(answersOf(row.properties, ['superseded-by']), row.title === undefined ? fc.constant(undefined) : text, reason).map(
    ([answers, title, why]) =>
      defined({
        ...(words.length > 1 && { word: row.word }),
        name: '',
        title: title?.replaceAll(/\s+/g, ' '),
        ...(row.rationale ? {} : why),
        ...answers,
      }) as JsonObject,
  );

const listsOf = (items: Items): Arbitrary<JsonObject> =>
  fc
    .tuple(
      ...[...new Set(Object.values(items).map(({ list }) => list))].map((list) => {
        const rows = Object.values(items).filter((row) => row.list === list);
        const words = rows.map(({ word }) => word);
        return listOf(fc.oneof(...rows.map((row) => itemOf(row, words)))).map((all) => {
          const named = all.map((item, index) => {
            const row = rows[0];
            const name =
              row?.nameKind === undefined
                ? row?.name === undefined
                  ? undefined
                  : `trait-${String(index)}`
                : nameOf(row.nameKind).replace('0', String(index));
            return defined({ ...item, name }) as JsonObject;
          });
          return [list, named] as const;
        });
      }),
    )
    .map((entries) => Object.fromEntries(entries) as JsonObject);

const sectionOf = (row: SectionRow): Arbitrary<JsonObject> =>
  fc
    .tuple(
      answersOf(row.properties, ['shared', 'of', row.value]),
      listsOf(row.items),
      row.value && row.value !== 'shared'
        ? values[row.properties[row.value]?.kind.is ?? 'text'](row.properties[row.value] as PropertyRow)
        : fc.constant(undefined),
    )
    .map(([answers, lists, value]) => ({
      ...(row.name === 'required' && row.nameKind && { name: nameOf(row.nameKind) }),
      ...(row.value !== undefined && value !== undefined && { [camel(row.value)]: { value } }),
      ...answers,
      ...lists,
    }));

const linkOf = (from: NameKind, to: NameKind): Arbitrary<JsonObject> =>
  fc
    .tuple(
      reason,
      fc.constantFrom({}, { certainty: 'likely' }, { feedback: true, certainty: 'certain' }, { assuming: [nameOf('assumption')] }),
      fc.constantFrom('leads-to', 'holds-back'),
    )
    .map(([why, marks, effect]) => ({ from: nameOf(from), to: nameOf(to), effect, ...why, ...marks }));

const links = fc.tuple(linkOf('contact', 'mechanism'), linkOf('mechanism', 'outcome'), linkOf('condition', 'outcome'));

/** An intervention as data. */
export const randomData: Arbitrary<JsonObject> = fc
  .record({
    answers: answersOf(interventionProperties),
    all: fc.tuple(
      ...Object.values(sections as Readonly<Record<string, SectionRow>>).map((row) =>
        sectionOf(row).map((section) => [row.word, section] as const),
      ),
    ),
    measure: itemOf(topLevelItems.measure, []),
    links,
    accepts: fc.constantFrom({}, { accepts: [{ rule: 'reactive-only', because: 'so' }] }),
    evidence: fc.tuple(itemOf(topLevelItems.evidence, []), listsOf(evidenceItems)),
  })
  .map(({ answers, all, links: arrows, accepts, measure, evidence: [item, findings] }) => ({
    name: 'Random',
    ...answers,
    ...Object.fromEntries(all),
    ...accepts,
    theory: { ...Object.fromEntries(all).theory, links: arrows },
    shared: { measures: [{ ...measure, name: 'Measure0' }], evidence: [{ ...item, name: 'Evidence0', ...findings }] },
  }));
