/** How wide texts are in the usual sans-serif letters, where there is no screen to measure them on; rather too wide than too narrow. */
import stringWidth from 'string-width';
import type { Measures } from './boxes.ts';
import type { Measure } from './wrapping.ts';

/** In parts of the height of the letters. */
const widthOf = (character: string): number => {
  if (/[ijlI.,:;'’‘|!()[\]/\s]/.test(character)) return 0.3;
  if (/[mwMW@%—…]/.test(character)) return 0.92;
  if (/[frt"“”-]/.test(character)) return 0.38;
  if (/[A-Z]/.test(character)) return 0.72;
  return stringWidth(character) > 1 ? 1.05 : 0.57;
};

const measureOf =
  (size: number): Measure =>
  (text) =>
    [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

/** The height of all letters in a picture that is written into a file: on a page, none may become too small to read. */
export const letterSize = 13;

export const usualMeasures: Measures = {
  title: measureOf(letterSize),
  small: measureOf(letterSize),
  // Letters of more weight are broader.
  bold: measureOf(letterSize * 1.08),
};
