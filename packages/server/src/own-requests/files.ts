/** The document or the pictures of each intervention of a file in a format for others, as `peerspec generate` writes them. */
import type { PictureName } from '@peerspec/documents';
import { documentName, NothingToDraw, PictureNotDrawn } from '@peerspec/documents/internal';
import type { Host, SavedFormat } from '../host.ts';
import type { WrittenFile } from '../protocol.ts';
import type { Folder, SourceFile } from '../source-file.ts';

type Content = { readonly base64: string } | { readonly refusal: string };

/** @throws whatever is wrong but the picture itself. */
const contentOf = async (write: () => Promise<string>): Promise<{ readonly content: Content; readonly isEmpty: boolean }> => {
  try {
    return { content: { base64: await write() }, isEmpty: false };
  } catch (error) {
    if (error instanceof PictureNotDrawn) return { content: { refusal: error.message }, isEmpty: error instanceof NothingToDraw };
    throw error;
  }
};

const pictures = ['theory', 'contacts'] as const satisfies readonly PictureName[];

const noPicture =
  'There is nothing to draw yet. Write in `theory` how it is meant to work, or in `contacts` when they are, and there is a picture of it.';

/** One file for each intervention of a source file, or for each picture that there is of it. */
export const files = async (
  writeFile: NonNullable<Host['writeFile']>,
  { run }: Pick<Folder, 'run'>,
  { file, reading }: SourceFile,
  format: SavedFormat,
): Promise<WrittenFile[]> => {
  const offered: WrittenFile[] = [];
  const occasion = { ...run, problems: reading.problems };
  for (const spec of reading.specs) {
    const written: WrittenFile[] = [];
    const called = (document: string) => ({
      fileName: documentName(file, spec, { document, format }),
      ...(spec.name !== undefined && { intervention: spec.name }),
    });
    for (const picture of format === 'svg' ? pictures : [undefined]) {
      const of = picture && { picture };
      const { content, isEmpty } = await contentOf(() => writeFile({ format, ...of }, file, spec, occasion));
      if (!isEmpty) written.push({ ...called(picture ?? 'commissioning'), ...of, ...content });
    }
    offered.push(...(written.length > 0 ? written : [{ ...called('theory'), refusal: noPicture }]));
  }
  return offered;
};
