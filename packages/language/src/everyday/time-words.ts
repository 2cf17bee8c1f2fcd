/** Units of time as people call them: "hrs", "wks", "a fortnight". */
import type { TimeUnit } from '../spec/values.ts';

/** Each unit with what it is called besides. */
const called: Readonly<Record<TimeUnit, string>> = {
  minute: 'minutes?|mins?',
  hour: 'hours?|hrs?|h',
  day: 'days?',
  week: 'weeks?|wks?',
  month: 'months?|mths?|mos',
  year: 'years?|yrs?|annum',
};

/** The whole of a word. */
const exactly = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');

const units = Object.entries(called).map(([unit, pattern]) => [exactly(pattern), unit as TimeUnit] as const);

/** Longer stretches with a word of their own. */
const composed: readonly (readonly [called: string, number: number, unit: TimeUnit])[] = [
  ['fortnights?', 2, 'week'],
  ['quarters?', 3, 'month'],
  ['decades?', 10, 'year'],
];

const composedUnits = composed.map(([pattern, number, unit]) => [exactly(pattern), { number, unit }] as const);

/** So many of a unit, in figures: "1 week", "6 weeks". */
export const inUnits = (number: number | string, unit: TimeUnit): string => {
  const figure = number.toString();
  return `${figure} ${unit}${figure === '1' ? '' : 's'}`;
};

export const anyUnit = [...Object.values(called), ...composed.map(([pattern]) => pattern)].join('|');

export const unitOf = (word: string): { readonly number: number; readonly unit: TimeUnit } | undefined => {
  for (const [pattern, unit] of units) if (pattern.test(word)) return { number: 1, unit };
  return composedUnits.find(([pattern]) => pattern.test(word))?.[1];
};

/** A unit of time as the language calls it, where one was cut short: "hrs" are hours. */
export const cutShort = (word: string): string | undefined => {
  const { number, unit } = unitOf(word) ?? {};
  if (unit === undefined || number !== 1 || word.toLowerCase().startsWith(unit)) return undefined;
  return `${unit}s`;
};
