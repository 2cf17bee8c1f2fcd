/** What a file offers to those that use it: its shared names and what they stand for. */
import { newReader } from '../read/context.ts';
import { namesOf } from '../read/declare.ts';
import type { NameMap } from '../read/scope.ts';
import { layered } from '../read/scope.ts';
import type { SharedParts } from '../read/shared.ts';
import { readShared } from '../read/shared.ts';
import type { Parsed } from '../syntax/parser.ts';

export interface Offer {
  readonly names: NameMap;
  readonly parts: SharedParts;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** A copy in which every place says which file it is in. */
export const stamped = (value: unknown, file: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => stamped(each, file));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key as unknown, stamped(each, file)]));
  if (!isPlain(value)) return value;
  if ('start' in value && 'end' in value) return 'file' in value ? value : { ...value, file };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, stamped(each, file)]));
};

/** The shared names of a parsed file as another file sees them. */
const offeredNames = (names: NameMap, file: string): NameMap =>
  new Map([...names].map(([name, declared]) => [name, { ...declared, file }]));

/**
 * Reads what a parsed file offers. `visible` are the names that it can itself refer to besides its own, and
 * `library` those of the built-in library. What is wrong with the file is told where it is checked for its
 * own sake, not to those that use it.
 */
export const readOffer = (file: string, parsed: Parsed, visible: readonly NameMap[], library?: () => NameMap): Offer => {
  const { shared } = namesOf(parsed);
  const reader = newReader(parsed.meaningOf, layered([shared, ...visible], library));
  return { names: offeredNames(shared, file), parts: stamped(readShared(reader, parsed.file), file) as SharedParts };
};
