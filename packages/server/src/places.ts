/** Places in a text: of the language, of the protocol, and as offsets. */
import type { Range as Place } from '@peerspec/language';
import type { Position, Range } from 'vscode-languageserver-types';

/** Whether a position comes before, with or after another: negative, 0 or positive. */
export const compare = (one: Position, other: Position): number => one.line - other.line || one.character - other.character;

/** Whether a position is in a range; a cursor behind the last character is. */
export const holds = ({ start, end }: Place, position: Position): boolean => compare(start, position) <= 0 && compare(position, end) <= 0;

/** Whether one range is all within another. */
export const isWithin = (inner: Place, outer: Place): boolean =>
  compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;

/** Whether two ranges are the same stretch of text. The file is not compared. */
export const isSame = (one: Place, other: Place): boolean => isWithin(one, other) && isWithin(other, one);

/** The range as the protocol has it: copies, without the file. */
export const rangeOf = ({ start, end }: Place): Range => ({ start: { ...start }, end: { ...end } });

/** Positions and offsets of one text. */
export interface TextPlaces {
  readonly offsetAt: (position: Position) => number;
  readonly positionAt: (offset: number) => Position;
  readonly rangeAt: (start: number, end: number) => Range;
}

/** Turns offsets of a text into positions and back. Lines end with LF, CRLF or CR, as in the protocol. */
export const placesIn = (text: string): TextPlaces => {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const positionAt = (offset: number): Position => {
    const line = lineAt(offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return {
    offsetAt: ({ line, character }) => {
      const start = starts[line];
      return start === undefined ? text.length : Math.min(start + character, starts[line + 1] ?? text.length);
    },
    positionAt,
    rangeAt: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
  };
};
