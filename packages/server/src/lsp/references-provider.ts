/** Find references: all uses of a name, in every file that can see it. */
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { nameAt, usesOf } from '../find-references.ts';
import { protocolRange } from '../ranges.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';

/** Langium's looks through an index of every file of the folder; ours reads only the files in whose text the name stands. */
export class PeerReferencesProvider implements ReferencesProvider {
  /** The uses of what the name at a position names, file by file, with its declaration before them where that is asked for. */
  async findReferences(document: PeerDocument, { position, context }: Pick<ReferenceParams, 'position' | 'context'>): Promise<Location[]> {
    const { folder } = document;
    const target = nameAt(document, position)?.target;
    if (!target) return [];
    const declaration = { uri: folder.uriOf(target.file), range: protocolRange(target.at) };
    const uses = (await usesOf(folder, document, target)).map(({ file, at }) => ({ uri: folder.uriOf(file), range: protocolRange(at) }));
    return context.includeDeclaration ? [declaration, ...uses] : uses;
  }
}
