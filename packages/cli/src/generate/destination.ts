/** Where documents go that are not written beside their specifications: into a folder, or into the one file that was named. */
import { extname, resolve } from 'node:path';
import type { DocumentFormat, PictureFormat } from '@peerspec/documents';
import { formats } from '@peerspec/documents/internal';
import { kindAt, seenAt } from '../disk/look.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';

type Format = DocumentFormat | PictureFormat;

interface Destination {
  readonly folder?: string;
  readonly file?: string;
  /** What the ending of the file says. */
  readonly format?: Format;
}

/** What others write; a folder of such a name is nobody's wish. */
const ofOthers: ReadonlySet<string> = new Set(['.pdf', '.doc', '.odt', '.rtf', '.txt', '.png', '.jpg', '.jpeg', '.gif', '.pptx', '.xlsx']);

const formatOf = (name: string): Format | undefined => {
  const extension = extname(name).slice(1).toLowerCase();
  return (Object.keys(formats) as Format[]).find((format) => formats[format].extension === extension);
};

/**
 * What was given with `--out`. A name with the ending of a document is a file, unless a folder has it.
 * @param asked the format that was asked for by itself.
 * @throws RunFailure where it is a file of another kind, or of another format than the one that was asked for.
 */
export const destinationOf = ({ cwd, disk }: Io, out: string, asked: Format | undefined): Destination => {
  const path = asStored(disk, resolve(cwd, out));
  const kind = kindAt(disk, path);
  if (typeof kind !== 'string') throw new RunFailure(`\`--out ${out}\` cannot be opened: ${kind.refused}.`);
  const format = kind === 'folder' ? undefined : formatOf(path);
  if (format === undefined) {
    if (kind === 'missing' && seenAt(disk, path)) throw new RunFailure(`\`--out ${out}\` is a link, and what it leads to is not there.`);
    if (kind === 'other')
      throw new RunFailure(`\`--out ${out}\` is a file. Name a folder, or a file that ends as a document does: .docx, .html, .md.`);
    if (kind === 'missing' && ofOthers.has(extname(path).toLowerCase()))
      throw new RunFailure(
        `\`--out ${out}\` has the name of a file that PeerSpec does not write. It writes .docx, .html, .md, .svg, .mmd and .dot; Word and browsers save a PDF.`,
      );
    return { folder: path };
  }
  if (asked !== undefined && asked !== format)
    throw new RunFailure(`\`--out ${out}\` is the name of a file in another format than \`--format ${asked}\`. Leave one of the two out.`);
  return { file: path, format };
};
