/** Control characters, byte order marks, and marks that reorder the text around them: nobody means to print these. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Halves of a character, left over where a text was cut by a program. */
const halves = /\p{Surrogate}/gu;

/** The paragraphs of a text, each on one line, without characters that cannot be printed. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028]/gu, '\n')
    .replaceAll('\u2029', '\n\n')
    .replaceAll(unprintable, '')
    .replaceAll(halves, '\uFFFD')
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => paragraph.replaceAll(/[ \t\n\v\f]+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** A text on one line, for a heading or the cell of a table. */
export const oneLine = (text: string): string => paragraphsOf(text).join(' ');
