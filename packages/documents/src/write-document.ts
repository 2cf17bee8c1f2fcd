/** Writes a document in any format. What a format needs beyond the text is loaded only when it is asked for. */
import type { Spec } from '@peerspec/language';
import type { DocumentName } from './documents.ts';
import { documentBlocks } from './documents.ts';
import type { DocumentFormat } from './formats.ts';
import { imprintOf } from './imprint.ts';
import { markdown } from './markdown/markdown.ts';
import { drawPictures } from './picture/draw.ts';
import type { Occasion } from './occasion.ts';

/** A document as the content of a file, the same whenever and wherever it is written. */
export const writeDocument = async (name: DocumentName, format: DocumentFormat, spec: Spec, occasion: Occasion): Promise<string> => {
  const blocks = documentBlocks(name, spec, occasion);
  switch (format) {
    case 'markdown':
      return markdown(blocks);
    case 'html':
      return (await import('./html/html.ts')).html(blocks, await drawPictures(blocks, spec), imprintOf(spec));
  }
};
