/** Declarations of the author's own files. */
import type { Frame } from '@peerspec/language';

/** Without those of the built-in library: it is the same for all, and what it leaves open nobody who uses it can answer. */
export const ownDeclarations = <T extends Frame>(all: readonly T[]): readonly T[] =>
  all.filter(({ at }) => at.file?.startsWith('peerspec:') !== true);
