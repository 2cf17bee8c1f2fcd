/** Remarks that the lexer does not know as such: behind `#`, and comments without an end. Each ends with its line. */
import type { ILexingError, IToken } from 'chevrotain';

/** A stretch of text that is not read. */
interface Remark {
  readonly start: number;
  readonly end: number;
}

/** What the lexer made of a text: tokens, and the places where it found nothing that it knows; both in the order of the text. */
interface Lexed {
  readonly tokens: IToken[];
  readonly errors: readonly ILexingError[];
}

const endOfLine = (text: string, offset: number): number => {
  const length = text.slice(offset).search(/[\r\n]/);
  return length < 0 ? text.length : offset + length;
};

/** What begins a remark within another ends with it. */
const remarksIn = (text: string, errors: readonly ILexingError[]): readonly Remark[] => {
  const remarks: Remark[] = [];
  for (const { offset } of errors) {
    if (offset < (remarks.at(-1)?.end ?? 0)) continue;
    if (text.startsWith('/*', offset) || text.startsWith('#', offset)) remarks.push({ start: offset, end: endOfLine(text, offset) });
  }
  return remarks;
};

/** What says of one place after another whether it is within a remark; its first sign is not. */
const newWithin = (remarks: readonly Remark[]): ((offset: number) => boolean) => {
  let next = 0;
  return (offset) => {
    while ((remarks[next]?.end ?? Infinity) <= offset) next++;
    return offset > (remarks[next]?.start ?? Infinity);
  };
};

/** What was found outside of remarks. The errors that begin one stay, so that they can be told. */
export const leaveOutRemarks = (text: string, { tokens, errors }: Lexed): Lexed => {
  const remarks = remarksIn(text, errors);
  if (remarks.length === 0) return { tokens, errors };
  const hidesToken = newWithin(remarks);
  const hidesError = newWithin(remarks);
  return {
    tokens: tokens.filter(({ startOffset }) => !hidesToken(startOffset)),
    errors: errors.filter(({ offset }) => !hidesError(offset)),
  };
};
