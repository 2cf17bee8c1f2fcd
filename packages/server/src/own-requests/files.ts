/** The document or the picture of each intervention of a file in a format for others, as `peerspec generate` writes it. */
import { documentName, PictureNotDrawn } from '@peerspec/documents/internal';
import type { Host, SavedFormat } from '../host.ts';
import type { WrittenFile } from '../protocol.ts';
import type { Folder, SourceFile } from '../source-file.ts';

/** @throws whatever is wrong but the picture itself. */
const contentOf = async (write: () => Promise<string>): Promise<{ readonly base64: string } | { readonly refusal: string }> => {
  try {
    return { base64: await write() };
  } catch (error) {
    if (error instanceof PictureNotDrawn) return { refusal: error.message };
    throw error;
  }
};

/** One file for each intervention of a source file. */
export const files = async (
  writeFile: NonNullable<Host['writeFile']>,
  { run }: Pick<Folder, 'run'>,
  { file, reading }: SourceFile,
  format: SavedFormat,
): Promise<WrittenFile[]> => {
  const document = format === 'svg' ? 'theory' : 'commissioning';
  const written: WrittenFile[] = [];
  for (const spec of reading.specs)
    written.push({
      fileName: documentName(file, spec, { document, format }),
      ...(spec.name !== undefined && { intervention: spec.name }),
      ...(await contentOf(() => writeFile(format, file, spec, { ...run, problems: reading.problems }))),
    });
  return written;
};
