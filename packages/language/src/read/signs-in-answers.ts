/** Signs that mean nothing to the language within an answer in everyday words: brackets, slashes, money. */
import type { Phrase, Statement } from '../generated/ast.ts';
import { isBefore, lastBegunAt, positionsIn } from '../syntax/positions.ts';
import type { Reader } from './context.ts';
import { placeOf } from './context.ts';
import type { Stretch } from './written-stretch.ts';

/** Whether characters that mean nothing stand in a phrase or behind it: what stands behind the next one is that one's. */
export const hasStray = ({ strayLines }: Reader, phrase: Phrase, next: Statement | undefined): boolean => {
  const { start, end } = placeOf(phrase);
  const strays = strayLines.get(end.line);
  if (!strays) return false;
  const endOfLine = { line: end.line, character: Infinity };
  const begin = next && placeOf(next).start;
  const last = lastBegunAt(strays, begin && isBefore(begin, endOfLine) ? begin : endOfLine);
  return last !== undefined && !isBefore(last.start, start);
};

/** Whether characters that mean nothing stand among words and figures: `28/34`, `70 (of 80)`. A sign at the end is told alone. */
export const goesOnBehindStray = ({ strayLines }: Reader, { at: { start, end }, said }: Stretch): boolean => {
  const within = { line: end.line, character: end.character - 1 };
  const last = lastBegunAt(strayLines.get(end.line) ?? [], within);
  return last !== undefined && isBefore(start, last.start) && /[\p{L}\p{N})%]$/u.test(said);
};

/** Whether the next statement on the line of a phrase stands in brackets that were opened before it. */
export const isInBrackets = ({ source }: Reader, phrase: Phrase, next: Statement | undefined): boolean => {
  const { start, end } = placeOf(phrase);
  if (!next || placeOf(next).start.line !== end.line) return false;
  const { offsetAt } = positionsIn(source);
  const before = source.slice(offsetAt(start), offsetAt(placeOf(next).start));
  return before.split('(').length > before.split(')').length;
};
