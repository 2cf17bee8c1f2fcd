/** Whether two titles speak of the same thing, by their words: all that a program can see, and a reader has to check. */

/** Words that say nothing about what a title is about. */
const empty: ReadonlySet<string> = new Set(
  'a an and are as at be been by can could do does for from had has have her him his how in is it its more not of on one or she so that the their them they this to was were what when where which who with within after before'.split(
    ' ',
  ),
);

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve';

/** "at eight weeks", "within 12 months": when something is measured is another question than what. */
const time = new RegExp(`\\b(?:at|by|within|after|for|in the)? *(?:\\d+|${small}|past|last)? *(?:day|week|month|year)s?\\b`, 'gi');

/** What goes by several words in the field. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bbreast[- ]?(?:milk|fe(?:d|ed|eds|eding))\b/gi, 'breastfeed'],
  [/\b(?:depress(?:ed|ion|ive)|low mood)\b/gi, 'depression'],
  [/\b(?:lonel(?:y|iness)|less alone|isolat(?:ed|ion))\b/gi, 'loneliness'],
  [/\b(?:smok(?:es?|ed|ing))\b/gi, 'smoke'],
];

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '') || word;

/** The words of a text that say what it is about, without their endings. */
export const contentOf = (text: string): ReadonlySet<string> => {
  const plain = synonyms.reduce((all, [words, one]) => all.replaceAll(words, one), text.toLowerCase()).replaceAll(time, ' ');
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word)).map(stem));
};

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
    const found = known.get(text) ?? contentOf(text);
    known.set(text, found);
    return found;
  };
  return (one, other) => shareMost(wordsOf(one), wordsOf(other));
};
