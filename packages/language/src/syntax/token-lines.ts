/** The lines of a text as its tokens show them: how far each stands in, and whether it begins a statement. */
import type { IToken } from 'chevrotain';
import { clauseWords } from '../vocabulary/index.ts';

/** Tokens that stand on one line, up to but without the one at `to`. */
export interface TokenLine {
  readonly from: number;
  readonly to: number;
}

/** The line that begins with the token at an index. */
export const lineAt = (tokens: readonly IToken[], from: number): TokenLine => {
  let to = from + 1;
  while (tokens[to] !== undefined && tokens[to]?.startLine === tokens[to - 1]?.endLine) to++;
  return { from, to };
};

const tabWidth = 4;

/** Signs that people put before each line of a list. */
const bulletSigns = /^[-–*•]$/;

/** What stands before a token on its line: how far in the first sign stands, and where a bullet does, if there is one. */
export const indentOf = (text: string, token: IToken): { readonly indent: number; readonly bulletAt?: number } => {
  const start = token.startOffset - ((token.startColumn ?? 1) - 1);
  let indent = 0;
  let at = start;
  for (; at < token.startOffset; at++) {
    const sign = text.charAt(at);
    if (sign === '\t') indent += tabWidth - (indent % tabWidth);
    else if (sign.trim() === '') indent++;
    else break;
  }
  const isBullet = bulletSigns.test(text.charAt(at)) && at < token.startOffset && text.slice(at + 1, token.startOffset).trim() === '';
  return { indent, ...(isBullet && { bulletAt: at }) };
};

/** Behind these an answer goes on, on whatever line. */
const goesOn: ReadonlySet<string> = new Set([',', '->', '-|']);

/** Whether a line begins a statement, and does not go on with the one above: a reason is no statement, unless a colon follows. */
export const beginsStatement = (tokens: readonly IToken[], { from }: TokenLine): boolean => {
  const token = tokens[from];
  if (token?.tokenType.name !== 'ID' || goesOn.has(tokens[from - 1]?.tokenType.name ?? '')) return false;
  return !Object.hasOwn(clauseWords, token.image) || tokens[from + 1]?.tokenType.name === ':';
};

/** No word of the language has more parts. */
const mostParts = 4;

/** What a line may begin with, as words are written: `long`, `long-term` of `Long term Sleep "…"`. */
export const wordsAt = (tokens: readonly IToken[], { from, to }: TokenLine): readonly string[] => {
  const words: string[] = [];
  for (let at = from; at < Math.min(to, from + mostParts) && tokens[at]?.tokenType.name === 'ID'; at++) {
    const last = words.at(-1);
    const image = tokens[at]?.image.toLowerCase() ?? '';
    words.push(last === undefined ? image : `${last}-${image}`);
  }
  return words;
};
