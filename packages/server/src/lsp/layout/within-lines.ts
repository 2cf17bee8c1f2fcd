/** The part of a layout that touches only certain lines. */
import type { Change } from './changes.ts';

/** From the start of the first line to the end of the last one, without its line break. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const lineBreak = /\r\n|\r|\n/g;

/** Only the indent of the line on which a gap ends; none where the two lines would be joined. */
const indentOnly = (source: string, { start, end, newText }: Change): Change | undefined => {
  const last = [...source.slice(start, end).matchAll(lineBreak)].at(-1);
  if (start !== 0 && (!last || !newText.includes('\n'))) return undefined;
  const from = last ? start + last.index + last[0].length : start;
  const indent = newText.slice(newText.lastIndexOf('\n') + 1);
  return source.slice(from, end) === indent ? undefined : { start: from, end, newText: indent, isGap: true };
};

/** Only the blanks at the end of the line on which a gap begins. */
const blanksAtEnd = (source: string, { start, end, newText }: Change): Change | undefined => {
  const [first] = source.slice(start, end).matchAll(lineBreak);
  if (!first || first.index === 0 || !(newText === '' || newText.includes('\n'))) return undefined;
  return { start, end: start + first.index, newText: '', isGap: true };
};

/** What is left of a change when only the lines of the stretch may differ afterwards. */
const cut = (source: string, change: Change, stretch: Stretch): Change | undefined => {
  const { start, end, isGap } = change;
  if (stretch.start <= start && end <= stretch.end) return change;
  if (!isGap || end < stretch.start || stretch.end < start) return undefined;
  if (start < stretch.start) return end <= stretch.end ? indentOnly(source, change) : undefined;
  return blanksAtEnd(source, change);
};

/** The changes that stay within the stretch; those that reach beyond it are cut where that can be done. */
export const withinLines = (source: string, changes: readonly Change[], stretch: Stretch): readonly Change[] =>
  changes.flatMap((change) => cut(source, change, stretch) ?? []);

/** The indent that the line of the stretch gets, if another than it has. */
export const indentOfLine = (source: string, changes: readonly Change[], stretch: Stretch): readonly Change[] =>
  changes
    .filter(({ isGap, start, end }) => isGap && (start < stretch.start || start === 0) && stretch.start <= end && end < stretch.end)
    .flatMap((change) => indentOnly(source, change) ?? []);
