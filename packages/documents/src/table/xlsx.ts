/** Tables as a workbook. All cells but figures are texts, so that no spreadsheet works anything out in them. */
import { withoutHidden } from '@peerspec/language/hidden';
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import type { DataCell, DataTable } from '../data/tables.ts';

/** In characters. */
const narrow = 14;
const wide = 40;

/** The longest text that a cell of a workbook can have. */
const longestCell = 32_767;

const cell = (value: DataCell) =>
  typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' as const }
    : { value: withoutHidden(value).slice(0, longestCell), type: String, wrap: true, alignVertical: 'top' as const };

const widthOf = (table: DataTable, index: number): number =>
  Math.min(wide, Math.max(narrow, ...table.rows.map((row) => String(row[index] ?? '').length)));

/** The bytes of a workbook with one sheet: the same whenever they are made. */
export const xlsx = async (table: DataTable, sheet: string): Promise<Uint8Array> => {
  const head = table.columns.map((value) => ({ ...cell(value), fontWeight: 'bold' as const }));
  const blob = await writeXlsxFile([head, ...table.rows.map((row) => row.map(cell))], {
    sheet,
    stickyRowsCount: 1,
    columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
  }).toBlob();
  // The library dates what is in the package by the clock.
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: new Date(1980, 0, 1) });
};
