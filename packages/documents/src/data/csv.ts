/**
 * Tables as comma-separated values (RFC 4180), for people who open them in a spreadsheet. The mark of byte order is there
 * because Excel takes a file without it for one in the old code page of the machine, and spoils "ŵ"; R, pandas and LibreOffice
 * pass it by.
 */
import { byteOrderMark } from '@peerspec/language/files';
import { withoutHidden } from '@peerspec/language/hidden';
import type { DataCell, DataTable } from './tables.ts';

/** What a spreadsheet would take for a formula (as OWASP lists it, the full-width signs too). */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

/** A text as a cell holds it: nothing hidden, and nothing that a spreadsheet would work out. */
const harmless = (text: string): string => (formula.test(text) ? `'${withoutHidden(text)}` : withoutHidden(text));

const field = (value: DataCell): string => {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly DataCell[]): string => `${cells.map(field).join(',')}\r\n`;

export const csv = ({ columns, rows }: DataTable): string => byteOrderMark + [columns, ...rows].map(line).join('');
