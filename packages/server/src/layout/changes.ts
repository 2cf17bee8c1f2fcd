/** The layout of a page as the smallest changes that lead to it, so that a cursor and a selection stay where they are. */
import { type Piece, formatText, parse, piecesOf, placesIn } from '@peerspec/language';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Page } from '../page.ts';
import { Refusal } from '../refusal.ts';

/** What comes in place of a stretch of the text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** Whether it stands between pieces, where only blanks and line breaks are. */
  readonly isGap: boolean;
}

interface Placed {
  readonly source: string;
  readonly pieces: readonly Piece[];
}

const endOf = (piece: Piece | undefined): number => (piece ? piece.offset + piece.image.length : 0);

const gapBefore = ({ source, pieces }: Placed, index: number): readonly [start: number, end: number] => [
  endOf(pieces[index - 1]),
  pieces[index]?.offset ?? source.length,
];

/** What there is to change, or undefined where quotes or braces do not come out even. Formatting keeps every piece, in its order. */
export const layoutChanges = ({ text, parsed }: Page): readonly Change[] | undefined => {
  const result = formatText(text);
  if ('problems' in result) return undefined;
  const before: Placed = { source: parsed.source, pieces: piecesOf(parsed.source, parsed.file) };
  const after: Placed = { source: result.formatted, pieces: piecesOf(result.formatted, parse(result.formatted).file) };
  const changes: Change[] = [];
  for (let index = 0; index <= before.pieces.length; index++) {
    const [start, end] = gapBefore(before, index);
    const gap = after.source.slice(...gapBefore(after, index));
    // The text itself is compared: in it a byte order mark is still to be taken away.
    if (gap !== text.slice(start, end)) changes.push({ start, end, newText: gap, isGap: true });
    const [piece, laidOut] = [before.pieces[index], after.pieces[index]];
    if (piece && laidOut && piece.image !== laidOut.image)
      changes.push({ start: piece.offset, end: endOf(piece), newText: laidOut.image, isGap: false });
  }
  return changes;
};

/** The same; where the page cannot be laid out, a `Refusal` says what has to be mended first. */
export const layoutChangesOrReason = (page: Page): readonly Change[] => {
  const changes = layoutChanges(page);
  if (changes) return changes;
  const [first] = page.parsed.problems;
  throw new Refusal(
    `The layout stays as it is until this is mended: ${first ? `line ${first.at.start.line + 1}: ${first.message} ${first.remedy}` : ''}`,
  );
};

/** Changes as the protocol has them. */
export const editsOf = (text: string, changes: readonly Change[]): TextEdit[] => {
  const { rangeAt } = placesIn(text);
  return changes.map(({ start, end, newText }) => ({ range: rangeAt(start, end), newText }));
};
