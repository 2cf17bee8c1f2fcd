/** Two files held against one another, as `peerspec compare` writes it. */
import type { Block } from '@peerspec/documents';
import { comparison, comparisonBlocks } from '@peerspec/documents';
import type { SourceFile } from '../source-file.ts';

/** The comparison of all that stands in two files; null where one of them has no intervention. */
export const comparedFiles = (one: SourceFile, other: SourceFile): Block[] | null => {
  const specs = [one, other].map(({ reading }) => reading.specs);
  return specs.some(({ length }) => length === 0) ? null : [...comparisonBlocks(comparison(specs.flat()))];
};
