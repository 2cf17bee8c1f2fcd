/** Whether two titles speak of the same thing, by their words. */
import { titleWords } from '@peerspec/language/internal';

/** Of all words in either, so many must be in both. */
const enough = 0.6;

/** Of all words in either, the share that is in both. */
export const shareOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
};

export const shareMost = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => shareOf(one, other) >= enough;

/** So few are faster looked at one by one. */
const few = 16;

/**
 * Of sets of words, the places of those that share most with others that are asked for. What does so lacks few of those
 * words, so that it has one of the rarest of them: only what has one is looked at.
 */
export const sharersOf = (all: readonly ReadonlySet<string>[]): ((words: ReadonlySet<string>) => readonly number[]) => {
  if (all.length <= few) return (words) => all.flatMap((each, place) => (shareMost(words, each) ? [place] : []));
  const holding = new Map<string, number[]>();
  for (const [place, words] of all.entries()) {
    for (const word of words) {
      const places = holding.get(word);
      if (places) places.push(place);
      else holding.set(word, [place]);
    }
  }
  return (words) => {
    // Never more than the true number, whatever a product with 0.6 is rounded to.
    const least = Math.ceil(enough * words.size - 1e-9);
    const rarest = [...words].map((word) => holding.get(word) ?? []).sort((one, other) => one.length - other.length);
    const near = new Set(rarest.slice(0, words.size - least + 1).flat());
    return [...near].filter((place) => shareMost(words, all[place] ?? new Set()));
  };
};

/** The words of a text that matter. */
export type WordsOf = (text: string) => ReadonlySet<string>;

/** Takes each text apart once, however often it is asked about. */
export const newWordsOf = (): WordsOf => {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const found = known.get(text) ?? titleWords(text);
    known.set(text, found);
    return found;
  };
};
