/** What a `.peer` file becomes. */
export { gapText } from './answers/gaps.ts';
export { explainedSayingsOf } from './answers/values.ts';
export { documentName, isOwn, originLine } from './document-file.ts';
export { namingOf, type Naming } from './naming.ts';
export { theoryDiagram } from './diagram/theory-diagram.ts';
export type { PictureColumn } from './diagram/picture-columns.ts';
export { theoryPicture } from './diagram/theory-picture.ts';
export type { Circumstance, PictureArrow, PictureNode, PicturePlace, Telling, TheoryPicture } from './diagram/picture.ts';
export { bullets, code, paragraph, prose, type Block, type Bullet, type Inline } from './markdown/blocks.ts';
export { oneLine } from './markdown/author-text.ts';
export { markdown } from './markdown/markdown.ts';
export { forReaders } from './markdown/for-readers.ts';
export type { Told } from './markdown/told.ts';
export { specification, specificationBlocks } from './specification/specification.ts';
export { listOf } from './words/lists.ts';
export { grouped, lastingText } from './words/quantities.ts';
