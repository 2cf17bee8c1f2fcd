/** Units of time as people call them: "hrs", "wks", "a fortnight". */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Each unit with what it is called besides. */
const called: Readonly<Record<Unit, string>> = {
  minute: 'minutes?|mins?',
  hour: 'hours?|hrs?|h',
  day: 'days?',
  week: 'weeks?|wks?',
  month: 'months?|mths?|mos',
  year: 'years?|yrs?',
};
const units = Object.entries(called) as readonly (readonly [Unit, string])[];

/** Longer stretches with a word of their own. */
const composed: readonly (readonly [pattern: string, number: number, unit: Unit])[] = [
  ['fortnights?', 2, 'week'],
  ['quarters?', 3, 'month'],
  ['decades?', 10, 'year'],
];

export const anyUnit = [...Object.values(called), ...composed.map(([pattern]) => pattern)].join('|');

export const unitOf = (word: string): { readonly number: number; readonly unit: Unit } | undefined => {
  for (const [unit, pattern] of units) if (new RegExp(`^(?:${pattern})$`, 'i').test(word)) return { number: 1, unit };
  for (const [pattern, number, unit] of composed) if (new RegExp(`^(?:${pattern})$`, 'i').test(word)) return { number, unit };
  return undefined;
};

/** A unit of time as the language calls it, where one was cut short: "hrs" are hours. */
export const cutShort = (word: string): string | undefined => {
  const { number, unit } = unitOf(word) ?? {};
  if (unit === undefined || number !== 1 || word.toLowerCase().startsWith(unit)) return undefined;
  return `${unit}s`;
};
