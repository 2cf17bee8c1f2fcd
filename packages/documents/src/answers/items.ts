/** Declarations such as contacts and risks: a table of them, with what does not fit into the table below it. */
import type { Answers, Frame, ItemRow, Listing, Properties } from '@peerspec/language';
import type { Drafting } from '../drafting.ts';
import type { Block, Bullet, Cell } from '../markdown/blocks.ts';
import { bullets, prose, table } from '../markdown/blocks.ts';
import { sentence } from '../words/lists.ts';
import { nameWords } from '../words/names.ts';
import { answerTo, rowOf } from './answer-to.ts';
import { bareFact, cellText, explainedAnswer, factList, subordinate } from './facts.ts';
import { gapText } from './gaps.ts';
import type { Declaration } from './item-reasons.ts';
import { gapOfItem, itemReasons } from './item-reasons.ts';
import { reasonBullets, reasonsOf } from './rationale.ts';

/** What a declaration is called: by its title, or else by its name in words. */
export const titleOf = (frame: Pick<Frame, 'name' | 'title'>): string => frame.title ?? nameWords(frame.name ?? '');

export interface Column<T> {
  readonly heading: string;
  readonly cell: (item: T) => string;
  readonly align?: 'right';
}

/** The first column: what each declaration is called. */
export const titles = (heading: string): Column<Pick<Frame, 'name' | 'title'>> => ({ heading, cell: titleOf });

/** A column with the answers to one question. */
export const columnsOf =
  <P extends Properties>(properties: P, drafting: Drafting) =>
  (word: keyof P & string, align?: 'right'): Column<Answers<P>> => ({
    heading: rowOf(properties, word).heading,
    cell: (item) => cellText(rowOf(properties, word), answerTo(item, word), drafting),
    ...(align && { align }),
  });

/** The same with the meaning of the language's words. */
export const explainedColumn = <P extends Properties>(properties: P, word: keyof P & string, drafting: Drafting): Column<Answers<P>> => ({
  heading: rowOf(properties, word).heading,
  cell: (item) => explainedAnswer(rowOf(properties, word), answerTo(item, word), drafting),
});

/** What is told about the declarations of one kind. */
export interface Declarations<P extends Properties, T extends Declaration<P>> {
  readonly row: ItemRow<P>;
  readonly items: readonly T[];
  /** What each of them is called. */
  readonly first: Column<T>;
  readonly columns: readonly Column<T>[];
  /** A last row, with a cell for each column. */
  readonly closing?: readonly string[] | undefined;
  /** Blocks between the table and what is told below it. */
  readonly between?: readonly Block[];
  /** Answers that are told below the table. */
  readonly details?: readonly (keyof P & string)[];
}

/** A row of cells for each declaration; where all of one is open, its first cell says so. */
const rowsOf = <P extends Properties, T extends Declaration<P>>({
  row,
  items,
  first,
  columns,
}: Declarations<P, T>): readonly (readonly string[])[] =>
  items.map((item) => {
    const gap = gapOfItem(row.properties, item);
    const title = first.cell(item);
    return gap ? [`${sentence(title)} ${gapText(gap)}`, ...columns.map(() => '')] : [title, ...columns.map(({ cell }) => cell(item))];
  });

/**
 * A table of declarations without the columns in which nothing stands, and below it their details and
 * reasons; a plain list where the table would have one column.
 */
export const declarations = <P extends Properties, T extends Declaration<P>>(
  what: Declarations<P, T>,
  drafting: Drafting,
): readonly Block[] => {
  const { row, items, first, columns, closing, between = [], details = [] } = what;
  if (items.length === 0) return [];
  const rows = rowsOf(what);
  const notes = items.map((item) => {
    if (gapOfItem(row.properties, item)) return itemReasons(row, item, drafting);
    const told = details.flatMap((word) => bareFact(rowOf(row.properties, word), answerTo(item, word), drafting) ?? []);
    return [...subordinate(told), ...itemReasons(row, item, drafting)];
  });
  const all = [first, ...columns];
  const kept = all.map((_, index) => index === 0 || [...rows, closing ?? []].some((cells) => (cells[index] ?? '') !== ''));
  const narrow = <C>(cells: readonly C[]): readonly C[] => cells.filter((_, index) => kept[index]);
  if (narrow(all).length === 1) return [bullets(rows.map(([text = ''], index) => ({ text, inner: notes[index] ?? [] }))), ...between];
  const last = closing?.map((text): Cell => (text === '' ? '' : { strong: text }));
  const below: readonly Bullet[] = items.flatMap((item, index) => {
    const inner = notes[index] ?? [];
    return inner.length === 0 ? [] : [{ lead: { strong: `${titleOf(item)}:` }, text: '', inner }];
  });
  return [
    table(
      [narrow(all.map(({ heading }) => heading)), ...rows.map(narrow), ...(last ? [narrow(last)] : [])],
      narrow(all).map(({ align }) => align ?? null),
    ),
    ...between,
    ...factList(below),
  ];
};

/** The gap that stands for all of a section or list, as a paragraph with its evidence. */
export const gapOfWhole = ({ gap, state }: Pick<Listing<unknown>, 'gap' | 'state'>, drafting: Drafting): readonly Block[] => {
  if (state !== 'gap' || !gap) return [];
  return [...prose(gapText(gap)), ...factList(reasonBullets(reasonsOf(gap), drafting))];
};
