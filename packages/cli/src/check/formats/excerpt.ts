/** The line that a finding is about, with the stretch underlined. */
import type { Range } from '@peerspec/language';
import { forTerminal } from '../../terminal/escape.ts';
import { charactersOf, isPlain, widthOf } from '../../terminal/width.ts';

const lineEnd = /\r\n|\n|\r/;

/** The lines of a text, whatever its line ends. */
export const linesOf = (text: string): readonly string[] => text.split(lineEnd);

interface Excerpt {
  readonly line: string;
  /** Blanks and a stretch of `~` to stand below it. */
  readonly underline: string;
}

const ellipsis = '…';

/** No character that people write takes more code units than these for each of its columns: so much of a line is looked at. */
const unitsOfColumn = 8;

/** As many whole characters from the front as fit. */
const fitting = (text: string, width: number): string => {
  if (isPlain(text)) return text.slice(0, width);
  let taken = '';
  let used = 0;
  for (const character of charactersOf(text)) {
    used += widthOf(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
};

const fittingEnd = (text: string, width: number): string => {
  if (isPlain(text)) return text.slice(Math.max(0, text.length - width));
  let taken = '';
  let used = 0;
  for (const character of [...charactersOf(text)].reverse()) {
    used += widthOf(character);
    if (used > width) break;
    taken = character + taken;
  }
  return taken;
};

/**
 * The first line of a stretch of text, cut so that it takes at most `width` columns and the start of the
 * stretch is in it. Undefined where there is nothing to show: an empty line, or a place after the end.
 */
export const excerptOf = (lines: readonly string[], { start, end }: Range, width: number): Excerpt | undefined => {
  const line = lines[start.line];
  if (line === undefined || line.trim() === '') return undefined;
  const until = end.line > start.line ? line.trimEnd().length : Math.min(end.character, line.length);
  const indent = line.length - line.trimStart().length;
  const from = Math.min(start.character, line.length);
  const to = Math.max(from, until);
  const reach = width * unitsOfColumn;
  const before = forTerminal(line.slice(Math.max(Math.min(indent, from), from - reach), from));
  const stretch = forTerminal(line.slice(from, Math.min(to, from + reach)));
  const after = forTerminal(line.slice(to, to + reach).trimEnd());

  // A third of the width is kept for what comes before, the rest for the stretch and what comes after it.
  const lead = widthOf(before) + widthOf(stretch) <= width ? before : cutFront(before, Math.floor(width / 3));
  const shownStretch = cutBack(stretch, width - widthOf(lead));
  const shownAfter = shownStretch === stretch ? cutBack(after, width - widthOf(lead) - widthOf(stretch)) : '';
  return {
    line: `${lead}${shownStretch}${shownAfter}`.trimEnd(),
    underline: `${' '.repeat(widthOf(lead))}${'~'.repeat(Math.max(1, widthOf(shownStretch)))}`,
  };
};

const cutFront = (text: string, width: number): string => (widthOf(text) <= width ? text : `${ellipsis}${fittingEnd(text, width - 1)}`);

const cutBack = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  return width < 1 ? '' : `${fitting(text, width - 1)}${ellipsis}`;
};
