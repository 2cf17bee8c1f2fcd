/** Two files held against one another, as `peerspec compare` writes it. */
import { comparison, comparisonBlocks, markdown } from '@peerspec/documents';
import type { SourceFile } from '../source-file.ts';

/** The comparison of all that stands in two files, as Markdown; null where one of them has no intervention. */
export const comparedFiles = (one: SourceFile, other: SourceFile): string | null => {
  const specs = [one, other].map(({ reading }) => reading.specs);
  return specs.some(({ length }) => length === 0) ? null : markdown(comparisonBlocks(comparison(specs.flat())));
};
