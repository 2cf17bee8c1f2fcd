import type { IToken, TokenType } from 'chevrotain';
import type { Range } from '../spec/values.ts';

/** Gives a token another type. */
export const retype = (token: IToken, type: TokenType): void => {
  token.tokenType = type;
  if (type.tokenTypeIdx !== undefined) token.tokenTypeIdx = type.tokenTypeIdx;
};

/** The token's range; lines and characters from 0. Chevrotain counts from 1 and ends on the last character. */
export const rangeOf = (token: IToken): Range => ({
  start: { line: (token.startLine ?? 1) - 1, character: (token.startColumn ?? 1) - 1 },
  end: { line: (token.endLine ?? 1) - 1, character: token.endColumn ?? 0 },
});
