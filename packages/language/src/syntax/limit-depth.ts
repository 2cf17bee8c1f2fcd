/**
 * Blocks within blocks within blocks: nothing in the language goes deeper than a contact in the contacts of an
 * intervention. The parser climbs down one step for each block, so what is nested without end is left out
 * before it comes there.
 */
import type { IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { nestedTooDeep } from './lexical-problems.ts';

/** Far more than any file needs, far less than the parser can bear. */
export const deepest = 32;

/** The tokens without what stands in blocks that are nested too deep; the braces must come out even. */
export const limitDepth = (tokens: IToken[]): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  // Hardly any text has such blocks: the tokens are copied from the first of them on.
  let kept: IToken[] | undefined;
  const problems: Problem[] = [];
  let depth = 0;
  let index = -1;
  for (const token of tokens) {
    index += 1;
    if (token.tokenType.name === '{' && ++depth === deepest + 1) {
      problems.push(nestedTooDeep(token));
      kept ??= tokens.slice(0, index);
    }
    if (depth <= deepest) kept?.push(token);
    if (token.tokenType.name === '}') depth--;
  }
  return { tokens: kept ?? tokens, problems };
};
