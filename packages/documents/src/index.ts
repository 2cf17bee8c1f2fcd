/** What a `.peer` file becomes: the commissioning specification and the picture of its theory. */
export { comparison } from './comparison/comparison.ts';
export { comparisonBlocks } from './comparison/comparison-blocks.ts';
export type * from './comparison/types.ts';
export { theoryDiagram } from './diagram/theory-diagram.ts';
export type { PictureColumn } from './diagram/picture-columns.ts';
export { theoryPicture } from './diagram/theory-picture.ts';
export type { Circumstance, PictureArrow, PictureNode, PicturePlace, Telling, TheoryPicture } from './diagram/picture.ts';
export type { Block, Bullet, Inline } from './markdown/blocks.ts';
export { markdown } from './markdown/markdown.ts';
export type { Annotation } from './markdown/annotation.ts';
export { specification, specificationBlocks } from './specification/specification.ts';
