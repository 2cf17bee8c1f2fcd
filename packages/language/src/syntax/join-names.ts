/** People write names with blanks: `intervention Peer Support "…" { … }`. They are read as one name, and told. */
import type { IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { isStatementWord, namingWords } from '../vocabulary/words.ts';
import { nameWithBlanks } from './lexical-problems.ts';
import { inOneToken } from './token.ts';

const isFree = (token: IToken | undefined, line: number | undefined): token is IToken =>
  token?.tokenType.name === 'ID' && token.startLine === line && !isStatementWord(token.image);

/** `PeerSupport`, `local-area`. */
const joined = (parts: readonly IToken[]): string =>
  parts.map((part) => part.image).reduce((name, part) => (/^\p{Lu}/u.test(part) ? name + part : `${name}-${part}`));

/** Joins names that were written with blanks; the words of the language (`isWord`) are never part of one. */
export const joinNames = (
  tokens: IToken[],
  isWord: (image: string) => boolean,
): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  // Hardly any text has such names: the tokens are copied from the first of them on.
  let result: IToken[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    result?.push(token);
    const before = tokens[i - 1]?.tokenType.name;
    if (token.tokenType.name !== 'ID' || !namingWords.has(token.image) || before === ':' || before === ',') continue;
    let end = i + 1;
    while (isFree(tokens[end], token.startLine) && !isWord(tokens[end]?.image ?? '')) end++;
    const parts = tokens.slice(i + 1, end);
    const [first] = parts;
    const next = tokens[end];
    const isDeclared = next?.tokenType.name === 'TEXT' || next?.tokenType.name === '{' || next?.tokenType.name === ':';
    if (parts.length < 2 || !first || !isDeclared || next.startLine !== token.startLine) continue;
    const name = inOneToken(parts, first, joined(parts));
    problems.push(nameWithBlanks(name));
    (result ??= tokens.slice(0, i + 1)).push(name);
    i = end - 1;
  }
  return { tokens: result ?? tokens, problems };
};
