import { distance } from 'fastest-levenshtein';

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
    const away = distance(lower, candidate.toLowerCase());
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
};

/** "; did you mean `x`?" where there is something to suggest, else a full stop. */
export const didYouMean = (suggestion: string | undefined): string => (suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`);
