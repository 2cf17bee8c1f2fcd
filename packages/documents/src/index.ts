/** What a `.peer` file becomes: the commissioning specification and the picture of its theory. */
export { theoryDiagram } from './diagram/theory-diagram.ts';
export type { PictureColumn } from './diagram/picture-columns.ts';
export { theoryPicture } from './diagram/theory-picture.ts';
export type { Circumstance, PictureArrow, PictureNode, PicturePlace, Telling, TheoryPicture } from './diagram/picture.ts';
export { type DocumentKind, type DocumentName, documentBlocks, documents } from './documents.ts';
export type { Occasion } from './occasion.ts';
export type { DocumentFormat, PictureFormat } from './formats.ts';
export type { Block, Bullet, Inline } from './markdown/blocks.ts';
export { markdown } from './markdown/markdown.ts';
export type { PictureName } from './picture/picture-block.ts';
export type { Annotation } from './markdown/annotation.ts';
export { writePicture } from './write-picture.ts';
export { writeDocument } from './write-document.ts';
export { specification, specificationBlocks } from './specification/specification.ts';
