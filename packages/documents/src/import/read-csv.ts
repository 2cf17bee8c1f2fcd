/** Reads tables: fields with commas, semicolons or tabs between them (RFC 4180), whatever program has written them. */

export interface CsvRow {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
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
  const rows: { line: number; cells: string[] }[] = [{ line: 1, cells: [''] }];
  let line = 1;
  for (const [all, field, , lineBreak] of text.matchAll(pieces)) {
    const row = rows.at(-1);
    if (!row) break;
    if (lineBreak !== undefined) rows.push({ line: line + 1, cells: [''] });
    else if (all === separator) row.cells.push('');
    else {
      const value = field?.startsWith('"') ? field.replace(/^"|"$/g, '').replaceAll('""', '"') : all;
      row.cells.push((row.cells.pop() ?? '') + value);
    }
    line += all.split(/\r\n|\r|\n/).length - 1;
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};
