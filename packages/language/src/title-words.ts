/** What a title is about, by its words: all that a program can see of two titles, and a reader has to check. */

const wordList = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing about what a title is about. */
const empty = wordList(
  'a an and are as at be been by can could do does for from had has have her him his how in is it its more not of on one or she so that the their them they this to was were what when where which who with within after before',
);

/** In the title of any aim or outcome, so that it says nothing about which one it is; without their endings, as they are compared. */
const anyones = wordList(
  'people person able woman women mother mum mom parent father dad men man patient client member young baby bab infant child children family peer friend other anybody all any own themselv many most few fewer less least number rate score level scale use feel felt say find get want need first good better well new long longer start still end during go up out about',
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

/** The words of a title that say what it is about, without their endings. */
export const titleWords = (title: string): ReadonlySet<string> => {
  const plain = synonyms.reduce((all, [words, one]) => all.replaceAll(words, one), title.toLowerCase()).replaceAll(time, ' ');
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word)).map(stem));
};

/** Those of them that tell one aim or outcome from another. */
export const tellingWords = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].filter((word) => !anyones.has(word)));
