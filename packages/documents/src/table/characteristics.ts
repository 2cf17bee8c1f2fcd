/** The table of characteristics of a review: a row for each intervention. */
import type { Spec } from '@peerspec/language';
import type { DataTable } from '../data/tables.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph, row, table } from '../markdown/blocks.ts';
import { meanings } from './cells.ts';
import type { Column } from './columns.ts';

export const characteristics = (specs: readonly Spec[], columns: readonly Column[]): DataTable => ({
  columns: columns.map((column) => column.heading),
  rows: specs.map((spec) => columns.map(({ cell }) => cell(spec))),
});

export const characteristicsTitle = 'Characteristics of the interventions';

/** The same for people who read it: with its title, and with what its words mean. */
export const characteristicsBlocks = ({ columns, rows }: DataTable): readonly Block[] => [
  heading(1, characteristicsTitle),
  {
    ...table(
      row(columns),
      rows.map((cells) => row(cells.map(String))),
    ),
    // On a page it needs the whole width.
    data: { hProperties: { className: ['wide'] } },
  },
  paragraph(meanings),
];
