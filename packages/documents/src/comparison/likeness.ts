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

/** Whether two texts share most of the words that matter. */
export type AreAlike = (one: string, other: string) => boolean;

/** Takes each text apart once, however often it is asked about. */
export const likenessByWords = (): AreAlike => {
  const known = new Map<string, ReadonlySet<string>>();
  const wordsOf = (text: string): ReadonlySet<string> => {
    const found = known.get(text) ?? titleWords(text);
    known.set(text, found);
    return found;
  };
  return (one, other) => shareMost(wordsOf(one), wordsOf(other));
};
