/** What may have been meant by a word that is misspelt. */
import { distance } from 'fastest-levenshtein';
import { contraryPrefix } from './vocabulary/qualifiers.ts';

/** Whether two words differ by two neighbouring letters that changed places, which is one slip and not two. */
const isSwap = (first: string, second: string): boolean => {
  if (first.length !== second.length) return false;
  let at = 0;
  while (at < first.length && first.charAt(at) === second.charAt(at)) at++;
  return (
    at < first.length &&
    first.charAt(at) === second.charAt(at + 1) &&
    first.charAt(at + 1) === second.charAt(at) &&
    first.slice(at + 2) === second.slice(at + 2)
  );
};

/** Whether one of two words is the other with a denial before it, and so its contrary: `untargeted`, `not-targeted`, `unintended`. */
const areContrary = (one: string, other: string, away: number): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([longer = '', shorter = '']) => contraryPrefix.test(longer) && distance(longer.replace(contraryPrefix, ''), shorter) < away);

/** Longer than any word that is misspelt and still known by its spelling: two of a thousand letters take long to compare. */
const longest = 60;

/**
 * The candidate that was probably meant, or undefined where none is near enough: at most one letter in
 * three may differ, and no more than `most`. Nobody means the contrary of what was written. Letter case does not count; the first of equally near candidates wins.
 */
export const suggest = (written: string, candidates: Iterable<string>, most = Infinity): string | undefined => {
  if (written.length > longest) return undefined;
  const lower = written.toLowerCase();
  const limit = Math.min(most, Math.max(1, Math.floor(written.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === written || Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    const away = isSwap(lower, other) ? 1 : distance(lower, other);
    if (away < bestDistance && !areContrary(lower, other, away)) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
};

/** "; did you mean `x`?" where there is something to suggest, else a full stop. */
export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`;
