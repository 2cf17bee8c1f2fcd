/** Writes a picture of an intervention as the content of a file. */
import type { Spec } from '@peerspec/language';
import { theoryDiagram } from './diagram/theory-diagram.ts';
import { theoryDot } from './diagram/theory-dot.ts';
import type { PictureFormat } from './formats.ts';
import { drawPicture, PictureNotDrawn } from './picture/draw.ts';
import type { PictureName } from './picture/picture-block.ts';

/** Ends with one line break. @throws PictureNotDrawn, also where there is nothing to draw */
export const writePicture = async (name: PictureName, format: PictureFormat, spec: Spec): Promise<string> => {
  const written = {
    svg: async () => (await drawPicture(name, spec))?.svg ?? '',
    mermaid: () => theoryDiagram(spec),
    dot: () => theoryDot(spec),
  };
  const text = await written[format]();
  if (text === '') throw new PictureNotDrawn('There is nothing to draw: nothing says yet how it is meant to work.');
  return `${text}\n`;
};
