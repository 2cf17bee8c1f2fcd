/** Reads on where the lexer stumbled over something that is easily understood. */
import type { ILexingError, IToken, TokenType } from 'chevrotain';
import { namingWords } from '../vocabulary/words.ts';

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

/** Between the name of a declaration and what it is, a dash with blanks around it stands for a colon: `peers Mentors – people who know {`. */
const isTitleDash = (text: string, tokens: readonly IToken[], offset: number): boolean => {
  const next = firstBehind(tokens, offset);
  const [word, name, behind] = tokens.slice(Math.max(next - 2, 0), next + 1);
  if (!word || name?.tokenType.name !== 'ID' || behind === undefined) return false;
  const isDeclared = namingWords.has(word.image) && word.startLine === name.startLine && name.startLine === behind.startLine;
  return isDeclared && /^\s.\s$/su.test(text.slice(offset - 1, offset + 2));
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
  if (!dashes.has(image)) return undefined;
  if (isTitleDash(text, tokens, offset)) return tokenAt(error, offset, image, types.colon);
  return isSpanDash(tokens, offset) ? tokenAt(error, offset, image, types.to) : undefined;
};

/** The tokens as they were probably meant; `errors` are the places where the lexer found nothing that it knows. */
export const repairTokens = (text: string, tokens: IToken[], errors: readonly ILexingError[], types: RepairTypes): IToken[] => {
  const added = errors.map((error) => meantToken(text, tokens, error, types)).filter((token) => token !== undefined);
  return added.length === 0 ? tokens : [...tokens, ...added].toSorted((first, second) => first.startOffset - second.startOffset);
};
