/** Puts pieces on lines: the author's line breaks are kept, but a block is either on one line or opened up. */
import type { Piece } from './pieces.ts';

export interface Line {
  readonly pieces: readonly Piece[];
  /** In steps of two blanks. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly blankBefore: boolean;
  /** It begins inside a statement that began on a line above. */
  readonly continues: boolean;
}

/** Offsets of the braces of blocks whose content is on more than one line. */
const openedUp = (pieces: readonly Piece[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const open: { readonly at: number; broken: boolean }[] = [];
  for (const piece of pieces) {
    // A brace on a line of its own opens nothing up by itself; it joins the line before.
    if (piece.breaks > 0 && piece.kind !== 'open') for (const block of open) block.broken = true;
    if (piece.kind === 'open') open.push({ at: piece.offset, broken: false });
    if (piece.kind === 'line-comment') for (const block of open) block.broken = true;
    if (piece.kind !== 'close') continue;
    const block = open.pop();
    if (block?.broken) found.add(block.at).add(piece.offset);
  }
  return found;
};

const isComment = (piece: Piece | undefined): boolean => piece?.kind === 'line-comment' || piece?.kind === 'block-comment';

/** Whether a new line begins before `piece`. */
const breaksBefore = (piece: Piece, previous: Piece, opened: ReadonlySet<number>): boolean => {
  if (previous.kind === 'line-comment') return true;
  if (piece.kind === 'open' || piece.kind === 'tight') return false;
  if (piece.kind === 'close') return opened.has(piece.offset);
  if (previous.kind === 'open' && opened.has(previous.offset)) return true;
  if (previous.kind === 'close' && opened.has(previous.offset)) return piece.breaks > 0 || !isComment(piece);
  return piece.breaks > 0;
};

/** For each piece the first from there on that is not a comment. */
const nextWritten = (pieces: readonly Piece[]): readonly (Piece | undefined)[] => {
  const found: (Piece | undefined)[] = [];
  let next: Piece | undefined;
  for (const piece of pieces.toReversed()) {
    if (!isComment(piece)) next = piece;
    found.push(next);
  }
  return found.reverse();
};

/** Blocks between which an empty line stands: those of a file and of an intervention. */
const isRoomy = (blocks: readonly string[]): boolean => blocks.length === 0 || (blocks.length === 1 && blocks[0] === 'intervention');

/** Lays pieces out on lines. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] => {
  const opened = openedUp(pieces);
  const written = nextWritten(pieces);
  const lines: Line[] = [];
  /** The words of the blocks around the piece. */
  const blocks: string[] = [];
  let statementWord = '';
  let current: Piece[] = [];
  let indent = 0;
  let blankBefore = false;
  let continues = false;
  /** A block that was opened up has just ended, and its empty line is still to come. */
  let afterBlock = false;

  /** Column in the text of the line on which the statement began. */
  let statementColumn = 1;

  const finish = (): void => {
    if (current.length > 0) lines.push({ pieces: current, indent, blankBefore, continues });
    current = [];
  };

  pieces.forEach((piece, index) => {
    const previous = pieces[index - 1];
    if (piece.kind === 'close') blocks.pop();
    if (!previous || breaksBefore(piece, previous, opened)) {
      finish();
      const next = written[index];
      const begins = next === undefined || next.begins !== undefined || next.kind === 'close' || piece.kind === 'open';
      const nextOpens = next?.blockAt !== undefined && opened.has(next.blockAt);
      const inside = previous !== undefined && previous.kind !== 'open' && piece.kind !== 'close';
      const wanted = begins && isRoomy(blocks) && (afterBlock || (nextOpens && !isComment(previous)));
      continues = !begins;
      // Reasons written as far left as the statement belong to all of what is around them: that can be seen.
      indent = blocks.length + (continues && piece.column > statementColumn ? 1 : 0);
      if (!continues) statementColumn = piece.column;
      blankBefore = inside && (piece.breaks > 1 || wanted);
      afterBlock = false;
    }
    if (piece.begins !== undefined) statementWord = piece.image;
    if (piece.kind === 'open') blocks.push(statementWord);
    if (piece.kind === 'close' && opened.has(piece.offset)) afterBlock = true;
    current.push(piece);
  });
  finish();
  return lines;
};
