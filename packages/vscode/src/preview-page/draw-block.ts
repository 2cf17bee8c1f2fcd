/// <reference lib="dom" />
/**
 * Makes elements of the blocks of a document. Whatever an author wrote becomes text; there are no links, pictures or
 * raw HTML in a document, so there is nothing here that could make one.
 */
import type { Block, Annotation, Xml } from '@peerspec/server/protocol';
import type { PageWords } from '../preview/messages.ts';
import { drawn, html } from './picture/elements.ts';
import { put } from './source-locations.ts';

type Words = Pick<PageWords, 'open' | 'toAnswer'>;

/** Any node in a block: `type` tells them apart. */
type Inner = Extract<Block, { readonly children: unknown }>['children'][number];

/** A word behind what is open, so that colour is not the only sign of it; apart from it for whoever hears it, too. */
const marked = (content: readonly Node[], annotation: Annotation | undefined, words: Words): readonly (Node | string)[] => {
  if (annotation?.state === undefined) return content;
  const mark = html('span', { class: 'mark' }, annotation.state === 'gap' ? words.open : words.toAnswer);
  return content.length === 0 ? [mark] : [...content, ' ', mark];
};

/** Notes where a node comes from, and whether it is open. */
const dressed = <E extends HTMLElement>(element: E, node: Block | Inner): E => {
  const annotation = node.data?.annotation;
  if (annotation?.at) put(element, annotation.at, annotation.asks);
  if (annotation?.state) element.classList.add(annotation.state);
  return element;
};

const inner = (nodes: readonly Inner[], words: Words): readonly Node[] => nodes.map((node) => nodeOf(node, words));

const tableOf = (table: Extract<Block, { readonly type: 'table' }>, words: Words): HTMLElement => {
  const rows = table.children.map((row, index) => {
    const cells = row.children.map((cell, column) => {
      const annotation = row.data?.annotation?.state !== undefined && column === 0 ? row.data.annotation : cell.data?.annotation;
      const isHead = index === 0;
      const align = table.align?.[column] ?? undefined;
      const attributes = { class: align, title: isHead ? undefined : cell.data?.annotation?.asks };
      // The head of a column that only asks has its mark in each cell.
      const content = marked(inner(cell.children, words), isHead ? undefined : annotation, words);
      return dressed(isHead ? html('th', { ...attributes, scope: 'col' }, ...content) : html('td', attributes, ...content), cell);
    });
    return dressed(html('tr', {}, ...cells), row);
  });
  const [head, ...body] = rows;
  return html('div', { class: 'table' }, html('table', {}, html('thead', {}, ...(head ? [head] : [])), html('tbody', {}, ...body)));
};

const listItem = (item: Extract<Inner, { readonly type: 'listItem' }>, words: Words): HTMLElement => {
  const [first, ...rest] = item.children;
  const said = first?.type === 'paragraph' ? inner(first.children, words) : [];
  const opening = html('p', {}, ...marked(said, item.data?.annotation, words));
  return html('li', {}, opening, ...inner(first?.type === 'paragraph' ? rest : item.children, words));
};

const nodeOf = (node: Block | Inner, words: Words): Node => {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.value);
    case 'strong':
      return html('strong', {}, ...inner(node.children, words));
    case 'emphasis':
      return html('em', {}, ...inner(node.children, words));
    case 'inlineCode':
      return html('code', {}, node.value);
    case 'paragraph':
      return dressed(html('p', {}, ...marked(inner(node.children, words), node.data?.annotation, words)), node);
    case 'heading':
      return dressed(html(`h${node.depth}`, {}, ...inner(node.children, words)), node);
    case 'list':
      return dressed(html(node.ordered === true ? 'ol' : 'ul', {}, ...inner(node.children, words)), node);
    case 'listItem':
      return dressed(listItem(node, words), node);
    case 'table':
      return dressed(tableOf(node, words), node);
    case 'code':
      return dressed(html('pre', {}, html('code', {}, node.value)), node);
    default:
      // Documents have no other nodes; should they ever, their text is better than nothing.
      return 'children' in node
        ? html('div', {}, ...inner(node.children, words))
        : document.createTextNode('value' in node ? node.value : '');
  }
};

/** Where the picture of the theory goes, which the page draws itself: its reader can walk about in it. */
export const pictureClass = 'picture-place';

const contactsFigure = (picture: Xml): HTMLElement => {
  const element = drawn(picture, (part, { at }) => {
    if (at && part instanceof SVGElement) put(part, at);
  });
  return html('figure', { class: 'contacts-place' }, html('div', { class: 'contacts-drawing' }, element));
};

/** The elements of all blocks, with the picture of the contacts where there is one. */
export const drawBlocks = (blocks: readonly Block[], words: Words, contacts?: Xml): readonly HTMLElement[] =>
  blocks.flatMap((block) => {
    if (block.type === 'picture') {
      if (block.of === 'theory') return [html('div', { class: pictureClass })];
      return contacts ? [contactsFigure(contacts)] : [];
    }
    const node = nodeOf(block, words);
    return node instanceof HTMLElement ? node : html('p', {}, node);
  });
