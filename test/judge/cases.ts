/** The encodings with their tables, as PeerSpec judges them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readText } from '@peerspec/language';
import { findingsOf } from '@peerspec/rules';
import type { Case } from './reckon.ts';
import { readTable } from './table.ts';

/** What depends on the day is found as on this one. */
export const today = '2026-11-28';

const folder = new URL('encodings/', import.meta.url);

const published = new URL('../../examples/published/', import.meta.url);

/** An encoding stands beside its table, or is one of the published examples. */
const encoding = (name: string): URL =>
  [folder, published].map((place) => new URL(`${name}.peer`, place)).find((file) => existsSync(file)) ?? published;

/** The names of all encodings: `mosaic` for the table `mosaic.judge`, and for what it judges. */
export const names: readonly string[] = [...new Set(readdirSync(folder).map((file) => file.replace(/\.(?:peer|judge)$/, '')))].sort();

export const caseOf = async (name: string): Promise<Case> => {
  const text = readFileSync(encoding(name), 'utf8');
  const { findings } = findingsOf(await readText(text), { today });
  return { name, text, table: readTable(readFileSync(new URL(`${name}.judge`, folder), 'utf8')), findings };
};
