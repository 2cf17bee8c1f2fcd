/** Each kind of value: as data, as the schema describes it, and as it is typed in a `.peer` file. */
import type {
  Comparator,
  Counted,
  Expectation,
  Kind,
  KindName,
  Measured,
  Measurement,
  Moment,
  Recurring,
  Amount,
  Duration,
} from '@peerspec/language';
import { sections } from '@peerspec/language';
import type { Json, JsonObject } from './json.ts';
import { listOf, object, refTo, text as textSchema } from './json-schema.ts';
import { defined, isObject } from './json.ts';
import { amountData, momentData, typedAmount, typedDuration, typedMoment, typedTimes } from './quantities.ts';
import { together, typedDay, typedList, typedName, typedText } from './words.ts';

interface ValueKind {
  /** The value of an answer as data. */
  readonly data: (value: never) => Json;
  readonly schema: (kind: Kind<unknown>) => JsonObject;
  /** As it is typed; undefined where the data is not of this kind. */
  readonly typed: (data: unknown, kind: Kind<unknown>) => string | undefined;
}

/** How sure somebody is of a step. */
export const certainties: readonly string[] = Object.keys(sections.theory.items.assumption.properties.certainty.kind.options ?? {});

const optionsOf = ({ options }: Kind<unknown>): readonly string[] => Object.keys(options ?? {});
const optionIn = (value: unknown, kind: Kind<unknown>): string | undefined => optionsOf(kind).find((option) => option === value);

const same = (value: Json): Json => value;
const saidData = (said: readonly { readonly value: string }[]): Json => said.map(({ value }) => value);
const namesData = (refs: readonly { readonly name: string }[]): Json => refs.map(({ name }) => name);

/** Two halves of which either may be missing, but not both. */
const halves = (data: unknown, figure: string, typedFigures: (data: unknown) => string | undefined): string | undefined => {
  if (!isObject(data) || (data[figure] === undefined && data['text'] === undefined)) return undefined;
  return together(data[figure] === undefined ? '' : typedFigures(data[figure]), data['text'] === undefined ? '' : typedText(data['text']));
};

/** How often takes no qualifier. */
const every = (data: unknown): string | undefined =>
  isObject(data) && data['qualifier'] === undefined ? together('every', typedDuration(data)) : undefined;

const recurring = (data: unknown): string | undefined => {
  if (!isObject(data)) return undefined;
  return together(halves(data, 'every', every), data['last'] === undefined ? '' : together('last', typedDay(data['last'])));
};

/** Neither end of a change takes a qualifier. */
const plainAmount = (data: unknown): string | undefined =>
  isObject(data) && data['qualifier'] === undefined ? typedAmount(data) : undefined;

/** A start and a goal look like a span, so a goal that is one itself comes before the start. */
const expectation = (data: unknown, kind: Kind<unknown>): string | undefined => {
  if (!isObject(data)) return undefined;
  const { direction, from, to } = data;
  const start = from === undefined ? '' : together('from', plainAmount(from));
  const goal = to === undefined ? '' : together('to', plainAmount(to));
  const word = optionIn(direction, kind);
  const isSingle = isObject(to) && to['low'] === to['high'] && to['per'] === undefined;
  return isSingle ? together(word, start, goal) : together(word, goal, start);
};

const measurement = (data: unknown): string | undefined => {
  if (!isObject(data)) return undefined;
  const what = data['measure'] === undefined ? typedText(data['text']) : typedName(data['measure']);
  const times = data['times'] === undefined ? '' : typedTimes(data['times']);
  return what === undefined || times === undefined ? undefined : what + times;
};

const comparator = (data: unknown): string | undefined => {
  if (data === 'usual-care' || data === 'waiting-list') return data;
  if (!isObject(data)) return undefined;
  return data['named'] === undefined ? typedText(data['text']) : typedName(data['named']);
};

