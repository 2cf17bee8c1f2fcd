/** Writes a comparison in the formats of documents. */
import type { DocumentFormat } from '../formats.ts';
import { oneLine } from '../markdown/author-text.ts';
import { writeBlocks } from '../write-document.ts';
import { listOf } from '../words/lists.ts';
import { comparisonBlocks } from './comparison-blocks.ts';
import type { Comparison } from './types.ts';

/** A comparison as the content of a file, the same whenever and wherever it is written. */
export const writeComparison = (format: DocumentFormat, comparison: Comparison): Promise<string | Uint8Array> =>
  writeBlocks(format, comparisonBlocks(comparison), new Map(), {
    title: 'Comparison of interventions',
    origin: oneLine(`Drawn up from ${listOf([...new Set(comparison.interventions.map(({ file }) => file))])}`),
  });
