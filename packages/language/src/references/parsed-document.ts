/** A parsed text as Langium knows it, with what is known of it besides. */
import type { LangiumDocument } from 'langium';
import type { File } from '../generated/ast.ts';
import type { MeaningOf } from '../read/interpret.ts';
import type { NameMap } from './peer-description.ts';
import type { DeclaredNames } from './declared-names.ts';

/** The names that a file sees besides its own. */
export interface Imported {
  /** Those of the files that it uses, the nearest first. */
  readonly layers: readonly NameMap[];
  /** Those of the built-in library: asked last, and only if needed. */
  readonly library: (() => NameMap) | undefined;
  /** How many names may yet be looked at for suggestions. */
  readonly patience: { left: number };
}

/**
 * For one file, whatever scopes it has: far more than files need that people write, and little enough that a file of
 * nothing but unknown names is read at once.
 */
const mostLookedAt = 1_000_000;

export const importing = (layers: readonly NameMap[], library?: () => NameMap): Imported => ({
  layers,
  library,
  patience: { left: mostLookedAt },
});

export interface ParsedDocument extends LangiumDocument<File> {
  /** Which row of the vocabulary each of its statements answers. */
  readonly meaningOf: MeaningOf;
  localSymbols?: DeclaredNames;
  /** Given by whoever knows its files, each time before it is read. */
  imported?: Imported;
}
