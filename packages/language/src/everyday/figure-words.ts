/**
 * Words behind a figure that are nothing that is counted: in `caseload: 2 max` and `size: 400 per annum` a part of what was
 * said would be lost in the unit.
 */

/** How exact a figure is. */
const bounds = ['max', 'maximum', 'min', 'minimum', 'tops', 'ish', 'approx', 'approximately', 'roughly', 'circa', 'plus'];

/** How often. */
const paces = ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly', 'annually', 'pa', 'pw', 'annum'];

/** How sure it is, or when it holds. */
const hedges = [
  ...['ideally', 'hopefully', 'probably', 'possibly', 'maybe', 'perhaps', 'usually', 'normally', 'typically', 'initially', 'currently'],
  ...['eventually', 'estimated', 'estimate', 'expected', 'planned', 'provisional', 'provisionally', 'tbc', 'tba', 'tbd'],
];

const words: ReadonlySet<string> = new Set([...bounds, ...paces, ...hedges]);

const hedging: ReadonlySet<string> = new Set(hedges);

/** Whether a word behind a figure says how exact it is, how often or how sure, and nothing that is counted. */
export const isNoUnit = (word: string): boolean => words.has(word.toLowerCase());

/** A figure without words behind it that say how sure it is. */
export const withoutHedges = (said: string): string => {
  const all = said.split(/ +/);
  while (all.length > 1 && hedging.has((all.at(-1) ?? '').toLowerCase().replaceAll(/[(),?]/g, ''))) all.pop();
  return all.join(' ').replace(/,$/, '');
};
