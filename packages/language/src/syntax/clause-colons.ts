/** `risk Burnout "burn-out" handled-by: "breaks"`: behind what it answers, `handled-by` has no colon; in a block it has one. */
import type { IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { tokenRange } from './token.ts';

const word = 'handled-by';

/** Whether a token stands on the line of its risk, and not in a block. */
const isBehindRisk = (tokens: readonly IToken[], index: number): boolean => {
  const line = tokens[index]?.startLine;
  for (let at = index - 1; tokens[at]?.startLine === line; at--) {
    const kind = tokens[at]?.tokenType.name;
    if (kind === '{' || kind === '}') return false;
    if (tokens[at]?.image === 'risk') return true;
  }
  return false;
};

/** The tokens without such colons. */
export const withoutClauseColons = (tokens: IToken[]): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const extra = new Set<IToken>();
  const problems: Problem[] = [];
  for (const [index, token] of tokens.entries()) {
    const [colon, text] = [tokens[index + 1], tokens[index + 2]];
    if (token.image !== word || colon?.tokenType.name !== ':' || text?.tokenType.name !== 'TEXT' || !isBehindRisk(tokens, index)) continue;
    extra.add(colon);
    problems.push({
      code: 'incomplete-clause',
      message: `Behind a risk no colon stands after \`${word}\`.`,
      remedy: `Write \`${word} "…"\`.`,
      at: { start: tokenRange(token).start, end: tokenRange(colon).end },
      replacement: word,
    });
  }
  return { tokens: extra.size === 0 ? tokens : tokens.filter((token) => !extra.has(token)), problems };
};
