/**
 * A file that is no specification, such as a data file by another name, has the same wrong with it a hundred thousand
 * times. Nobody reads that, and no editor shows it.
 */

/** More than these of one code are not told of one file. */
const mostOfEach = 200;

/** More than these of one code are not counted: a file of thousands of interventions would be asked for no more than a number. */
export const mostCounted = 1000;

interface Coded {
  readonly code: string;
  readonly message: string;
}

const countsOf = (told: readonly Coded[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { code } of told) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

const more = (count: number): string => {
  if (count === 1) return 'There is 1 more like this in the file.';
  const most = mostCounted - mostOfEach;
  return `There are ${count > most ? `more than ${most}` : count} more like this in the file.`;
};

/** What is told of a file, in its order: of each code the first, of which the last says how many more there are, up to a number that says enough. */
export const fewOfEach = <T extends Coded>(told: readonly T[]): readonly T[] => {
  if (told.length <= mostOfEach) return told;
  const counts = countsOf(told);
  const seen = new Map<string, number>();
  return told.flatMap((each) => {
    const number = (seen.get(each.code) ?? 0) + 1;
    seen.set(each.code, number);
    if (number > mostOfEach) return [];
    const left = (counts.get(each.code) ?? 0) - mostOfEach;
    return [number === mostOfEach && left > 0 ? { ...each, message: `${each.message} ${more(left)}` } : each];
  });
};
