/** What a `.peer` file becomes: the commissioning specification and the picture of its theory. */
export { theoryDiagram } from './diagram/theory-diagram.ts';
export type { PictureColumn } from './diagram/picture-columns.ts';
export { theoryPicture } from './diagram/theory-picture.ts';
export type { Circumstance, PictureArrow, PictureNode, PicturePlace, Telling, TheoryPicture } from './diagram/picture.ts';
export type { Block, Bullet, Inline } from './markdown/blocks.ts';
export { exportedData } from './data/spec-data.ts';
export { csv } from './data/csv.ts';
export { dataJsonSchema } from './data/schema.ts';
export { dataTables, type DataCell, type DataTable } from './data/tables.ts';
export { peerText, type Written } from './data/peer-text.ts';
export type { Unplaced } from './data/source.ts';
export type { Json, JsonObject } from './data/json.ts';
export { markdown } from './markdown/markdown.ts';
export type { Annotation } from './markdown/annotation.ts';
export { specification, specificationBlocks } from './specification/specification.ts';
