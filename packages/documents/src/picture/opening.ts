/** Documents that begin with a picture. */
import type { Block } from '../markdown/blocks.ts';
import type { Pictures } from './draw.ts';
import type { PictureName } from './picture-block.ts';

/** The picture that stands before the first part, below the title and a few lines. */
export const openingPicture = (blocks: readonly Block[]): PictureName | undefined => {
  const firstPart = blocks.findIndex((block) => block.type === 'heading' && block.depth > 1);
  const before = firstPart === -1 ? blocks : blocks.slice(0, firstPart);
  return before.find((block) => block.type === 'picture')?.of;
};

/** Whether that picture needs a page on its side. Then the rest lies so as well: pages of one document are read alike. */
export const liesOnItsSide = (blocks: readonly Block[], pictures: Pictures): boolean => {
  const name = openingPicture(blocks);
  return name !== undefined && (pictures.get(name) ?? []).some(({ fit }) => fit.isWide);
};
