/** Ranges as the protocol has them. */
import type { Range } from '@peerspec/language';
import type { Range as EditorRange } from 'vscode-languageserver-types';

/** A range of the page itself, without what the protocol does not know. */
export const rangeIn = ({ start, end }: Range): EditorRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

/** Whether two ranges begin at the same place. */
export const startsWith = (first: Range, second: Range): boolean =>
  first.start.line === second.start.line && first.start.character === second.start.character;
