/** Writes a document in any format. What a format needs beyond the text is loaded only when it is asked for. */
import type { Spec } from '@peerspec/language';
import type { DocumentName } from './documents.ts';
import { documentBlocks } from './documents.ts';
import type { DocumentFormat } from './formats.ts';
import type { Imprint } from './imprint.ts';
import { imprintOf } from './imprint.ts';
import type { Block } from './markdown/blocks.ts';
import { markdown } from './markdown/markdown.ts';
import type { Pictures } from './picture/draw.ts';
import { drawPictures } from './picture/draw.ts';
import type { Occasion } from './occasion.ts';

/** Blocks as the content of a file, with the pictures that stand in them. */
export const writeBlocks = async (
  format: DocumentFormat,
  blocks: readonly Block[],
  pictures: Pictures,
  imprint: Imprint,
): Promise<string | Uint8Array> => {
  switch (format) {
    case 'markdown':
      return markdown(blocks);
    case 'html':
      return (await import('./html/html.ts')).html(blocks, pictures, imprint);
    case 'docx':
      return (await import('./word/word.ts')).word(blocks, pictures, imprint);
  }
};

/** A document as the content of a file, the same whenever and wherever it is written. */
export const writeDocument = async (
  name: DocumentName,
  format: DocumentFormat,
  spec: Spec,
  occasion: Occasion,
): Promise<string | Uint8Array> => {
  const blocks = documentBlocks(name, spec, occasion);
  // Markdown shows the theory as text for a program that draws.
  const pictures = format === 'markdown' ? new Map() : await drawPictures(blocks, spec);
  return writeBlocks(format, blocks, pictures, imprintOf(spec));
};
