/** Braces that were left out: as tokens, at the place where they belong, and in the text as it is put right. */
import type { IToken, TokenType } from 'chevrotain';
import { asPut, endOf } from './token.ts';

/** Something that is written in place of a stretch of the text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const signsBehind = /[^\S\r\n]*[^\s\p{L}\p{N}"“„{}/]+/uy;

/** Where a brace goes behind a heading: behind signs, too, that mean nothing there. */
const endOfHead = (text: string, last: IToken): number => {
  signsBehind.lastIndex = endOf(last);
  return signsBehind.test(text) ? signsBehind.lastIndex : endOf(last);
};

/** What opens, at the sign of a text that comes next: the end of a line, or the colon that stands there. */
export const openingAt = (text: string, last: IToken, colon: IToken | undefined, type: TokenType): IToken => {
  const offset = colon ? colon.startOffset : endOfHead(text, last);
  const column = colon ? (colon.startColumn ?? 1) : (last.endColumn ?? 0) + 1 + (offset - endOf(last));
  const line = last.endLine ?? 1;
  return asPut({
    image: '{',
    startOffset: offset,
    endOffset: offset,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
  });
};

const endOfLine = /$/gm;

/** A line of its own below a token. */
export const lineBelow = (text: string, token: IToken, written: string): Edit => {
  endOfLine.lastIndex = endOf(token);
  const at = endOfLine.exec(text)?.index ?? text.length;
  return { from: at, to: at, text: `\n${written}` };
};

/** A stretch of a text with its edits, which stand in their order. */
export const edited = (text: string, start: number, edits: readonly Edit[]): { readonly end: number; readonly text: string } => {
  let written = '';
  let at = start;
  for (const edit of edits) {
    written += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return { end: at, text: written };
};
