/** Puts tokens on lines: the author's line breaks are kept, but a block is either on one line or opened up. */
import type { FormatToken } from './format-tokens.ts';
import { isComment } from './format-tokens.ts';

export interface Line {
  readonly tokens: readonly FormatToken[];
  /** In steps of two blanks. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly blankBefore: boolean;
  /** It begins inside a statement that began on a line above. */
  readonly continues: boolean;
}

/** Offsets of the braces of blocks whose content is on more than one line. */
const openedUp = (tokens: readonly FormatToken[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const open: { readonly at: number; broken: boolean }[] = [];
  for (const token of tokens) {
    // A brace on a line of its own opens nothing up by itself; it joins the line before.
    if (token.breaks > 0 && token.kind !== 'open') for (const block of open) block.broken = true;
    if (token.kind === 'open') open.push({ at: token.offset, broken: false });
    if (token.kind === 'line-comment') for (const block of open) block.broken = true;
    if (token.kind !== 'close') continue;
    const block = open.pop();
    if (block?.broken) found.add(block.at).add(token.offset);
  }
  return found;
};

/** Whether a new line begins before `token`. */
const breaksBefore = (token: FormatToken, previous: FormatToken, opened: ReadonlySet<number>): boolean => {
  if (previous.kind === 'line-comment') return true;
  if (token.kind === 'open' || token.kind === 'tight') return false;
  if (token.kind === 'close') return opened.has(token.offset);
  if (previous.kind === 'open' && opened.has(previous.offset)) return true;
  if (previous.kind === 'close' && opened.has(previous.offset)) return token.breaks > 0 || !isComment(token);
  return token.breaks > 0;
};

/** For each token the first from there on that is not a comment. */
const nextWritten = (tokens: readonly FormatToken[]): readonly (FormatToken | undefined)[] => {
  const found: (FormatToken | undefined)[] = [];
  let next: FormatToken | undefined;
  for (const token of tokens.toReversed()) {
    if (!isComment(token)) next = token;
    found.push(next);
  }
  return found.reverse();
};

/** Blocks between which an empty line stands: those of a file and of an intervention. */
const isRoomy = (blocks: readonly string[]): boolean => blocks.length === 0 || (blocks.length === 1 && blocks[0] === 'intervention');

/** Lays tokens out on lines. */
export const linesOf = (tokens: readonly FormatToken[]): readonly Line[] => {
  const opened = openedUp(tokens);
  const written = nextWritten(tokens);
  const lines: Line[] = [];
  /** The words of the blocks around the token. */
  const blocks: string[] = [];
  let statementWord = '';
  let current: FormatToken[] = [];
  let indent = 0;
  let blankBefore = false;
  let continues = false;
  /** A block that was opened up has just ended, and its empty line is still to come. */
  let afterBlock = false;

  /** Column in the text of the line on which the statement began. */
  let statementColumn = 1;

  const finish = (): void => {
    if (current.length > 0) lines.push({ tokens: current, indent, blankBefore, continues });
    current = [];
  };

  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    if (token.kind === 'close') blocks.pop();
    if (!previous || breaksBefore(token, previous, opened)) {
      finish();
      const next = written[index];
      const begins = next === undefined || next.begins !== undefined || next.kind === 'close' || token.kind === 'open';
      const nextOpens = next?.blockAt !== undefined && opened.has(next.blockAt);
      const inside = previous !== undefined && previous.kind !== 'open' && token.kind !== 'close';
      const wanted = begins && isRoomy(blocks) && (afterBlock || (nextOpens && !isComment(previous)));
      continues = !begins;
      // Reasons written as far left as the statement belong to all of what is around them: that can be seen.
      indent = blocks.length + (continues && token.column > statementColumn ? 1 : 0);
      if (!continues) statementColumn = token.column;
      blankBefore = inside && (token.breaks > 1 || wanted);
      afterBlock = false;
    }
    if (token.begins !== undefined) statementWord = token.image;
    if (token.kind === 'open') blocks.push(statementWord);
    if (token.kind === 'close' && opened.has(token.offset)) afterBlock = true;
    current.push(token);
  });
  finish();
  return lines;
};
