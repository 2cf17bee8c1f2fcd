/** The document as its readers get it: without what only asks its author. */
import type { List, ListItem, Table } from 'mdast';
import type { Block } from './blocks.ts';
import { isSilent } from './annotation.ts';

const spoken = <T extends Block | ListItem['children'][number]>(blocks: readonly T[]): T[] =>
  blocks.flatMap((block): T[] => {
    if (isSilent(block)) return [];
    if (block.type === 'list') {
      const list = listFor(block);
      return list.children.length === 0 ? [] : [list as T];
    }
    return [block.type === 'table' ? (tableFor(block) as T) : block];
  });

const listFor = (list: List): List => ({
  ...list,
  children: list.children.filter((item) => !isSilent(item)).map((item) => ({ ...item, children: spoken(item.children) })),
});

/** A column whose head asks is left out; where rows have answers in it, a cell that asks is just empty. */
const tableFor = (table: Table): Table => {
  const kept = (table.children[0]?.children ?? []).map((cell) => !isSilent(cell));
  return {
    ...table,
    align: (table.align ?? []).filter((_, index) => kept[index]),
    children: table.children
      .filter((row) => !isSilent(row))
      .map((row) => ({ ...row, children: row.children.filter((_, index) => kept[index]) })),
  };
};

/** All blocks but those that ask. */
export const forReaders = (blocks: readonly Block[]): readonly Block[] => spoken(blocks);
