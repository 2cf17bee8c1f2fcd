import type { DocumentState } from 'langium';
import { DefaultDocumentBuilder, interruptAndCheck } from 'langium';
import { CancellationToken } from 'vscode-languageserver';
import type { URI } from 'vscode-uri';

/**
 * Langium's reads, links and validates every file of the folder, and again whatever a change may concern. Ours builds
 * nothing: a document is read when it is asked for, and the checker finds what is wrong with those that are open.
 */
export class PeerDocumentBuilder extends DefaultDocumentBuilder {
  override waitUntil(state: DocumentState, cancelToken?: CancellationToken): Promise<void>;
  override waitUntil(state: DocumentState, uri?: URI, cancelToken?: CancellationToken): Promise<URI>;
  override async waitUntil(_state: DocumentState, uri?: URI | CancellationToken, cancelToken?: CancellationToken): Promise<URI | void> {
    const isPlace = uri !== undefined && 'path' in uri;
    await interruptAndCheck(cancelToken ?? (isPlace ? undefined : uri) ?? CancellationToken.None);
    return isPlace ? uri : undefined;
  }
}
