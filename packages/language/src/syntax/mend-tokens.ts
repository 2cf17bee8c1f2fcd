/** Reads on where the lexer stumbled over something that is easily understood. */
import type { ILexingError, IToken, TokenType } from 'chevrotain';

const isOpenComment = (text: string, error: ILexingError): boolean => text.startsWith('/*', error.offset);

const endOfLine = (text: string, offset: number): number => {
  const length = text.slice(offset).search(/[\r\n]/);
  return length < 0 ? text.length : offset + length;
};

const colonAt = (error: ILexingError, offset: number, type: TokenType): IToken => {
  const line = error.line ?? 1;
  const column = (error.column ?? 1) + (offset - error.offset);
  return {
    image: ':',
    startOffset: offset,
    endOffset: offset,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
  };
};

/** Takes `=` for the colon that was meant, and a comment without an end to end with its line. */
export const mend = (text: string, tokens: IToken[], errors: readonly ILexingError[], colon: TokenType): IToken[] => {
  const comments = errors.filter((error) => isOpenComment(text, error)).map((error) => ({ start: error.offset, end: endOfLine(text, error.offset) }));
  const colons = errors.filter((error) => text.slice(error.offset, error.offset + error.length).trim() === '=').map((error) => colonAt(error, text.indexOf('=', error.offset), colon));
  const kept = comments.length === 0 ? tokens : tokens.filter((token) => !comments.some(({ start, end }) => token.startOffset >= start && token.startOffset < end));
  return colons.length === 0 ? kept : [...kept, ...colons].toSorted((first, second) => first.startOffset - second.startOffset);
};
