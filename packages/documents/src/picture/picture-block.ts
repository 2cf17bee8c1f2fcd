/** A picture within a document. */
import type { BlockContent } from 'mdast';
import type { Annotation } from '../markdown/annotation.ts';

/** The pictures that there are of an intervention. */
export type PictureName = 'theory' | 'contacts';

/** Where a picture stands, and what stands there in a format that has no pictures. */
export interface PictureBlock {
  readonly type: 'picture';
  readonly of: PictureName;
  readonly children: BlockContent[];
  readonly data?: { annotation?: Annotation };
}

declare module 'mdast' {
  interface RootContentMap {
    picture: PictureBlock;
  }
}

export const pictureBlock = (of: PictureName, ...children: BlockContent[]): PictureBlock => ({ type: 'picture', of, children });
