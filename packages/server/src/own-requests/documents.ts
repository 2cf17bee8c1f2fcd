/** The documents that a file becomes, as `peerspec generate` writes them. */
import { documentBlocks, markdown } from '@peerspec/documents';
import { documentName, originLine } from '@peerspec/documents/internal';
import type { Folder, SourceFile } from '../source-file.ts';
import type { WrittenDocument } from '../protocol.ts';

/** One document for each intervention of a source file. */
export const documents = ({ run }: Pick<Folder, 'run'>, { file, reading }: SourceFile): readonly WrittenDocument[] =>
  reading.specs.map((spec) => ({
    fileName: documentName(file, spec),
    text: originLine(file) + markdown(documentBlocks('commissioning', spec, { ...run, problems: reading.problems })),
    ...(spec.name !== undefined && { intervention: spec.name }),
  }));
