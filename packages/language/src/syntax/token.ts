import type { IToken, TokenType } from 'chevrotain';
import type { Range } from '../spec/values.ts';

/** Gives a token another type. */
export const retype = (token: IToken, type: TokenType): void => {
  token.tokenType = type;
  if (type.tokenTypeIdx !== undefined) token.tokenTypeIdx = type.tokenTypeIdx;
};

const nameKinds: ReadonlySet<string> = new Set(['ID', 'NODE', 'HEAD', 'UNIT', 'LONE']);

/** Whether a token, or a rule of that name, may be a name: a word that is not one of the language where it stands. */
export const isNameKind = (kind: string): boolean => nameKinds.has(kind);

/** The token's range; lines and characters from 0. Chevrotain counts from 1 and ends on the last character. */
export const tokenRange = (token: IToken): Range => ({
  start: { line: (token.startLine ?? 1) - 1, character: (token.startColumn ?? 1) - 1 },
  end: { line: (token.endLine ?? 1) - 1, character: token.endColumn ?? 0 },
});

/** The offset behind a token. */
export const endOf = (token: IToken): number => (token.endOffset ?? token.startOffset) + 1;

/** One token in place of several that stand in a row, of which `first` is the first; it reads as `image`. */
export const inOneToken = (parts: readonly IToken[], first: IToken, image: string): IToken => {
  const last = parts.at(-1) ?? first;
  return {
    ...first,
    image,
    ...(last.endOffset !== undefined && { endOffset: last.endOffset }),
    ...(last.endLine !== undefined && { endLine: last.endLine }),
    ...(last.endColumn !== undefined && { endColumn: last.endColumn }),
  };
};

/** A brace that somebody has left out. */
interface PutToken extends IToken {
  readonly isPut: true;
}

/** Whether a brace was put where the text has none. */
export const isNotInText = (token: IToken): boolean => 'isPut' in token;

/** The same brace as one that the text does not have. */
export const asPut = (token: IToken): PutToken => ({ ...token, isPut: true });

/** A closing brace that is not in the text; it stands right behind `behind`. */
export const closingBehind = (behind: IToken, type: TokenType): IToken => {
  const offset = endOf(behind);
  return {
    image: '',
    startOffset: offset,
    endOffset: offset - 1,
    startLine: behind.endLine ?? 1,
    endLine: behind.endLine ?? 1,
    startColumn: (behind.endColumn ?? 0) + 1,
    endColumn: behind.endColumn ?? 0,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
  };
};
