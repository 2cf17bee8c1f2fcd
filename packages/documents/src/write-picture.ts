/** Writes a picture of an intervention as the content of a file. */
import type { Spec } from '@peerspec/language';
import { theoryDiagram } from './diagram/theory-diagram.ts';
import { theoryDot } from './diagram/theory-dot.ts';
import type { PictureFormat } from './formats.ts';
import { drawPicture, NothingToDraw, PictureNotDrawn } from './picture/draw.ts';
import type { PictureName } from './picture/picture-block.ts';

const nothingToDraw: Readonly<Record<PictureName, string>> = {
  theory: 'There is nothing to draw: nothing says yet how it is meant to work.',
  contacts: 'There is nothing to draw: no contact says when it is.',
};

const written = async (name: PictureName, format: PictureFormat, spec: Spec): Promise<string> => {
  if (format === 'svg') return (await drawPicture(name, spec))?.svg ?? '';
  if (name !== 'theory') throw new PictureNotDrawn('The contacts can be drawn as svg alone.');
  return format === 'dot' ? theoryDot(spec) : theoryDiagram(spec);
};

/** Ends with one line break. @throws PictureNotDrawn, also where there is nothing to draw */
export const writePicture = async (name: PictureName, format: PictureFormat, spec: Spec): Promise<string> => {
  const text = await written(name, format, spec);
  if (text === '') throw new NothingToDraw(nothingToDraw[name]);
  return `${text}\n`;
};
