/** What documents are made of. Text comes in as plain text: only the writer knows Markdown. */
import type { AlignType, Code, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { oneLine, paragraphsOf } from './author-text.ts';

/** A stretch of a line: plain text, or text that is set apart. */
export type Inline = string | { readonly strong: string } | { readonly emphasis: string } | { readonly code: string };

export type Block = RootContent;

/** A line of a list, which may have further paragraphs and a list of its own. */
export interface Bullet {
  /** In front of the text, in bold or italics. */
  readonly lead?: Inline;
  readonly text: string;
  readonly inner?: readonly Bullet[];
}

const inline = (part: Inline): PhrasingContent => {
  if (typeof part === 'string') return { type: 'text', value: part };
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
export const prose = (text: string): readonly Paragraph[] => paragraphsOf(text).map((part) => paragraph(part));

const listItem = ({ lead, text, inner }: Bullet): ListItem => {
  const [first, ...further] = paragraphsOf(text);
  const start = [...(lead === undefined ? [] : [lead]), ...(first === undefined ? [] : [lead === undefined ? first : ` ${first}`])];
  return {
    type: 'listItem',
    spread: further.length > 0,
    children: [paragraph(...start), ...further.map((part) => paragraph(part)), ...(inner && inner.length > 0 ? [bullets(inner)] : [])],
  };
};

const hasParagraphs = (bullet: Bullet): boolean => paragraphsOf(bullet.text).length > 1 || (bullet.inner ?? []).some(hasParagraphs);

export const bullets = (items: readonly Bullet[]): List => ({
  type: 'list',
  ordered: false,
  spread: items.some(hasParagraphs),
  children: items.map(listItem),
});

export type Cell = string | { readonly strong: string };

/** A table; the first row is its head. Paragraphs within a cell run on. */
export const table = (rows: readonly (readonly Cell[])[], align: readonly AlignType[] = []): Table => ({
  type: 'table',
  align: (rows[0] ?? []).map((_, index) => align[index] ?? null),
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({
      type: 'tableCell',
      children: typeof cell !== 'string' ? [inline(cell)] : cell === '' ? [] : [inline(oneLine(cell))],
    })),
  })),
});

/** Text for a machine, between fences. */
export const code = (lang: string, value: string): Code => ({ type: 'code', lang, value });