const comparatorData = ({ usualCare, waitingList, text, named }: Comparator): Json => {
  if (usualCare) return 'usual-care';
  return waitingList ? 'waiting-list' : defined({ text, named: named?.name });
};

export const valueKinds: Readonly<Record<KindName, ValueKind>> = {
  text: { data: same, schema: () => textSchema, typed: typedText },
  texts: { data: saidData, schema: () => listOf(textSchema), typed: (data) => typedList(data, typedText) },
  choice: { data: same, schema: (kind) => ({ enum: optionsOf(kind) }), typed: optionIn },
  choices: {
    data: same,
    schema: (kind) => listOf({ enum: optionsOf(kind) }),
    typed: (data, kind) => typedList(data, (each) => optionIn(each, kind)),
  },
  'yes-no': {
    data: same,
    schema: () => ({ type: 'boolean' }),
    typed: (data) => (typeof data === 'boolean' ? (data ? 'yes' : 'no') : undefined),
  },
  words: {
    data: saidData,
    schema: () => listOf(textSchema),
    typed: (data, { takesNumber }) =>
      typedList(data, (each) => (takesNumber && typeof each === 'string' && /^\d+(?:\.\d+)?$/.test(each) ? each : typedName(each))),
  },
  amount: { data: (value: Amount) => amountData(value), schema: () => refTo('amount'), typed: typedAmount },
  'amount-or-word': {
    data: (value: Amount | string) => (typeof value === 'string' ? value : amountData(value)),
    schema: (kind) => ({ oneOf: [refTo('amount'), { enum: optionsOf(kind) }] }),
    typed: (data, kind) => (typeof data === 'string' ? optionIn(data, kind) : typedAmount(data)),
  },
  duration: { data: (value: Duration) => amountData(value), schema: () => refTo('duration'), typed: typedDuration },
  measured: {
    data: ({ duration, text }: Measured) => defined({ duration: duration && amountData(duration), text }),
    schema: () => object({ duration: refTo('duration'), text: textSchema }),
    typed: (data) => halves(data, 'duration', typedDuration),
  },
  counted: {
    data: ({ amount, text }: Counted) => defined({ amount: amount && amountData(amount), text }),
    schema: () => object({ amount: refTo('amount'), text: textSchema }),
    typed: (data) => halves(data, 'amount', typedAmount),
  },
  recurring: {
    data: (value: Recurring) => defined({ every: value.every && amountData(value.every), text: value.text, last: value.last }),
    schema: () => object({ every: refTo('duration'), text: textSchema, last: refTo('day') }),
    typed: recurring,
  },
  date: { data: same, schema: () => refTo('day'), typed: typedDay },
  moment: { data: (value: Moment) => momentData(value), schema: () => refTo('moment'), typed: typedMoment },
  names: { data: namesData, schema: () => listOf(refTo('name')), typed: (data) => typedList(data, typedName) },
  expectation: {
    data: ({ direction, from, to, by }: Expectation) =>
      defined({ direction, from: from && amountData(from), to: to && amountData(to), by: by && amountData(by) }),
    schema: (kind) =>
      object({ direction: { enum: optionsOf(kind) }, from: refTo('amount'), to: refTo('amount'), by: refTo('amount') }, ['direction']),
    typed: expectation,
  },
  measurements: {
    data: (value: readonly Measurement[]) =>
      value.map(({ measure, text, times }) => defined({ measure: measure?.name, text, times: times.map(momentData) })),
    schema: () => listOf(object({ measure: refTo('name'), text: textSchema, times: { type: 'array', items: refTo('moment') } }, ['times'])),
    typed: (data) => typedList(data, measurement),
  },
  comparator: {
    data: comparatorData,
    schema: () => ({
      oneOf: [
        { enum: ['usual-care', 'waiting-list'] },
        object({ text: textSchema }, ['text']),
        object({ named: refTo('name') }, ['named']),
      ],
    }),
    typed: comparator,
  },
};
