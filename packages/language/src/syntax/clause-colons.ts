/** `risk Burnout "burn-out" handled-by: "breaks"`: behind what it answers, `handled-by` has no colon; in a block it has one. */
import type { IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { tokenRange } from './token.ts';

const word = 'handled-by';

/** The tokens without such colons. */
export const withoutClauseColons = (tokens: IToken[]): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const extra = new Set<IToken>();
  const problems: Problem[] = [];
  /** The line of a risk that is not yet in its block. */
  let risk: number | undefined;
  let index = -1;
  for (const token of tokens) {
    index += 1;
    const kind = token.tokenType.name;
    if (token.image === 'risk') risk = token.startLine;
    else if (kind === '{' || kind === '}') risk = undefined;
    if (token.image !== word || token.startLine !== risk) continue;
    const [colon, text] = [tokens[index + 1], tokens[index + 2]];
    if (colon?.tokenType.name !== ':' || text?.tokenType.name !== 'TEXT') continue;
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
