/**
 * Highlights: where else in this document the name under the cursor stands. Langium's own looks for the node that declares it,
 * and what another file or the library declares has none here.
 */
import type { DocumentHighlightProvider } from 'langium/lsp';
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { nameAt, usesIn } from '../find-references.ts';
import { protocolRange } from '../ranges.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';

export class PeerDocumentHighlightProvider implements DocumentHighlightProvider {
  /** The declaration (as written) and the uses (as read) of the name at a position, as far as they stand in the document. */
  getDocumentHighlight(document: PeerDocument, { position }: Pick<DocumentHighlightParams, 'position'>): DocumentHighlight[] {
    const target = nameAt(document, position)?.target;
    if (!target) return [];
    const uses = usesIn(document, target).map((at) => ({ range: protocolRange(at), kind: DocumentHighlightKind.Read }));
    return target.file === document.file ? [{ range: protocolRange(target.at), kind: DocumentHighlightKind.Write }, ...uses] : uses;
  }
}
