/** Places in a text, as the protocol has them. */
import type { Range as SourceRange } from '@peerspec/language';
import type { Range } from 'vscode-languageserver-types';

/** A range as a key of a map: ranges that are the same stretch of text have the same. The file is no part of it. */
export const keyOf = ({ start, end }: SourceRange): string => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** The range as the protocol has it: copies, without the file. */
export const protocolRange = ({ start, end }: SourceRange): Range => ({ start: { ...start }, end: { ...end } });
