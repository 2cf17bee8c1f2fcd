/** Draws the pictures of an intervention. Graphviz is loaded only where there is something to lay out. */
import type { Spec } from '@peerspec/language';
import type { Viz } from '@viz-js/viz';
import { theoryPicture } from '../diagram/theory-picture.ts';
import type { Block } from '../markdown/blocks.ts';
import { contactsPages, contactsSvg } from './contacts-svg.ts';
import type { PictureName } from './picture-block.ts';
import type { SvgPicture } from './svg-picture.ts';
import { theoryPages } from './theory-pages.ts';
import { theorySvg } from './theory-svg.ts';

/** Why a picture cannot be drawn, as a sentence for the person who asked for it. */
export class PictureNotDrawn extends Error {
  override readonly name = 'PictureNotDrawn';
}

/** Nothing of the kind is written yet. */
export class NothingToDraw extends PictureNotDrawn {}

/** More than this is not drawn: nobody could read it. */
const mostThings = 3000;

let loading: Promise<Viz> | undefined;

const graphviz = async (): Promise<Viz> => (await import('@viz-js/viz')).instance();

/** The theory to draw, and what lays it out. @throws PictureNotDrawn */
const theoryOf = async (spec: Spec): Promise<Parameters<typeof theoryPages>> => {
  const picture = theoryPicture(spec);
  if (picture.nodes.length + picture.arrows.length > mostThings)
    throw new PictureNotDrawn('The theory has too many parts for a picture that anybody could read.');
  try {
    return [await (loading ??= graphviz()), picture];
  } catch (error) {
    loading = undefined;
    throw new PictureNotDrawn('The picture of the theory cannot be drawn on this machine.', { cause: error });
  }
};

/** One picture as a file of its own; undefined where there is nothing to draw. @throws PictureNotDrawn */
export const drawPicture = async (name: PictureName, spec: Spec): Promise<SvgPicture | undefined> =>
  name === 'contacts' ? contactsSvg(spec) : theorySvg(...(await theoryOf(spec)));

export type Pictures = ReadonlyMap<PictureName, readonly SvgPicture[]>;

/** A picture on as many pages as it needs. */
const pagesOf = async (name: PictureName, spec: Spec): Promise<readonly SvgPicture[]> =>
  name === 'contacts' ? contactsPages(spec) : theoryPages(...(await theoryOf(spec)));

/** The pictures that stand in a document. @throws PictureNotDrawn */
export const drawPictures = async (blocks: readonly Block[], spec: Spec): Promise<Pictures> => {
  const drawn = new Map<PictureName, readonly SvgPicture[]>();
  for (const block of blocks) if (block.type === 'picture') drawn.set(block.of, await pagesOf(block.of, spec));
  return drawn;
};
