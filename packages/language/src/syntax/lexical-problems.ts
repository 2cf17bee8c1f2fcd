/** What can be wrong with the characters, quotes and braces of a file, in plain words. */
import type { ILexingError, IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import type { Position, Range } from '../spec/values.ts';
import { moneySigns } from '../vocabulary/money.ts';
import { positionsIn } from './positions.ts';
import { otherMarks, writtenText } from './text-token.ts';
import { tokenRange } from './token.ts';

/** What an editor shows in place of a letter that it could not read, because the file is not stored as UTF-8. */
export const lostLetter = '\uFFFD';
const openOtherwise =
  'Open the file again with the encoding in which it was stored, which is often Windows 1252 ' +
  '(in VS Code: click “UTF-8” at the bottom, then “Reopen with Encoding”), and save it as UTF-8. Type anew what stays lost.';

/** What people type in place of what the language has, and what to write instead. */
const instead: Readonly<Record<string, { readonly remedy: string; readonly replacement?: string }>> = {
  // Without the mark that it belongs to: to change one of a pair alone would leave a text open.
  ...Object.fromEntries(otherMarks.map((mark) => [mark, { remedy: 'Write texts in double quotes: "like this".' }])),
  '=': { remedy: 'Write a colon: `size: 70`.', replacement: ':' },
  ';': { remedy: 'Remove it: a line needs nothing at its end.', replacement: '' },
  '.': { remedy: 'Remove it: a line needs nothing at its end.', replacement: '' },
  '(': { remedy: 'Use braces for a block: `{ … }`; put remarks behind `//`.' },
  ')': { remedy: 'Use braces for a block: `{ … }`; put remarks behind `//`.' },
  '[': { remedy: 'Lists need no brackets: write the values with commas between them.', replacement: '' },
  ']': { remedy: 'Lists need no brackets: write the values with commas between them.', replacement: '' },
  '#': { remedy: 'Put remarks behind `//`.', replacement: '//' },
  '→': { remedy: 'Write the arrow as `->`.', replacement: '->' },
  '⇒': { remedy: 'Write the arrow as `->`.', replacement: '->' },
  '⊣': { remedy: 'Write "holds back" as `-|`.', replacement: '-|' },
  '>': { remedy: 'Write the arrow as `->`.' },
  '–': { remedy: 'Write a span with `to` (`6 to 10`) and a name with a plain hyphen.' },
  '—': { remedy: 'Write a span with `to` (`6 to 10`) and a name with a plain hyphen.' },
  '-': { remedy: 'Write a span with `to` (`6 to 10`) and an arrow as `->`.' },
  ...Object.fromEntries(moneySigns.map((sign) => [sign, { remedy: `Put amounts of money in quotes: "${sign}60,000 a year".` }])),
  '&': { remedy: 'Put a comma between the values.', replacement: ',' },
  '/': { remedy: 'Put a comma between the values, or a remark behind `//`.' },
  '*': { remedy: 'Put each answer on its own line, without a bullet.', replacement: '' },
  '•': { remedy: 'Put each answer on its own line, without a bullet.', replacement: '' },
  [lostLetter]: { remedy: openOtherwise },
};

/** How a character is shown to a reader: itself if it can be seen, else its number. */
const shown = (character: string): string =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character)
    ? `\`${character}\``
    : `the invisible character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const isPartOfWord = (character: string): boolean => /[\p{L}\p{M}\p{N}_]/u.test(character);

/** One problem for each different character of a run that means nothing. */
export const strayCharacters = (text: string, error: ILexingError): Problem[] => {
  const run = text.slice(error.offset, error.offset + error.length);
  if (run.startsWith('/*')) {
    const at = { line: (error.line ?? 1) - 1, character: (error.column ?? 1) - 1 };
    return [
      {
        code: 'unclosed-comment',
        message: 'This comment has no end.',
        remedy: 'Close it with `*/`.',
        at: { start: at, end: { ...at, character: at.character + 2 } },
      },
    ];
  }
  const first = [...run].find((character) => character.trim() !== '') ?? run.charAt(0);
  const start: Position = { line: (error.line ?? 1) - 1, character: (error.column ?? 1) - 1 };
  const known = Object.hasOwn(instead, first) ? instead[first] : undefined;
  // Without anything between them two words would become one.
  const isBetweenWords = isPartOfWord(text.charAt(error.offset - 1)) && isPartOfWord(text.charAt(error.offset + first.length));
  const replacement = known?.replacement === '' && isBetweenWords ? ' ' : known?.replacement;
  return [
    {
      code: 'stray-character',
      message:
        first === lostLetter ? `A letter is lost here: \`${lostLetter}\` stands in its place.` : `${shown(first)} means nothing here.`,
      remedy: known?.remedy ?? 'Remove it, or put it into a text in quotes.',
      at: { start, end: { ...start, character: start.character + first.length } },
      ...(replacement !== undefined && run.trim().length === first.length && { replacement }),
    },
  ];
};

/** Nothing where no letter of the text is lost. */
export const lostLetters = (token: IToken): readonly Problem[] => {
  const count = token.image.split(lostLetter).length - 1;
  if (count === 0) return [];
  const message =
    count === 1
      ? `A letter of this text is lost: \`${lostLetter}\` stands in its place.`
      : `Letters of this text are lost: \`${lostLetter}\` stands in place of each.`;
  return [{ code: 'lost-letter', message, remedy: openOtherwise, at: tokenRange(token) }];
};

