import { lowerFirst } from './lists.ts';

/** Words that keep their hyphens where the language's words are written out. */
const hyphenated: ReadonlySet<string> = new Set([
  'one-to-one',
  'face-to-face',
  'drop-in',
  'para-professional',
  'buy-in',
  'cluster-randomised',
  'intention-to-treat',
  'long-term',
]);

/** A word of the language as it is written in a sentence: `trained-peer` is "trained peer". */
export const plainWord = (word: string): string => {
  if (word === 'before-after') return 'before and after';
  return hyphenated.has(word) ? word : word.replaceAll('-', ' ');
};

/** Names of places as short as this are codes: UK, USA, UAE. */
const longestCode = 3;

const isAcronym = (word: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}]*|\p{Lu}{2,}s)$/u.test(word);

const withinName = (word: string): string => (isAcronym(word) ? word : lowerFirst(word));

/** A name split into words: `BirthVisit` is "Birth visit", `local-area` is "local area", `Schmied2011` is "Schmied 2011". */
export const nameWords = (name: string): string =>
  name
    .replaceAll(/([\p{Ll}\p{N}]\p{M}*)(\p{Lu})/gu, '$1 $2')
    // Of several letters the plural is no word: GPs, SUs.
    .replaceAll(/(\p{Lu})(\p{Lu}\p{M}*(?!s(?![\p{Ll}\p{M}]))\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L}\p{M}*)((?:19|20)\d\d)$/u, '$1 $2')
    .split(/[ _-]+/u)
    .map((word, index) => (index === 0 ? word : withinName(word)))
    .join(' ')
    .replace(/\b(first|second)[ -]time(?= \p{L})/iu, '$1-time');

/** Words within the name of a place that have no capital letter, and what stands for many places. */
const small: ReadonlySet<string> = new Set(['of', 'and', 'the', 'any', 'all', 'international', 'worldwide']);

/** The name of a place, however it is typed: `United-States` and `united-states` are "United States", `uk` is "UK". */
export const placeName = (name: string): string =>
  name
    .replaceAll(/(\p{Ll}\p{M}*)(\p{Lu})/gu, '$1 $2')
    .split(/[ _-]+/u)
    .map((word) => {
      if (small.has(word.toLowerCase())) return word.toLowerCase();
      return word.length <= longestCode ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
