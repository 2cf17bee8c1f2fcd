/** Writes documents for Word: real headings, lists and tables, a header and a footer, pictures with words for those who do not see them. */
import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Imprint } from '../imprint.ts';
import type { Block } from '../markdown/blocks.ts';
import { withLinkedContents } from '../markdown/headings.ts';
import type { Pictures } from '../picture/draw.ts';
import { liesOnItsSide, openingPicture } from '../picture/opening.ts';
import { headingOf } from './headings.ts';
import { numbering, page, styles } from './look.ts';
import { creator } from './own.ts';
import { packedAgain } from './pack.ts';
import { pictureOf } from './picture.ts';
import { tableOf } from './table.ts';
import { listOf, paragraphOf, sourceOf } from './text.ts';

/** What stands on one page after another, all of them upright or all on their side. */
interface Stretch {
  readonly isWide: boolean;
  readonly children: FileChild[];
}

const childrenOf = (block: Block): readonly FileChild[] => {
  switch (block.type) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [paragraphOf(block.children)];
    case 'list':
      return listOf(block);
    case 'table':
      // Word joins tables that follow one another without a paragraph between them.
      return [tableOf(block), new Paragraph({ style: 'Edge' })];
    case 'code':
      return sourceOf(block.value);
    default:
      return 'children' in block ? block.children.flatMap((child) => childrenOf(child as Block)) : [];
  }
};

const stretchesOf = (blocks: readonly Block[], pictures: Pictures): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  const add = (isWide: boolean, children: readonly FileChild[]): void => {
    const last = stretches.at(-1);
    if (last?.isWide === isWide) last.children.push(...children);
    else stretches.push({ isWide, children: [...children] });
  };
  const lies = liesOnItsSide(blocks, pictures);
  const first = openingPicture(blocks);
  for (const block of withLinkedContents(blocks)) {
    if (block.type === 'picture' && pictures.has(block.of))
      for (const picture of pictures.get(block.of) ?? []) add(lies || picture.fit.isWide, pictureOf(picture, block.of === first));
    else add(lies, childrenOf(block));
  }
  return stretches;
};

const edge = (...children: readonly TextRun[]): Paragraph =>
  new Paragraph({ style: 'Edge', tabStops: [{ type: 'right', position: page.width - 2 * page.margin }], children });

const sectionOf = ({ isWide, children }: Stretch, { title, origin }: Imprint): ISectionOptions => ({
  properties: {
    page: {
      size: {
        // The library turns them round for a page on its side.
        width: page.width,
        height: page.height,
        orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin, header: 540, footer: 540 },
    },
  },
  headers: { default: new Header({ children: [edge(new TextRun(title))] }) },
  footers: {
    default: new Footer({
      children: [edge(new TextRun(origin), new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }))],
    }),
  },
  children,
});

export const word = async (blocks: readonly Block[], pictures: Pictures, imprint: Imprint): Promise<Uint8Array> => {
  const document = new Document({
    creator,
    lastModifiedBy: creator,
    title: imprint.title,
    description: imprint.origin,
    styles,
    numbering,
    sections: stretchesOf(blocks, pictures).map((stretch) => sectionOf(stretch, imprint)),
  });
  return packedAgain(await Packer.pack(document, 'uint8array'));
};
