/** Writes documents as a web page: one file without a program, which loads nothing and prints on A4. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type State, toHast } from 'mdast-util-to-hast';
import type { Imprint } from '../imprint.ts';
import type { Block } from '../markdown/blocks.ts';
import type { Pictures } from '../picture/draw.ts';
import type { PictureBlock } from '../picture/picture-block.ts';
import type { SvgPicture } from '../picture/svg-picture.ts';
import { forPage, type PageHeading } from './for-page.ts';
import { style } from './style.ts';

const escaped = (text: string): string => toHtml({ type: 'text', value: text });

const figure = ({ svg, caption, fit: { isWide } }: SvgPicture): Element => ({
  type: 'element',
  tagName: 'figure',
  properties: isWide ? { className: ['wide'] } : {},
  children: [
    { type: 'raw', value: svg },
    { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: caption }] },
  ],
});

/** What the tree has beyond that of Markdown. The raw HTML in it is our own; an author's text never becomes any. */
const handlersFor = (pictures: Pictures) => ({
  html: () => undefined,
  picture: (state: State, node: PictureBlock): ElementContent[] => pictures.get(node.of)?.map(figure) ?? state.all(node),
});

const written = (blocks: readonly Block[], pictures: Pictures): string =>
  toHtml(toHast({ type: 'root', children: [...blocks] }, { allowDangerousHtml: true, handlers: handlersFor(pictures) }), {
    allowDangerousHtml: true,
  });

const link = ({ id, text }: PageHeading): string => `<li><a href="#${id}">${escaped(text)}</a></li>`;

/** The parts of a long document, each a link. */
const contents = (headings: readonly PageHeading[]): string => {
  const parts = headings.filter(({ depth }) => depth === 2);
  if (parts.length < 4) return '';
  return `<nav aria-labelledby="contents">\n<h2 id="contents">Contents</h2>\n<ul>\n${parts.map(link).join('\n')}\n</ul>\n</nav>\n`;
};

/** A whole page. It begins with what is at the head of the document, then the list of its parts, then these. */
export const html = (document: readonly Block[], pictures: Pictures, { title, origin }: Imprint): string => {
  const { blocks, headings } = forPage(document);
  const first = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  const head = first === -1 ? blocks : blocks.slice(0, first);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="PeerSpec">
<title>${escaped(title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
${written(head, pictures)}
${contents(headings)}${written(blocks.slice(head.length), pictures)}
</main>
<footer>
<p>${escaped(origin)}</p>
</footer>
</body>
</html>
`;
};
