/** Reads on where the lexer stumbled over something that is easily understood. */
import type { ILexingError, IToken, TokenType } from 'chevrotain';

/** Token types that are put in where another character was written for them. */
export interface RepairTypes {
  readonly colon: TokenType;
  readonly leadsTo: TokenType;
  readonly holdsBack: TokenType;
  readonly to: TokenType;
}

/** What is meant by a character that means nothing itself. */
const meant: Readonly<Record<string, keyof RepairTypes>> = { '=': 'colon', '→': 'leadsTo', '⇒': 'leadsTo', '⊣': 'holdsBack' };

/** Arrows of other programs, and those that a word processor made of ours. */
const arrows = /^[=–—]+>$/;

const dashes = new Set(['-', '–', '—']);

const endOfLine = (text: string, offset: number): number => {
  const length = text.slice(offset).search(/[\r\n]/);
  return length < 0 ? text.length : offset + length;
};

/** A stretch of text that is not read. */
interface Remark {
  readonly start: number;
  readonly end: number;
}

/** The token that was meant in place of what stands there; it reads as if that had been written. */
const tokenAt = (error: ILexingError, offset: number, written: string, type: TokenType): IToken => {
  const line = error.line ?? 1;
  const column = (error.column ?? 1) + (offset - error.offset);
  return {
    image: type.name,
    startOffset: offset,
    endOffset: offset + written.length - 1,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column + written.length - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
  };
};

/** Index of the first token behind an offset; tokens stand in the order of the text. */
const firstBehind = (tokens: readonly IToken[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** A dash between two numbers stands for `to`. */
const isSpanDash = (tokens: readonly IToken[], offset: number): boolean => {
  const next = firstBehind(tokens, offset);
  return tokens[next]?.tokenType.name === 'NUMBER' && tokens[next - 1]?.tokenType.name === 'NUMBER';
};

const isBetweenNames = (tokens: readonly IToken[], offset: number): boolean => {
  const next = firstBehind(tokens, offset);
  return tokens[next]?.tokenType.name === 'ID' && tokens[next - 1]?.tokenType.name === 'ID';
};

const meantToken = (text: string, tokens: readonly IToken[], error: ILexingError, types: RepairTypes): IToken | undefined => {
  const run = text.slice(error.offset, error.offset + error.length);
  const image = run.trim();
  const offset = error.offset + run.indexOf(image);
  if (Object.hasOwn(meant, image)) {
    const kind = meant[image];
    return kind && tokenAt(error, offset, image, types[kind]);
  }
  if (arrows.test(image) && isBetweenNames(tokens, offset)) return tokenAt(error, offset, image, types.leadsTo);
  return dashes.has(image) && isSpanDash(tokens, offset) ? tokenAt(error, offset, image, types.to) : undefined;
};

/** A comment without an end, or a remark behind `#`, is taken to end with its line; one within another ends with it. */
const remarksIn = (text: string, errors: readonly ILexingError[]): readonly Remark[] => {
  const remarks: Remark[] = [];
  for (const { offset } of errors) {
    if (offset < (remarks.at(-1)?.end ?? 0)) continue;
    if (text.startsWith('/*', offset) || text.startsWith('#', offset)) remarks.push({ start: offset, end: endOfLine(text, offset) });
  }
  return remarks;
};

/** The tokens outside all remarks; both stand in the order of the text. */
const withoutRemarks = (tokens: IToken[], remarks: readonly Remark[]): IToken[] => {
  if (remarks.length === 0) return tokens;
  let next = 0;
  return tokens.filter((token) => {
    while ((remarks[next]?.end ?? Infinity) <= token.startOffset) next++;
    return token.startOffset < (remarks[next]?.start ?? Infinity);
  });
};

/** The tokens as they were probably meant; `errors` are the places where the lexer found nothing that it knows. */
export const repairTokens = (text: string, tokens: IToken[], errors: readonly ILexingError[], types: RepairTypes): IToken[] => {
  const remarks = remarksIn(text, errors);
  const added = errors.map((error) => meantToken(text, tokens, error, types)).filter((token) => token !== undefined);
  const kept = withoutRemarks(tokens, remarks);
  return added.length === 0 ? kept : [...kept, ...added].toSorted((first, second) => first.startOffset - second.startOffset);
};
