/** Writes documents as a web page: one file without a program, which loads nothing and prints on A4. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type State, toHast } from 'mdast-util-to-hast';
import type { Imprint } from '../imprint.ts';
import type { Block } from '../markdown/blocks.ts';
import { withLinkedContents } from '../markdown/headings.ts';
import type { Pictures } from '../picture/draw.ts';
import { liesOnItsSide } from '../picture/opening.ts';
import type { PictureBlock } from '../picture/picture-block.ts';
import type { SvgPicture } from '../picture/svg-picture.ts';
import { forPage } from './for-page.ts';
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

/** A whole page. */
export const html = (blocks: readonly Block[], pictures: Pictures, { title, origin }: Imprint): string => `<!doctype html>
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
<main${liesOnItsSide(blocks, pictures) ? ' class="wide"' : ''}>
${written(withLinkedContents(forPage(blocks)), pictures)}
</main>
<footer>
<p>${escaped(origin)}</p>
</footer>
</body>
</html>
`;
