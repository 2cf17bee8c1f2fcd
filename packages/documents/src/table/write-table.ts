/** Writes the table of characteristics in any format. What a format needs beyond the text is loaded only when it is asked for. */
import type { Spec } from '@peerspec/language';
import { csv } from '../data/csv.ts';
import { markdown } from '../markdown/markdown.ts';
import { characteristics, characteristicsBlocks, characteristicsTitle } from './characteristics.ts';
import type { Column } from './columns.ts';

export type TableFormat = 'markdown' | 'csv' | 'html' | 'xlsx';

const origin = (specs: readonly Spec[]): string => `Drawn up from ${[...new Set(specs.map(({ file }) => file))].join(', ')}`;

/** The table as the content of a file, the same whenever it is written. */
export const writeTable = async (format: TableFormat, specs: readonly Spec[], columns: readonly Column[]): Promise<string | Uint8Array> => {
  const table = characteristics(specs, columns);
  switch (format) {
    case 'markdown':
      return markdown(characteristicsBlocks(table));
    case 'csv':
      return csv(table);
    case 'html':
      return (await import('../html/html.ts')).html(characteristicsBlocks(table), new Map(), {
        title: characteristicsTitle,
        origin: origin(specs),
      });
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsx(table, 'Characteristics');
  }
};
