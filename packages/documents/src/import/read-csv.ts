/** Reads tables: fields with commas, semicolons or tabs between them (RFC 4180), whatever program has written them. */

export interface CsvRow {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark in it is not closed, or only by that of a later row: further rows stand in its cell. */
  readonly isOpen?: true;
}

/** The sign that stands most often in the first line, outside of quotes. */
const separatorIn = (text: string): string => {
  const [first = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r|\n/);
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
};

/** The rows that hold anything. A quote that nothing closes goes to the end: nothing is left out. */
export const readCsv = (text: string): readonly CsvRow[] => {
  const separator = separatorIn(text);
  const pieces = new RegExp(`("(?:[^"]|"")*(?:"|$)|[^"${separator}\\r\\n][^${separator}\\r\\n]*)|(${separator})|(\\r\\n|\\r|\\n)|(")`, 'g');
  const rows: { line: number; cells: string[]; isOpen?: true }[] = [{ line: 1, cells: [''] }];
  let line = 1;
  /** The piece before: behind a text in quotes over several lines a cell ends, where its last quotation mark is its own. */
  let before = '';
  for (const [all, field, , lineBreak] of text.matchAll(pieces)) {
    const row = rows.at(-1);
    if (!row) break;
    if (lineBreak !== undefined) rows.push({ line: line + 1, cells: [''] });
    else if (all === separator) row.cells.push('');
    else {
      const value = field?.startsWith('"') ? field.replace(/^"|"$/g, '').replaceAll('""', '"') : all;
      row.cells.push((row.cells.pop() ?? '') + value);
      if (/^"(?:[^"]|"")*$/.test(all) || /^"[^]*[\r\n]/.test(before)) row.isOpen = true;
    }
    before = all;
    line += all.split(/\r\n|\r|\n/).length - 1;
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};
