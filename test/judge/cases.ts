/** The encodings with their tables, as PeerSpec judges them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readText } from '@peerspec/language';
import { findingsOf } from '@peerspec/rules';
import type { Case } from './reckon.ts';
import { readTable } from './table.ts';

/** What depends on the day is found as on this one. */
export const today = '2026-11-28';

const folder = new URL('encodings/', import.meta.url);

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** The names of all encodings: `assist` for `assist.peer` and its table, `assist.judge`. */
export const names: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.peer'))
  .map((file) => file.slice(0, -'.peer'.length))
  .sort();

export const caseOf = async (name: string): Promise<Case> => {
  const text = read(`${name}.peer`);
  const { findings } = findingsOf(await readText(text), { today });
  return { name, text, table: readTable(read(`${name}.judge`)), findings };
};
