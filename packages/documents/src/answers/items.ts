/** Declarations such as contacts and risks: a table of them, with what does not fit into the table below it. */
import type { Answers, Frame, ItemRow, Listing, Properties } from '@peerspec/language';
import { isOnlyBegun } from '@peerspec/rules/internal';
import type { Drafting } from '../drafting.ts';
import type { Block, Bullet, Cell, Row } from '../markdown/blocks.ts';
import { bullets, prose, table } from '../markdown/blocks.ts';
import type { Annotation } from '../markdown/annotation.ts';
import { sentence } from '../words/lists.ts';
import { nameWords, plainWord } from '../words/name-words.ts';
import { saidTitle } from '../words/said-title.ts';
import { answerTo, rowOf } from './answer-to.ts';
import { bareFact, cellText, explainedAnswer, factList, subordinate } from './facts.ts';
import { gapText, annotationOf } from './gaps.ts';
import type { Declaration } from './item-reasons.ts';
import { gapOfItem, itemReasons } from './item-reasons.ts';
import { reasonBullets, reasonsOf } from './rationale.ts';
import { silence } from './silence.ts';

type Called = Pick<Frame, 'name' | 'title' | 'word'>;

/** What a declaration is called: by its title, or else by its name in words; what has neither, by what it is. */
export const titleOf = ({ name, title, word }: Called): string =>
  saidTitle(title) ?? (name === undefined ? plainWord(word) : nameWords(name));

export interface Column<T> {
  readonly heading: string;
  readonly cell: (item: T) => string;
  /** What the cell tells of, where it is the answer to one question. */
  readonly annotation?: (item: T) => Annotation;
  readonly align?: 'right';
}

/** The first column: what each declaration is called. */
export const titles = (heading: string): Column<Called> => ({ heading, cell: titleOf });

/** What the cell with an answer tells of; where it is empty and a reader will look for it, the cell asks. */
export const annotationIn = <P extends Properties>(
  properties: P,
  word: keyof P & string,
  item: Answers<P>,
  drafting: Drafting,
): Annotation => {
  const answer = answerTo(item, word);
  if (answer.state !== 'silent') return annotationOf(answer);
  return drafting.isBlank(item, word) ? { at: answer.at, state: 'silent', asks: rowOf(properties, word).question } : {};
};

/** A column with the answers to one question. */
export const columnsOf =
  <P extends Properties>(properties: P, drafting: Drafting) =>
  (word: keyof P & string, align?: 'right'): Column<Answers<P>> => ({
    heading: rowOf(properties, word).heading,
    cell: (item) => cellText(rowOf(properties, word), answerTo(item, word), drafting),
    annotation: (item) => annotationIn(properties, word, item, drafting),
    ...(align && { align }),
  });

/** The same with the meaning of the language's words. */
export const explainedColumn = <P extends Properties>(properties: P, word: keyof P & string, drafting: Drafting): Column<Answers<P>> => ({
  heading: rowOf(properties, word).heading,
  cell: (item) => explainedAnswer(rowOf(properties, word), answerTo(item, word), drafting),
  annotation: (item) => annotationIn(properties, word, item, drafting),
});

/** What is told about the declarations of one kind. */
interface Declarations<P extends Properties, T extends Declaration<P>> {
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
  /** Nothing is told below the table: what has no column is left to longer documents. */
  readonly brief?: boolean;
}

/** A row of cells for each declaration; where all of one is open, its first cell says so. */
const rowsOf = <P extends Properties, T extends Declaration<P>>({ row, items, first, columns }: Declarations<P, T>): readonly Row[] =>
  items.map((item) => {
    const gap = gapOfItem(row.properties, item);
    const title = first.cell(item);
    if (gap) {
      const cells = [`${sentence(title)} ${gapText(gap)}`, ...columns.map(() => '')];
      return { cells: cells.map((text) => ({ text })), ...annotationOf(gap), at: item.at };
    }
    return {
      cells: [{ text: title }, ...columns.map(({ cell, annotation }): Cell => ({ text: cell(item), ...annotation?.(item) }))],
      at: item.at,
      // Its name is the template's: its author is asked, and readers are told nothing.
      ...(isOnlyBegun(item) && { state: 'silent' }),
    };
  });

