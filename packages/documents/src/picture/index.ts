/** What a page needs to draw the picture of a theory itself: how large its boxes are, and where they and the arrows go. */
export { arrowShape } from './arrow-shape.ts';
export { type Box, boxesOf, boxWidth, lineHeight, type Measures, type Row, signOf, smallLineHeight } from './boxes.ts';
export { columnGap, layOut, type Layout, type Point, type SizedBox } from './layout.ts';
export { doubleSided, outlines } from './shapes.ts';
export { englishStrings, filled, type Localising, pictureStrings, type PictureStrings } from './strings.ts';
export { type Measure, wrapped } from './wrapping.ts';
