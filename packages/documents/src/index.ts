/** What a `.peer` file becomes. */
export { gapText } from './answers/gaps.ts';
export { explainedSayingsOf } from './answers/values.ts';
export { documentName, isOwn, originLine } from './document-file.ts';
export { namingOf, type Naming } from './drafting.ts';
export { theoryDiagram } from './diagram/theory-diagram.ts';
export type { PictureColumn } from './diagram/picture-columns.ts';
export type { Telling } from './diagram/theory-in-words.ts';
export {
  theoryPicture,
  type Circumstance,
  type PictureArrow,
  type PictureNode,
  type PicturePlace,
  type TheoryPicture,
} from './diagram/theory-picture.ts';
export { bullets, code, paragraph, prose, type Block, type Bullet, type Inline } from './markdown/blocks.ts';
export { oneLine } from './markdown/author-text.ts';
export { markdown } from './markdown/markdown.ts';
export { forReaders } from './markdown/for-readers.ts';
export type { Told } from './markdown/told.ts';
export { specification, specificationBlocks } from './specification/specification.ts';
export { listOf } from './words/lists.ts';
export { grouped, lastingText } from './words/quantities.ts';
