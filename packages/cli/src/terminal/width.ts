/** How many columns of a terminal a text takes. */

const wide =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u;
const zero = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;
/** What may join with its neighbours to one character, or take more or less than one column. */
const special = /[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Extended_Pictographic}\u1100-\uFFFF\u{10000}-\u{10FFFF}]/u;
/** Quotation marks, dashes and dots, which are frequent and behave like letters. */
const ordinary = /[\u2010-\u2027\u2190-\u21FF]/gu;

const plain = /^[ -~]*$/;

/** Whether each code unit of it takes one column, as a look at the letters of English shows at once. */
export const isPlain = (text: string): boolean => plain.test(text);

const isSimple = (text: string): boolean => isPlain(text) || !special.test(text.replace(ordinary, ''));

let segmenter: Intl.Segmenter | undefined;

/** The characters as a reader counts them: an accent belongs to its letter. */
export const charactersOf = (text: string): readonly string[] => {
  if (isSimple(text)) return [...text];
  // Made only where it is needed: it costs 20 milliseconds.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

const widthOfCharacter = (character: string): number => {
  if (zero.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
};

/** Columns; the text has no control characters. */
export const widthOf = (text: string): number =>
  isSimple(text) ? text.length : charactersOf(text).reduce((width, character) => width + widthOfCharacter(character), 0);
