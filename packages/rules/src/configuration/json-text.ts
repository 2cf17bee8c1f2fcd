/** A JSON text as a tree in which every value knows its place. Comments and trailing commas are allowed. */
import type { Range } from '@peerspec/language';
import type { Node, ParseError } from 'jsonc-parser';
import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ConfigurationProblem } from './configuration.ts';

export interface JsonText {
  /** Absent where the text holds no value at all. */
  readonly root?: Node;
  readonly problems: readonly ConfigurationProblem[];
  readonly placeOf: (node: { readonly offset: number; readonly length: number }) => Range;
}

/** No configuration is anywhere near so deep; beyond it the parser itself might give way. */
const deepest = 100;
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const endOfText = 17;

/** Where the text becomes deeper than any configuration; undefined where it does not. */
const tooDeepAt = (text: string): number | undefined => {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== endOfText; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) depth += 1;
    if (token === closeBrace || token === closeBracket) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
};

const placing = (text: string): JsonText['placeOf'] => {
  const lines = [0];
  for (const { index } of text.matchAll(/\n/g)) lines.push(index + 1);
  const position = (offset: number): Range['start'] => {
    // The last line that begins at the offset or before it; halved, because there may be as many places as lines.
    let line = 0;
    for (let beyond = lines.length; beyond - line > 1;) {
      const middle = Math.floor((line + beyond) / 2);
      if ((lines[middle] ?? 0) <= offset) line = middle;
      else beyond = middle;
    }
    return { line, character: offset - (lines[line] ?? 0) };
  };
  return ({ offset, length }) => ({ start: position(offset), end: position(offset + length) });
};

const inWords: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  CommaExpected: ['A comma is missing before this.', 'Put a comma between two entries.'],
  ColonExpected: ['A colon is missing before this.', 'Write `"name": value`.'],
  PropertyNameExpected: ['A name in double quotes is expected here.', 'Write `"name": value`.'],
  ValueExpected: ['A value is missing here.', 'Write a text in double quotes, a list `[ … ]` or an object `{ … }`.'],
  CloseBraceExpected: ['A brace `{` is never closed.', 'Write the `}` that belongs to it.'],
  CloseBracketExpected: ['A bracket `[` is never closed.', 'Write the `]` that belongs to it.'],
  EndOfFileExpected: ['The configuration is over before this.', 'Keep everything within one pair of braces `{ … }`.'],
  UnexpectedEndOfString: ['This text is never closed.', 'Write the double quote that ends it.'],
  UnexpectedEndOfComment: ['This comment is never closed.', 'Write the `*/` that ends it.'],
  InvalidSymbol: ['This cannot be understood.', 'Write names and texts in double quotes.'],
  InvalidEscapeCharacter: ['This backslash means nothing here.', 'Write paths with forward slashes, and a backslash as `\\\\`.'],
  InvalidCharacter: ['This text holds a character that cannot stand in it.', 'Remove it, or the line break in the text.'],
};

const otherwise = ['This cannot be understood as JSON.', 'Compare it with the examples in docs/configuration.md.'] as const;

/** Reads a text. Never throws; where one slip brings others about, only the first is told. */
export const readJson = (text: string): JsonText => {
  const placeOf = placing(text);
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) {
    const problem = { message: 'This is nested too deeply.', remedy: 'A configuration is a few levels deep.' };
    return { problems: [{ ...problem, at: placeOf({ offset: tooDeep, length: 1 }) }], placeOf };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first && text.trim() !== '') {
    const [message, remedy] = inWords[printParseErrorCode(first.error)] ?? otherwise;
    return { problems: [{ message, remedy, at: placeOf(first) }], placeOf };
  }
  return root ? { root, problems: [], placeOf } : { problems: [], placeOf };
};
