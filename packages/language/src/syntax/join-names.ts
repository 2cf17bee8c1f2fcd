/** People write names with blanks: `intervention Peer Support "…" { … }`. They are read as one name, and told. */
import type { IToken, TokenType } from 'chevrotain';
import { nameOfWords } from '../everyday/names.ts';
import type { Problem } from '../problem.ts';
import { isStatementWord, namingWords } from '../vocabulary/words.ts';
import { nameWithBlanks } from './lexical-problems.ts';
import { neededIn, titledName } from './title-behind-name.ts';
import { inOneToken } from './token.ts';

const isFree = (token: IToken | undefined, line: number | undefined): token is IToken =>
  token?.tokenType.name === 'ID' && token.startLine === line && !isStatementWord(token.image);

/** `PeerSupport`, `local-area`: a name that has a capital letter has one for each of its words. */
export const joinedName = (said: string): string => {
  const words = said.match(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/gu) ?? [];
  return words.some((word) => /^\p{Lu}/u.test(word)) ? nameOfWords(words) : words.join('-');
};

/** Whether nothing but blanks stands between two tokens. */
const isNextTo = (text: string, before: IToken | undefined, token: IToken | undefined): boolean =>
  before?.endOffset !== undefined && token !== undefined && text.slice(before.endOffset + 1, token.startOffset).trim() === '';

/** Joins names that were written with blanks; the words of the language (`isWord`) are never part of one. */
export const joinNames = (
  text: string,
  tokens: IToken[],
  isWord: (image: string) => boolean,
  titleType: TokenType,
): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const isNeeded = neededIn(tokens);
  // Hardly any text has such names: the tokens are copied from the first of them on.
  let result: IToken[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    result?.push(token);
    const before = tokens[i - 1]?.tokenType.name;
    if (token.tokenType.name !== 'ID' || !namingWords.has(token.image) || before === ':' || before === ',') continue;
    let end = i + 1;
    while (isFree(tokens[end], token.startLine) && !isWord(tokens[end]?.image ?? '') && isNextTo(text, tokens[end - 1], tokens[end])) end++;
    const parts = tokens.slice(i + 1, end);
    const [first] = parts;
    const next = tokens[end];
    const isDeclared = next?.tokenType.name === 'TEXT' || next?.tokenType.name === '{' || next?.tokenType.name === ':';
    if (parts.length < 2 || !first || !isDeclared || next.startLine !== token.startLine) continue;
    const titled = next.tokenType.name === '{' ? titledName(text, parts, isNeeded, titleType) : undefined;
    const name = inOneToken(parts, first, joinedName(parts.map(({ image }) => image).join(' ')));
    problems.push(titled?.problem ?? nameWithBlanks(name));
    (result ??= tokens.slice(0, i + 1)).push(...(titled?.tokens ?? [name]));
    i = end - 1;
  }
  return { tokens: result ?? tokens, problems };
};
