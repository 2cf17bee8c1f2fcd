/** What documents are made of. Text comes in as plain text: only the writer knows Markdown. */
import type { AlignType, Code, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { inFence, inLine, oneLine, paragraphsOf } from './author-text.ts';
import type { Annotation } from './annotation.ts';
import { isSilent, annotated } from './annotation.ts';

/** A stretch of a line: plain text, or text that is set apart. */
export type Inline = string | { readonly strong: string } | { readonly emphasis: string } | { readonly code: string };

export type Block = RootContent;

/** A line of a list, which may have further paragraphs and a list of its own. */
export interface Bullet extends Annotation {
  /** In front of the text, in bold or italics. */
  readonly lead?: Inline;
  readonly text: string;
  readonly inner?: readonly Bullet[];
}

const inline = (part: Inline): PhrasingContent => {
  if (typeof part === 'string') return { type: 'text', value: inLine(part) };
  if ('strong' in part) return { type: 'strong', children: [{ type: 'text', value: oneLine(part.strong) }] };
  if ('emphasis' in part) return { type: 'emphasis', children: [{ type: 'text', value: oneLine(part.emphasis) }] };
  return { type: 'inlineCode', value: oneLine(part.code) };
};

/** One paragraph from parts that stand behind one another. */
export const paragraph = (...parts: readonly Inline[]): Paragraph => ({ type: 'paragraph', children: parts.map(inline) });

export const heading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: oneLine(text) }],
});

/** A text of the author, which may have several paragraphs. */
export const prose = (text: string, place: Annotation = {}): readonly Paragraph[] =>
  paragraphsOf(text).map((part) => annotated(paragraph(part), place));

const listItem = (bullet: Bullet): ListItem => {
  const { lead, text, inner } = bullet;
  const [first, ...further] = paragraphsOf(text);
  const start = [...(lead === undefined ? [] : [lead]), ...(first === undefined ? [] : [lead === undefined ? first : ` ${first}`])];
  const item: ListItem = {
    type: 'listItem',
    spread: further.length > 0,
    children: [paragraph(...start), ...further.map((part) => paragraph(part)), ...(inner && inner.length > 0 ? [bullets(inner)] : [])],
  };
  return annotated(item, bullet);
};

const hasParagraphs = (bullet: Bullet): boolean => paragraphsOf(bullet.text).length > 1 || (bullet.inner ?? []).some(hasParagraphs);

export const bullets = (items: readonly Bullet[]): List => ({
  type: 'list',
  ordered: false,
  spread: items.some(hasParagraphs),
  children: items.map(listItem),
});

/** The same with a number before each line. */
export const numberedList = (items: readonly Bullet[]): List => ({ ...bullets(items), ordered: true, start: 1 });

/** A cell of a table: its text, which may be set apart. */
export interface Cell extends Annotation {
  readonly text: string;
  /** Further texts, each on a line of its own where a format has lines in cells. */
  readonly below?: readonly string[];
  readonly strong?: boolean;
}

export interface Row extends Annotation {
  readonly cells: readonly Cell[];
}

/** A row of plain text. */
export const row = (texts: readonly string[], place: Annotation = {}): Row => ({ cells: texts.map((text) => ({ text })), ...place });

const tableCell = (cell: Cell): TableCell => {
  const first = cell.text === '' ? [] : [inline(cell.strong === true ? { strong: cell.text } : oneLine(cell.text))];
  const below = (cell.below ?? []).flatMap((text): PhrasingContent[] => [
    { type: 'text', value: '; ' },
    { type: 'break' },
    inline(oneLine(text)),
  ]);
  const children = [...first, ...below];
  return annotated<TableCell>({ type: 'tableCell', children }, cell);
};

const tableRow = (each: Row): TableRow => annotated<TableRow>({ type: 'tableRow', children: each.cells.map(tableCell) }, each);

/** A table; the first row is its head. Paragraphs within a cell run on. */
export const table = (head: Row, rows: readonly Row[], align: readonly AlignType[] = []): Table => ({
  type: 'table',
  align: head.cells.map((_, index) => align[index] ?? null),
  children: [head, ...rows].map(tableRow),
});

/** Text for a machine, between fences. */
export const code = (lang: string, value: string): Code => ({ type: 'code', lang, value: inFence(value) });

/** Whether a block does nothing but ask. */
export const onlyAsks = (block: Block): boolean => isSilent(block) || (block.type === 'list' && block.children.every(isSilent));