/** What is told about each declaration outside of its row: its details and its reasons. */
const notesOf = <P extends Properties, T extends Declaration<P>>(
  { row, items, details = [], brief = false }: Declarations<P, T>,
  drafting: Drafting,
): readonly (readonly Bullet[])[] =>
  items.map((item) => {
    if (brief) return [];
    if (gapOfItem(row.properties, item)) return itemReasons(row, item, drafting);
    const told = details.flatMap((word) => bareFact(rowOf(row.properties, word), answerTo(item, word), drafting) ?? []);
    return [...subordinate(told), ...itemReasons(row, item, drafting)];
  });

/** A line for each declaration, with what it leaves unanswered below it. */
const asList = (rows: readonly Row[], headings: readonly string[], notes: readonly (readonly Bullet[])[]): Block =>
  bullets(
    rows.map((row, index) => {
      const asked = row.cells.flatMap(({ asks, ...cell }, column) =>
        asks === undefined ? [] : [{ lead: { emphasis: `${headings[column] ?? ''}:` }, text: asks, at: cell.at, state: cell.state, asks }],
      );
      return { text: row.cells[0]?.text ?? '', at: row.at, state: row.state, inner: [...(notes[index] ?? []), ...asked] };
    }),
  );

/**
 * A table of declarations without the columns in which nothing stands, and below it their details and
 * reasons; a plain list where the table would have one column.
 */
export const declarations = <P extends Properties, T extends Declaration<P>>(
  what: Declarations<P, T>,
  drafting: Drafting,
): readonly Block[] => {
  const { row, items, first, columns, closing, between = [] } = what;
  const asked = silence(row, drafting);
  if (items.length === 0) return asked ? [bullets([asked])] : [];
  const rows = rowsOf(what);
  const notes = notesOf(what, drafting);
  const all = [first, ...columns];
  const cellsIn = (index: number): readonly Cell[] => rows.flatMap(({ cells }) => cells[index] ?? []);
  const answered = all.map((_, index) => index === 0 || cellsIn(index).some(({ text }) => text !== '') || (closing?.[index] ?? '') !== '');
  const told = all.map((_, index) => answered[index] === true || cellsIn(index).some(({ state }) => state === 'silent'));
  const narrow = <C>(cells: readonly C[]): readonly C[] => cells.filter((_, index) => told[index]);
  const below = factList(
    items.flatMap((item, index) => {
      const inner = notes[index] ?? [];
      return inner.length === 0 ? [] : [{ lead: { strong: `${titleOf(item)}:` }, text: '', inner, at: item.at }];
    }),
  );
  const asking = factList(asked ? [asked] : []);
  if (answered.filter(Boolean).length === 1) {
    const headings = all.map(({ heading }) => heading);
    return [asList(rows, headings, notes), ...between, ...asking];
  }
  // The head of a column in which nothing stands asks, too: readers do not get the column.
  const head = all.map(({ heading }, index): Cell => ({ text: heading, ...(answered[index] !== true && { state: 'silent' }) }));
  const last = closing ? [{ cells: narrow(closing.map((text) => ({ text, strong: true }))) }] : [];
  return [
    table(
      { cells: narrow(head) },
      [...rows.map((one) => ({ ...one, cells: narrow(one.cells) })), ...last],
      narrow(all).map(({ align }) => align ?? null),
    ),
    ...between,
    ...below,
    ...asking,
  ];
};

/** The gap that stands for all of a section or list, as a paragraph with its evidence, below the title that it may have all the same. */
export const gapOfWhole = (
  { gap, state, title }: Pick<Listing<unknown>, 'gap' | 'state'> & { readonly title?: string },
  drafting: Drafting,
): readonly Block[] => {
  if (state !== 'gap' || !gap) return [];
  return [
    ...(title === undefined ? [] : prose(sentence(title))),
    ...prose(gapText(gap), annotationOf(gap)),
    ...factList(reasonBullets(reasonsOf(gap), drafting)),
  ];
};

/** All of a list: the gap that stands for it, and its declarations. */
export const wholeList = <P extends Properties, T extends Declaration<P>>(
  listing: Listing<T>,
  what: Omit<Declarations<P, T>, 'items'>,
  drafting: Drafting,
): readonly Block[] => [...gapOfWhole(listing, drafting), ...declarations({ ...what, items: listing.items }, drafting)];
