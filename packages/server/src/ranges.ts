/** Places in a text, as the protocol has them. */
import type { Range as Place } from '@peerspec/language';
import type { Range } from 'vscode-languageserver-types';

/** A range as a key of a map: ranges that are the same stretch of text have the same. The file is no part of it. */
export const keyOf = ({ start, end }: Place): string => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** The range as the protocol has it: copies, without the file. */
export const protocolRange = ({ start, end }: Place): Range => ({ start: { ...start }, end: { ...end } });
