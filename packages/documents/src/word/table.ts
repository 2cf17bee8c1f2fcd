/** Tables in Word: their columns are as broad as their content asks for, and their head stands again on each page. */
import {
  AlignmentType,
  BorderStyle,
  Table as WordTable,
  TableCell as WordCell,
  TableLayoutType,
  TableRow as WordRow,
  WidthType,
} from 'docx';
import type { Table, TableCell } from 'mdast';
import { columnWidths } from './column-widths.ts';
import { page, smallTableSize, tableSize } from './look.ts';
import { paragraphOf } from './text.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8BEC8' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

interface CellPlace {
  readonly isHead: boolean;
  readonly isFirst: boolean;
  readonly isRight: boolean;
  readonly width: number;
  readonly style: string;
}

const cellOf = (cell: TableCell, { isHead, isFirst, isRight, width, style }: CellPlace): WordCell =>
  new WordCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead && { shading: { fill: 'E8EEF6' } }),
    children: [
      paragraphOf(
        cell.children.map((child) => (isHead || isFirst ? ({ type: 'strong', children: [child] } as const) : child)),
        { style, ...(isRight && { alignment: AlignmentType.RIGHT }) },
      ),
    ],
  });

/** From so many columns on, letters are smaller. */
const many = 6;

export const tableOf = (table: Table): WordTable => {
  const width = page.width - 2 * page.margin;
  const count = table.children[0]?.children.length ?? 0;
  const isSmall = count >= many;
  // Letters were measured at 13 pixels, which are 9.75 points; a point is 20 units.
  const widths = columnWidths(table, width, ((isSmall ? smallTableSize : tableSize) / 2 / 13) * 20);
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { top: 50, bottom: 50, left: 90, right: 90, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: table.children.map(
      (row, index) =>
        new WordRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.children.map((cell, column) =>
            cellOf(cell, {
              isHead: index === 0,
              isFirst: column === 0,
              isRight: table.align?.[column] === 'right',
              width: widths[column] ?? 0,
              style: isSmall ? 'SmallCell' : 'Cell',
            }),
          ),
        }),
    ),
  });
};