/** A text with a quote of the language at its end, in place of another mark that stands there. */
const closedText = (image: string): string => `${image.replace(/[«»‹›″]$/, '')}"`;

export const unclosedText = (token: IToken): Problem => ({
  code: 'unclosed-text',
  message: 'This text has no closing quote.',
  remedy: 'Put a `"` at its end. (A text may run over several lines, but must be closed.)',
  at: tokenRange(token),
  replacement: closedText(token.image),
});

/** `token` is the name as it is read, in place of its parts. */
export const nameWithBlanks = (token: IToken): Problem => ({
  code: 'name-with-blanks',
  message: 'A name is one word, without blanks.',
  remedy: `Write \`${token.image}\`; what it is called in full can follow in quotes.`,
  at: tokenRange(token),
  replacement: token.image,
});

/** `title` is what stands behind the name, in quotes. */
export const titleNeedsQuotes = (name: string, title: string, at: Range): Problem => ({
  code: 'name-with-blanks',
  message: `What \`${name}\` is called in full needs quotes.`,
  remedy: `Write \`${name} ${title}\`.`,
  at,
  replacement: `${name} ${title}`,
});

/** `title` is what stands behind the name, as it is read. */
export const titleWithoutQuotes = (name: IToken, title: IToken): Problem =>
  titleNeedsQuotes(name.image, title.image, { start: tokenRange(name).start, end: tokenRange(title).end });

/** `token` is the word as it is read, in place of its parts; `written` is how they stand there. */
export const wordWithBlanks = (token: IToken, written: string): Problem => ({
  code: 'word-with-blanks',
  message: `\`${written}\` is written as one word, with a hyphen.`,
  remedy: `Write \`${token.image}\`.`,
  at: tokenRange(token),
  replacement: token.image,
});

/** A text in other quotes than the language has. */
export const wrongQuotes = (token: IToken): Problem => ({
  code: 'wrong-quotes',
  message: 'Texts are written in double quotes.',
  remedy: 'Write it "like this".',
  at: tokenRange(token),
  replacement: writtenText(token.image.slice(1, -1)),
});

/** A web address is a text as any other. */
export const bareAddress = (token: IToken): Problem => ({
  code: 'missing-quotes',
  message: 'A web address is a text, and stands in quotes.',
  remedy: 'Put it in quotes.',
  at: tokenRange(token),
  replacement: `"${token.image.replaceAll('\\', '\\\\')}"`,
});

/** `token` is the title as it is read, with the words behind it. */
export const titleGoesOn = (token: IToken, word: string): Problem => ({
  code: 'wrong-quotes',
  message: `The text of \`${word}\` goes on behind the quotation mark that ends it.`,
  remedy: 'Put the whole text in quotes, and write the inner ones as “…”.',
  at: tokenRange(token),
  replacement: token.image,
});

const inQuotes = (word: string): string => (word ? ` of \`${word}\`` : '');

/** `behind` is the last token before the place where the brace should stand. */
export const missingBrace = (word: string, brace: IToken, behind: IToken): Problem => {
  const end = tokenRange(behind).end;
  return {
    code: 'missing-brace',
    message: `The block${inQuotes(word)} is not closed: a \`}\` is missing here.`,
    remedy: 'Put a `}` at the end of the block.',
    at: { start: { line: end.line, character: Math.max(0, end.character - 1) }, end },
    related: [{ message: 'The block begins here.', at: tokenRange(brace) }],
  };
};

/**
 * A section whose questions stand below it without braces; `isBraced`: other sections of the file have them. `mended` is
 * the section with its braces, from its word up to an offset.
 */
export const withoutBraces = (
  text: string,
  head: IToken,
  word: string,
  isBraced: boolean,
  mended: { readonly start: number; readonly end: number; readonly text: string },
): Problem => ({
  code: 'missing-braces',
  message: isBraced
    ? `The questions of \`${word}\` stand between \`{\` and \`}\`, and these braces are missing.`
    : 'The questions of a section stand between `{` and `}`, and this file has no such braces.',
  remedy: isBraced
    ? `Write \`{\` behind \`${word}\` and what stands on its line, and \`}\` on a line below its last question.`
    : 'Write `{` at the end of the line with which each section begins, and `}` on a line below its last question.',
  at: tokenRange(head),
  mended: { at: positionsIn(text).rangeAt(mended.start, mended.end), text: mended.text },
});

/** `count` braces in a row, of which `first` and `last` are the ends, are one mistake. */
export const extraBraces = (first: IToken, last: IToken, count: number): Problem => ({
  code: 'extra-brace',
  message: count === 1 ? 'This `}` closes nothing.' : `These ${count.toLocaleString('en-GB')} \`}\` close nothing.`,
  remedy:
    count === 1
      ? 'Remove it, or look for a `{` that is missing before it.'
      : 'Remove them, or look for the `{` that are missing before them.',
  at: { start: tokenRange(first).start, end: tokenRange(last).end },
  replacement: '',
});

export const nestedTooDeep = (token: IToken): Problem => ({
  code: 'nested-too-deep',
  message: 'There are too many blocks inside one another here; what stands in this one is not read.',
  remedy: 'Remove the braces that are not needed: an intervention holds sections, and a section holds declarations such as `contact`.',
  at: tokenRange(token),
});
