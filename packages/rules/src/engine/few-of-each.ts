/**
 * A file that is no specification, such as a data file by another name, has the same wrong with it a hundred thousand
 * times. Nobody reads that, and no editor shows it.
 */

import type { Severity } from './finding.ts';

/** More than these of one code and one severity are not told of one file. */
const mostOfEach = 200;

/** More than these are not counted: a file of thousands of interventions would be asked for no more than a number. */
export const mostCounted = 1000;

interface Coded {
  readonly code: string;
  readonly message: string;
  readonly severity?: Severity;
}

/** What is counted together: an error is told, however many hints there are of its rule. */
export const kindOf = ({ code, severity = 'error' }: Pick<Coded, 'code' | 'severity'>): string => `${severity} ${code}`;

const countsOf = (told: readonly Coded[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of told) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  return counts;
};

const more = (count: number): string => {
  if (count === 1) return 'There is 1 more like this in the file.';
  const most = mostCounted - mostOfEach;
  return `There are ${count > most ? `more than ${most}` : count} more like this in the file.`;
};

/** What is told of a file, in its order: of each kind the first, of which the last says how many more there are, up to a number that says enough. */
export const fewOfEach = <T extends Coded>(told: readonly T[]): readonly T[] => {
  if (told.length <= mostOfEach) return told;
  const counts = countsOf(told);
  const seen = new Map<string, number>();
  return told.flatMap((each) => {
    const kind = kindOf(each);
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    if (number > mostOfEach) return [];
    const left = (counts.get(kind) ?? 0) - mostOfEach;
    return [number === mostOfEach && left > 0 ? { ...each, message: `${each.message} ${more(left)}` } : each];
  });
};
