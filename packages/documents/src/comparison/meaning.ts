/** What an answer means, apart from how it is written: what can be held against another answer. */
import type { Amount, Kind, KindName, Moment, Measurement, Ref } from '@peerspec/language';
import type { Values } from '../answers/values.ts';

/** What is said so that it can be compared (words of the language, figures, names), and the author's own words beside it. */
export interface Meaning {
  readonly facts: readonly string[];
  readonly words: readonly string[];
}

/** How names and times count. */
export interface Reading {
  /** What a name stands for. */
  readonly named: (ref: Ref) => string;
  /** A stretch of time, given in days. */
  readonly days: (days: number) => string;
}

/** A text as it reads: how it is broken into lines says nothing. */
export const plainText = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const daysIn: Readonly<Record<string, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.4375, year: 365.25 };

const exactly = (days: number): string => `${String(Number(days.toFixed(4)))} days`;

/** Times as they are: 14 days are 2 weeks. */
export const exactDays = exactly;

/** Lengths of a month: a third of thirteen weeks, one of the calendar, and four weeks. */
const monthsInDays = [91 / 3, 30.4375, 28];

const mostMonths = 24;

/** Times as reviewers put them together: 16 weeks are 4 months, 12 or 13 weeks are 3, and 52 are a year. */
export const roundDays = (days: number): string => {
  const counts = monthsInDays.map((month) => days / month);
  const months = counts.find(
    (count) => Math.abs(count) >= 1 && Math.abs(count) <= mostMonths && Math.abs(count - Math.round(count)) < 0.001,
  );
  return months === undefined ? exactly(days) : `${String(Math.round(months))} months`;
};

const amount = ({ low, high, qualifier, unit = '', per = '', perNumber = 1 }: Amount, reading: Reading): string => {
  const days = daysIn[unit];
  const one = (value: number): string => (days === undefined ? `${String(value)} ${unit === '%' ? '%' : ''}` : reading.days(value * days));
  return [
    qualifier === undefined || qualifier === 'from' ? '' : qualifier,
    one(low),
    low === high ? '' : one(high),
    per === '' ? '' : `per ${String(perNumber)} ${per}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const moment = ({ event, days, qualifier }: Moment, reading: Reading): string =>
  `${qualifier === 'from' ? 'from ' : ''}${reading.days(days.earliest)} to ${reading.days(days.latest)} of ${event ? reading.named(event) : 'the start'}`;

const facts = (...said: readonly string[]): Meaning => ({ facts: said, words: [] });
const words = (...said: readonly (string | undefined)[]): Meaning => ({
  facts: [],
  words: said.flatMap((each) => (each === undefined ? [] : [plainText(each)])),
});
const both = (fact: string | undefined, text: string | undefined): Meaning => ({
  facts: fact === undefined ? [] : [fact],
  words: words(text).words,
});

const measurement = ({ measure, text, times }: Measurement, reading: Reading): Meaning => {
  const what = measure ? reading.named(measure) : undefined;
  const when = times.map((time) => moment(time, reading));
  return what === undefined
    ? { facts: when, words: words(text).words }
    : facts(...(when.length === 0 ? [what] : when.map((time) => `${what} at ${time}`)));
};

const together = (meanings: readonly Meaning[]): Meaning => ({
  facts: meanings.flatMap((meaning) => meaning.facts),
  words: meanings.flatMap((meaning) => meaning.words),
});

const readers: { readonly [K in KindName]: (value: Values[K], reading: Reading) => Meaning } = {
  text: (value) => words(value),
  texts: (value) => words(...value.map((said) => said.value)),
  choice: (value) => facts(value),
  choices: (value) => facts(...value),
  'yes-no': (value) => facts(value ? 'yes' : 'no'),
  words: (value) => facts(...value.map((said) => said.value.toLowerCase())),
  amount: (value, reading) => facts(amount(value, reading)),
  'amount-or-word': (value, reading) => facts(typeof value === 'string' ? value : amount(value, reading)),
  duration: (value, reading) => facts(amount(value, reading)),
  measured: ({ duration, text }, reading) => both(duration && amount(duration, reading), text),
  counted: (value, reading) => both(value.amount && amount(value.amount, reading), value.text),
  recurring: ({ every, text, last }, reading) => ({
    facts: [...(every ? [`every ${amount(every, reading)}`] : []), ...(last === undefined ? [] : [`last ${last}`])],
    words: words(text).words,
  }),
  date: (value) => facts(value),
  moment: (value, reading) => facts(moment(value, reading)),
  names: (value, reading) => facts(...value.map(reading.named)),
  expectation: ({ direction, from, to }, reading) =>
    facts(
      [direction, from && `from ${amount(from, reading)}`, to && `to ${amount(to, reading)}`]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  measurements: (value, reading) => together(value.map((one) => measurement(one, reading))),
  comparator: ({ usualCare, waitingList, text, named }, reading) => {
    if (usualCare) return facts('usual-care');
    if (waitingList) return facts('waiting-list');
    return named ? facts(reading.named(named)) : words(text);
  },
};

/** What an answer of a kind means. */
export const meaningOf = (kind: Kind<unknown>, value: unknown, reading: Reading): Meaning =>
  // The kind says what the value is: the Spec's types are derived from it.
  (readers[kind.is] as (given: unknown, how: Reading) => Meaning)(value, reading);

/** A meaning as one text: the same for two answers that say the same. */
export const keyOf = ({ facts: said, words: own }: Meaning): string =>
  JSON.stringify([[...new Set(said)].sort(), [...new Set(own)].sort()]);
