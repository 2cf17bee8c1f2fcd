/** Declarations such as contacts and risks: in tables, and with the reasons behind what the tables say. */
import type { Answer, Answers, Frame, Gap, ItemRow, Listing, Properties, Rationale, Ref } from '@peerspec/language';
import type { Drafting } from '../drafting.ts';
import type { Block, Bullet, Cell } from '../markdown/blocks.ts';
import { bullets, prose, table } from '../markdown/blocks.ts';
import { sentence } from '../words/lists.ts';
import { nameWords } from '../words/names.ts';
import { answerTo, rowOf } from './answer-to.ts';
import { cellText, explainedAnswer, factList } from './facts.ts';
import { gapText } from './gaps.ts';
import type { Reasons } from './rationale.ts';
import { evidenceAlone, reasonBullets } from './rationale.ts';

/** What a declaration is called: by its title, or else by its name in words. */
export const titleOf = (frame: Pick<Frame, 'name' | 'title'>): string => frame.title ?? nameWords(frame.name ?? '');

/** The gap that stands for all of a declaration (`contact Visit: undecided because "…"`): every answer in it is that gap. */
export const gapOfItem = <P extends Properties>(properties: P, item: Answers<P>): Gap | undefined => {
  const [first, second, ...rest] = Object.keys(properties).map((word) => answerTo(item, word));
  if (first?.state !== 'gap' || second === undefined) return undefined;
  return [second, ...rest].every((answer) => answer === first) ? first : undefined;
};

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

type Declaration<P extends Properties> = Frame & { readonly rationale?: Rationale } & Answers<P>;

/**
 * A table of declarations; a column in which nothing stands is left out. The first column is what they are
 * called; where all of a declaration is open, it says so too. A closing row has a cell for each column.
 */
export const itemTable = <P extends Properties, T extends Declaration<P>>(
  properties: P,
  first: Column<T>,
  items: readonly T[],
  columns: readonly Column<T>[],
  closing?: readonly string[],
): readonly Block[] => {
  if (items.length === 0) return [];
  const rows = items.map((item) => {
    const gap = gapOfItem(properties, item);
    const title = first.cell(item);
    return gap ? [`${sentence(title)} ${gapText(gap)}`, ...columns.map(() => '')] : [title, ...columns.map(({ cell }) => cell(item))];
  });
  const head = [first, ...columns].map((one) => one.heading);
  const align = [first, ...columns].map((one) => one.align ?? null);
  const kept = head.map((_, index) => index === 0 || [...rows, closing ?? []].some((row) => (row[index] ?? '') !== ''));
  const narrow = <C>(cells: readonly C[]): readonly C[] => cells.filter((_, index) => kept[index]);
  if (kept.filter(Boolean).length === 1) return [bullets(rows.map(([text = '']) => ({ text })))];
  const last: readonly Cell[] = (closing ?? []).map((text) => (text === '' ? '' : { strong: text }));
  return [table([narrow(head), ...rows.map(narrow), ...(closing ? [narrow(last)] : [])], narrow(align))];
};

const rationaleOf = (answer: Answer<unknown>): Reasons | undefined => {
  if (answer.state === 'silent') return undefined;
  return answer.state === 'gap' ? evidenceAlone(answer.rationale) : answer.rationale;
};

/** The declaration's own reasons. Where those of its answers have been joined to them, these are taken out again. */
const ownReasons = <P extends Properties>(item: Declaration<P>, answers: readonly Answer<unknown>[]): Reasons | undefined => {
  if (!item.rationale) return undefined;
  const inside = answers.flatMap((answer) => (answer.state === 'silent' || !answer.rationale ? [] : [answer.rationale]));
  const cited: readonly Ref[] = inside.flatMap((rationale) => rationale.from);
  const because = inside.some((rationale) => rationale.because === item.rationale?.because) ? undefined : item.rationale.because;
  return { because, from: item.rationale.from.filter((ref) => !cited.some((other) => other.at === ref.at)) };
};

const withTerm = (heading: string, note: Bullet): Bullet => {
  const label = typeof note.lead === 'object' && 'emphasis' in note.lead ? note.lead.emphasis : '';
  return { ...note, lead: { emphasis: `${heading}, ${label.charAt(0).toLowerCase()}${label.slice(1)}` } };
};

/**
 * The reasons behind a declaration and its answers. Each has the term that it belongs to, unless reasons
 * count for the whole. The answers that are told with their reasons elsewhere are named in `told`.
 */
export const itemReasons = <P extends Properties>(
  row: ItemRow<P>,
  item: Declaration<P>,
  drafting: Drafting,
  told: readonly (keyof P & string)[] = [],
): readonly Bullet[] => {
  const { properties } = row;
  const gap = gapOfItem(properties, item);
  if (gap) return reasonBullets(evidenceAlone(gap.rationale), drafting);
  const words: readonly (keyof P & string)[] = Object.keys(properties);
  const forWhole = row.rationale === true || words.length === 1;
  const own = reasonBullets(
    ownReasons(
      item,
      words.map((word) => answerTo(item, word)),
    ),
    drafting,
  );
  const inner = words.flatMap((word) => {
    const notes = told.includes(word) ? [] : reasonBullets(rationaleOf(answerTo(item, word)), drafting);
    return forWhole ? notes : notes.map((note) => withTerm(rowOf(properties, word).heading, note));
  });
  return [...own, ...inner];
};

/** Statements about declarations, each under its title; declarations about which there is nothing to say are left out. */
export const itemNotes = <T extends Frame>(items: readonly T[], notes: (item: T) => readonly Bullet[]): readonly Bullet[] =>
  items.flatMap((item) => {
    const inner = notes(item);
    return inner.length === 0 ? [] : [{ lead: { strong: `${titleOf(item)}:` }, text: '', inner }];
  });

/** The gap that stands for all of a section or list, as a paragraph with its evidence. */
export const gapOfWhole = ({ gap, state }: Pick<Listing<unknown>, 'gap' | 'state'>, drafting: Drafting): readonly Block[] => {
  if (state !== 'gap' || !gap) return [];
  return [...prose(gapText(gap)), ...factList(reasonBullets(evidenceAlone(gap.rationale), drafting))];
};
