/** Words that keep their hyphens where the language's words are written out. */
const hyphenated: ReadonlySet<string> = new Set([
  'one-to-one',
  'face-to-face',
  'drop-in',
  'para-professional',
  'buy-in',
  'cluster-randomised',
  'before-after',
  'intention-to-treat',
  'long-term',
]);

/** A word of the language as it is written in a sentence: `trained-peer` is "trained peer". */
export const plainWord = (word: string): string => (hyphenated.has(word) ? word : word.replaceAll('-', ' '));

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]*$/u.test(word);

const lowerFirst = (word: string): string => (isAcronym(word) ? word : word.charAt(0).toLowerCase() + word.slice(1));

/** A name split into words: `BirthVisit` is "Birth visit", `local-area` is "local area", `Schmied2011` is "Schmied 2011". */
export const nameWords = (name: string): string =>
  name
    .replaceAll(/([\p{Ll}\p{N}]\p{M}*)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{M}*\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L}\p{M}*)((?:19|20)\d\d)$/u, '$1 $2')
    .split(/[ _-]+/u)
    .map((word, index) => (index === 0 ? word : lowerFirst(word)))
    .join(' ')
    .replace(/\b(first|second)[ -]time(?= \p{L})/iu, '$1-time');
