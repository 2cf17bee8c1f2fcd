import { distance } from 'fastest-levenshtein';

/** Whether two words differ by two neighbouring letters that changed places, which is one slip and not two. */
const isSwap = (first: string, second: string): boolean => {
  if (first.length !== second.length) return false;
  const at = [...first].findIndex((letter, index) => letter !== second.charAt(index));
  return (
    at >= 0 &&
    first.charAt(at) === second.charAt(at + 1) &&
    first.charAt(at + 1) === second.charAt(at) &&
    first.slice(at + 2) === second.slice(at + 2)
  );
};

/**
 * The candidate that was probably meant, or undefined where none is near enough: at most one letter in
 * three may differ. Letter case does not count; the first of equally near candidates wins.
 */
export const suggest = (written: string, candidates: Iterable<string>): string | undefined => {
  const lower = written.toLowerCase();
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === written) continue;
    const other = candidate.toLowerCase();
    const away = isSwap(lower, other) ? 1 : distance(lower, other);
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
};

/** "; did you mean `x`?" where there is something to suggest, else a full stop. */
export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`;
