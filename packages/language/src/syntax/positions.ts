/** Places in a text: which comes first, and how far into the text each is. */
import type { Position, Range } from '../spec/values.ts';

/** Whether a place comes before, with or after another: negative, 0 or positive. */
export const comparePositions = (one: Position, other: Position): number => one.line - other.line || one.character - other.character;

export const isBefore = (one: Position, other: Position): boolean => comparePositions(one, other) < 0;

/** Whether a stretch of text begins before, with or behind another: negative, 0 or positive. The files are not compared. */
export const compareStarts = (one: Range, other: Range): number => comparePositions(one.start, other.start);

/** Whether two ranges are the same stretch of text. The files are not compared. */
export const isSameRange = (one: Range, other: Range): boolean =>
  compareStarts(one, other) === 0 && comparePositions(one.end, other.end) === 0;

/** Whether one range is all within another, in the same file. */
export const isWithin = (inner: Range, outer: Range): boolean =>
  inner.file === outer.file && !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);

/** Whether two ranges share a place; those that only touch do too. */
export const rangesTouch = (one: Range, other: Range): boolean => !isBefore(one.end, other.start) && !isBefore(other.end, one.start);

/** Whether the character at a place is one of a range: the end is no longer part of it. */
export const containsCharacter = ({ start, end }: Range, place: Position): boolean => !isBefore(place, start) && isBefore(place, end);

/** Whether a cursor is in a range: behind its last character it is. */
export const containsCursor = ({ start, end }: Range, place: Position): boolean => !isBefore(place, start) && !isBefore(end, place);

/** A stretch without anything in it, where something is put. */
export const point = (position: Position): Range => ({ start: position, end: position });

/** The last of some things, which stand in the order of the text, that does not begin behind a place. */
export const lastBegun = <T>(all: readonly T[], place: Position, rangeOf: (each: T) => Range): T | undefined => {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = all[middle];
    if (each !== undefined && isBefore(place, rangeOf(each).start)) high = middle;
    else low = middle + 1;
  }
  return all[low - 1];
};

/** The same of ranges. */
export const lastBegunAt = (ranges: readonly Range[], place: Position): Range | undefined => lastBegun(ranges, place, (range) => range);

/** Places and offsets of one text. */
interface TextPositions {
  /** A place behind the end of its line is the end of that line. */
  readonly offsetAt: (place: Position) => number;
  readonly positionAt: (offset: number) => Position;
  readonly rangeAt: (start: number, end: number) => Range;
  /** The offset at which a line ends, without its line end. */
  readonly lineEnd: (line: number) => number;
  /** A line from a place on, without its line end. */
  readonly lineFrom: (place: Position) => string;
}

/** In place of a letter, behind the last one. */
const endOfText = -1;

/** The offset at which each line of a text begins, and the one at which it ends, without its line end. */
const linesOf = (text: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } => {
  const starts = [0];
  const ends: number[] = [];
  // Letter by letter: a text may be nothing but line ends, and two million matches take as much memory as a program.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : endOfText;
    if (code !== 10 && code !== 13 && code !== endOfText) continue;
    ends.push(at);
    if (code === endOfText) break;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return { starts, ends };
};

/** The text that was asked for last: many ask for the same one, one after the other. */
let last: { text: string; readonly places: TextPositions } | undefined;

/** Turns offsets of a text into places and back. Lines end with LF, CRLF or CR, as in the protocol of editors. */
export const positionsIn = (text: string): TextPositions => {
  if (last?.text !== text) last = { text, places: newPlaces(text) };
  // Kept as it came: to compare it with itself takes no time, and with another string of the same letters takes all of them.
  last.text = text;
  return last.places;
};

const newPlaces = (text: string): TextPositions => {
  const { starts, ends } = linesOf(text);
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
  const lineEnd = (line: number): number => ends[line] ?? text.length;
  const offsetAt = ({ line, character }: Position): number => Math.min((starts[line] ?? text.length) + character, lineEnd(line));
  return {
    offsetAt,
    positionAt,
    rangeAt: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
    lineEnd,
    lineFrom: (place) => text.slice(offsetAt(place), lineEnd(place.line)),
  };
};
