/** Paths of other files behind `use`. */
import { relativePath } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Folder, SourceFile } from '../../source-file.ts';
import type { Proposal } from './proposal.ts';

/** Every other file of the folder that is not used yet. */
export const pathProposals = async (folder: Folder, source: SourceFile, quoted: boolean): Promise<readonly Proposal[]> => {
  const paths = await folder.paths();
  return paths
    .filter((path) => path !== source.file && !source.reading.uses.includes(path))
    .map((path) => {
      const label = relativePath(source.file, path);
      return { label, kind: CompletionItemKind.File, rank: 0, template: [quoted ? label : `"${label}"`] };
    });
};
