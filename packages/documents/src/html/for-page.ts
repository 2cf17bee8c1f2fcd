/** Dresses blocks for a web page: headings that links can lead to, head cells that say what they are the head of, links. */
import type { Nodes, PhrasingContent, Table, TableCell } from 'mdast';
// Its types let a node say what it becomes in HTML.
import type {} from 'mdast-util-to-hast';
import type { Block } from '../markdown/blocks.ts';
import { anchorOf } from '../markdown/headings.ts';

/** The end of a sentence does not belong to the address in it. */
const address = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']/gu;

/** A text with the addresses of web pages in it as links. Nothing else that an author writes leads anywhere. */
const withLinks = (value: string): readonly PhrasingContent[] => {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: url, index } of value.matchAll(address)) {
    if (index > from) parts.push({ type: 'text', value: value.slice(from, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    from = index + url.length;
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
};

/** Within everything that holds text. */
const linked = <T extends Nodes>(node: T): T => {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): readonly Nodes[] => (child.type === 'text' ? withLinks(child.value) : [linked(child)]));
  return { ...node, children };
};

const headCell = (cell: TableCell, scope: 'col' | 'row'): TableCell => {
  // A corner without a word heads nothing.
  if (cell.children.length === 0) return { ...cell, data: { ...cell.data, hName: 'td' } };
  return { ...cell, data: { ...cell.data, hName: 'th', hProperties: { scope } } };
};

/** From so many columns on, letters are smaller, as they are in Word; a table with a look of its own keeps it. */
const many = 6;

const looksOf = ({ data, children: [head] }: Table): Table['data'] =>
  data?.hProperties || (head?.children.length ?? 0) < many ? data : { ...data, hProperties: { className: ['many'] } };

/** The first row heads the columns, and the first cell of each further row heads that row. */
const tableWithHeads = (table: Table): Table => ({
  ...table,
  data: looksOf(table),
  children: table.children.map((row, rowIndex) => ({
    ...row,
    children: row.children.map((cell, index) => (rowIndex === 0 ? headCell(cell, 'col') : index === 0 ? headCell(cell, 'row') : cell)),
  })),
});

/** The blocks of a page. */
export const forPage = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.type === 'table') return linked(tableWithHeads(block));
    if (block.type !== 'heading') return linked(block);
    const id = anchorOf(block);
    return id === undefined ? block : { ...block, data: { ...block.data, hProperties: { id } } };
  });
