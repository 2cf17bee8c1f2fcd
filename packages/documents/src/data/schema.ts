/** The JSON Schema of the data, made from the vocabulary. */
import type { Items, Kind, Properties, PropertyRow, SectionRow } from '@peerspec/language';
import { evidenceItems, gapWords, interventionProperties, sections, timeUnits, topLevelItems } from '@peerspec/language';
import { camel } from '@peerspec/language/internal';
import type { JsonObject } from './json.ts';
import { listOf, object, refTo, text } from './json-schema.ts';
import { certainties, valueKinds } from './kinds.ts';
import { qualifiers } from './quantities.ts';
import { dataFormat, dataSchema } from './spec-data.ts';

const number: JsonObject = { type: 'number', minimum: 0 };

const reason: JsonObject = { because: { ...text, description: 'Why.' }, evidence: listOf(refTo('name')) };

const gapProperties: JsonObject = { gap: { enum: Object.keys(gapWords) }, ...reason, owner: text, decideBy: refTo('day') };

/** What every statement may begin with; a gap stands for all of it. */
const head: JsonObject = { name: refTo('name'), title: text, ...gapProperties };

const answerOf = (kind: Kind<unknown>): JsonObject => ({
  oneOf: [object({ value: valueKinds[kind.is].schema(kind), ...reason }, ['value']), refTo('gap')],
});

/** Kinds of answer that are the same for every question are described once. */
const answerKinds = (): JsonObject =>
  Object.fromEntries(
    [...vocabularyRows()].flatMap(({ kind }) => (kind.options === undefined ? [[`${kind.is}-answer`, answerOf(kind)]] : [])),
  );

const answer = ({ kind, question }: PropertyRow): JsonObject => ({
  description: question,
  ...(kind.options === undefined ? { allOf: [refTo(`${kind.is}-answer`)] } : answerOf(kind)),
});

const answers = (properties: Properties): JsonObject =>
  Object.fromEntries(Object.entries(properties).map(([word, row]) => [camel(word), answer(row)]));

const listed = (row: Items[string], words: readonly string[]): JsonObject =>
  object(
    { ...(words.length > 1 && { word: { enum: words } }), ...head, ...answers(row.properties), ...lists(row.items) },
    words.length > 1 ? ['word'] : [],
  );

/** The lists of a block; the words that share one share their questions too. */
const lists = (items: Items = {}): JsonObject =>
  Object.fromEntries(
    Object.values(items).map((row) => {
      const words = Object.values(items).flatMap(({ list, word }) => (list === row.list ? [word] : []));
      return [row.list, { description: row.question, ...listOf(listed(row, words)) }];
    }),
  );

const rowsOf = ({ properties, items = {} }: { readonly properties: Properties; readonly items?: Items }): readonly PropertyRow[] => [
  ...Object.values(properties),
  ...Object.values(items).flatMap(rowsOf),
];

const vocabularyRows = (): readonly PropertyRow[] => [
  ...Object.values(interventionProperties),
  ...Object.values(sections as Readonly<Record<string, SectionRow>>).flatMap(rowsOf),
  ...Object.values({ ...topLevelItems, ...evidenceItems } as Items).flatMap(rowsOf),
];

const section = (row: SectionRow): JsonObject => ({
  description: row.question,
  ...object({ ...head, ...answers(row.properties), ...lists(row.items), ...(row.word === 'theory' && { links: listOf(refTo('link')) }) }),
});

const amount = (unit: JsonObject): JsonObject => ({
  description: 'For a single figure, low equals high. lowUnit is there where the lower figure has another unit than the higher one.',
  ...object({ qualifier: { enum: qualifiers }, low: number, high: number, lowUnit: unit, unit, per: text, perNumber: number }, [
    'low',
    'high',
  ]),
});

const definitions = (): JsonObject => ({
  name: {
    ...text,
    description: 'The name of something that is declared: in the same intervention, in its shared parts, or in the built-in library.',
  },
  day: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  gap: { description: 'An answer that is openly missing.', ...object(gapProperties, ['gap']) },
  amount: amount(text),
  duration: amount({ enum: [...new Set(Object.values(timeUnits))] }),
  moment: {
    description:
      'A point in time, seen from an event; without one, from the beginning of the support; without a duration, the event itself.',
    ...object({
      duration: refTo('duration'),
      relation: { enum: ['before', 'after', 'of'] },
      qualifier: { enum: qualifiers },
      event: refTo('name'),
    }),
  },
  link: {
    description: 'One arrow of the theory.',
    ...object(
      {
        from: refTo('name'),
        to: refTo('name'),
        effect: { enum: ['leads-to', 'holds-back'] },
        ...reason,
        assuming: listOf(refTo('name')),
        feedback: { const: true },
        certainty: { enum: certainties },
      },
      ['from', 'to', 'effect'],
    ),
  },
  ...answerKinds(),
  ...Object.fromEntries(Object.values(sections).map((row) => [row.word, section(row)])),
  intervention: object({
    name: refTo('name'),
    title: text,
    ...answers(interventionProperties),
    ...Object.fromEntries(Object.keys(sections).map((word) => [word, refTo(word)])),
    otherPopulations: listOf(refTo('population')),
    otherPeers: listOf(refTo('peers')),
    accepts: listOf(object({ rule: text, because: text }, ['rule'])),
    shared: refTo('shared'),
    computed: {
      description: 'Figures that PeerSpec works out from the rest. They may become more; `peerspec import` passes them by.',
      type: 'object',
    },
  }),
  shared: {
    description: 'What was declared for several interventions to share, as far as this one sees it.',
    ...object({
      contexts: listOf(object({ name: refTo('name'), title: text }, ['name'])),
      conditions: listOf(listed(topLevelItems.condition, [])),
      measures: listOf(listed(topLevelItems.measure, [])),
      evidence: listOf({
        ...object({
          ...head,
          ...answers(topLevelItems.evidence.properties),
          ...lists(evidenceItems),
          builtIn: { description: 'It stands in the built-in library, and is not declared in a file.', const: true },
        }),
      }),
    }),
  },
});

/** The schema that every document of data satisfies (JSON Schema draft 7). */
export const dataJsonSchema = (): JsonObject => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: dataSchema,
  title: 'peerspec export --format json, version 1',
  description:
    'What specifications of peer support interventions say. A question that is not there was passed over in silence. Properties may be added; none is removed or changes its meaning while the format is peerspec/1.',
  ...object(
    { $schema: { const: dataSchema }, format: { const: dataFormat }, interventions: { type: 'array', items: refTo('intervention') } },
    ['format', 'interventions'],
  ),
  definitions: definitions(),
});
