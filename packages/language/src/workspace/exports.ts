/** What a file exports to those that use it: its shared names and what they stand for. */
import { newReader } from '../read/context.ts';
import type { SharedParts } from '../read/shared.ts';
import { readShared } from '../read/shared.ts';
import type { NameMap } from '../references/peer-description.ts';
import type { Imported } from '../references/parsed-document.ts';
import type { Parsed } from '../syntax/parser.ts';
import { isObject } from '../is-object.ts';
import { peerServices } from '../syntax/parser.ts';

export interface Exports {
  readonly names: NameMap;
  readonly parts: SharedParts;
}

/** A copy in which every place says which file it is in. */
export const stamped = (value: unknown, file: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => stamped(each, file));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key as unknown, stamped(each, file)]));
  if (!isObject(value)) return value;
  if ('start' in value && 'end' in value) return 'file' in value ? value : { ...value, file };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, stamped(each, file)]));
};

/**
 * Reads what a parsed file exports. `imported` are the names that it sees besides its own. What is wrong
 * with the file is told where it is checked for its own sake, not to those that use it.
 */
export const readExports = (file: string, { document, file: tree }: Parsed, imported: Imported): Exports => {
  const { Linker, ScopeComputation } = peerServices().references;
  document.imported = imported;
  return {
    names: ScopeComputation.exportedBy(document, file),
    parts: stamped(readShared(newReader(document, Linker), tree), file) as SharedParts,
  };
};
