/** What `generate` is asked to write: a document or a picture, and how. */
import type { DocumentFormat, DocumentName, Occasion, PictureFormat, PictureName } from '@peerspec/documents';
import { writeDocument, writePicture } from '@peerspec/documents';
import { isPictureFormat, PictureNotDrawn, type Written } from '@peerspec/documents/internal';
import type { Spec } from '@peerspec/language';
import { RunFailure } from '../run-failure.ts';
import type { Failure, Target } from '../targets/target.ts';

export interface WantedOptions {
  readonly document?: DocumentName;
  readonly picture?: PictureName;
  readonly format?: DocumentFormat | PictureFormat;
}

/** What is written for each intervention. */
export interface Wanted {
  /** What its files are called by. */
  readonly written: Written;
  /** "document" or "picture". */
  readonly noun: string;
  /** @throws PictureNotDrawn */
  readonly write: (spec: Spec, occasion: Occasion) => Promise<string>;
}

/** @throws RunFailure where the options do not go together. */
export const wantedBy = ({ document, picture, format = picture === undefined ? 'markdown' : 'svg' }: WantedOptions): Wanted => {
  if (isPictureFormat(format)) {
    if (document !== undefined) throw new RunFailure(`A document is not written as ${format}: leave --document out for a picture.`);
    const name = picture ?? 'theory';
    return { written: { document: name, format }, noun: 'picture', write: (spec) => writePicture(name, format, spec) };
  }
  if (picture !== undefined) throw new RunFailure(`A picture is not written as ${format}: --picture goes with svg, mermaid and dot.`);
  const name = document ?? 'commissioning';
  return { written: { document: name, format }, noun: 'document', write: (spec, occasion) => writeDocument(name, format, spec, occasion) };
};

/** What is to be written, or why it cannot be made. */
export const made = async ({ write, noun }: Wanted, target: Target, spec: Spec, occasion: Occasion): Promise<string | Failure> => {
  try {
    return await write(spec, occasion);
  } catch (error) {
    if (!(error instanceof PictureNotDrawn)) throw error;
    const remedy =
      noun === 'picture' ? 'Nothing is written for it.' : 'The document is written as Markdown without it: leave --format out.';
    return { path: target.shown, message: error.message, remedy };
  }
};
