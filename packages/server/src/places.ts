/** Places in a text, as the protocol has them. */
import type { Range as Place } from '@peerspec/language';
import { compare } from '@peerspec/language/internal';
import type { Position, Range } from 'vscode-languageserver-types';

/** Whether a position is in a range; a cursor behind the last character is. */
export const holds = ({ start, end }: Place, position: Position): boolean => compare(start, position) <= 0 && compare(position, end) <= 0;

/** Whether one range is all within another. */
export const isWithin = (inner: Place, outer: Place): boolean =>
  compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;

/** Whether two ranges are the same stretch of text. The file is not compared. */
export const isSame = (one: Place, other: Place): boolean => isWithin(one, other) && isWithin(other, one);

/** A range as a key of a map: ranges that are the same stretch of text have the same. The file is no part of it. */
export const keyOf = ({ start, end }: Place): string => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** Whether two ranges share a place; those that only touch do too. */
export const touches = (one: Place, other: Place): boolean => compare(other.start, one.end) <= 0 && compare(one.start, other.end) <= 0;

/** Whether two ranges begin at the same place. */
export const startsWith = (one: Place, other: Place): boolean => compare(one.start, other.start) === 0;

/** The range as the protocol has it: copies, without the file. */
export const rangeOf = ({ start, end }: Place): Range => ({ start: { ...start }, end: { ...end } });
