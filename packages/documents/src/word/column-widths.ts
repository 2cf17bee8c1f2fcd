/** How broad the columns of a table are, so that their content fits: words stay whole, and long texts get what is left. */
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { usualMeasures } from '../picture/widths.ts';

/** Margins on both sides of a cell, in the measure of the letters. */
const padding = 14;

interface Need {
  /** For its longest word, and for short texts. */
  readonly least: number;
  /** For its longest text on one line. */
  readonly most: number;
}

/** A text of this width, such as "7 h 45 min", is not broken. */
const short = 70;

const needOf = (texts: readonly string[]): Need => {
  const word = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(usualMeasures.bold));
  const line = Math.max(...texts.map(usualMeasures.bold));
  return { least: Math.max(word, Math.min(line, short)) + padding, most: line + padding };
};

/**
 * The shares of the columns in a width, whole numbers that add up to it.
 * @param scale how many of the same units the measure of the letters is.
 */
export const columnWidths = (table: Table, width: number, scale: number): readonly number[] => {
  const columns = table.children[0]?.children.length ?? 0;
  const needs = Array.from({ length: columns }, (_, index) =>
    needOf(table.children.map((row) => toString(row.children[index] ?? { type: 'text', value: '' }))),
  ).map(({ least, most }) => ({ least: least * scale, most: most * scale }));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  // A long text is worth more room, but not as much more as it is longer.
  const wishes = needs.map((need) => Math.sqrt(Math.max(0, need.most - need.least)));
  const wish = wishes.reduce((sum, one) => sum + one, 0);
  const shares = needs.map((need, index) =>
    least >= width ? (need.least * width) / least : need.least + (width - least) * (wish === 0 ? 1 / columns : (wishes[index] ?? 0) / wish),
  );
  const whole = shares.map(Math.floor);
  const rest = width - whole.reduce((sum, one) => sum + one, 0);
  return whole.map((share, index) => (index === columns - 1 ? share + rest : share));
};
