/** Starts the server on a connection: Langium answers what the protocol asks, and we what only our own editor asks. */
import { DocumentState } from 'langium';
import { createServerRequestHandler, startLanguageServer } from 'langium/lsp';
import type { Connection, Disposable } from 'vscode-languageserver';
import { answerOwnRequests } from './own-requests/own-requests.ts';
import type { PeerContext } from './peer-module.ts';
import { createPeerServerServices } from './peer-module.ts';
import { PeerDocument } from './workspace/peer-document.ts';

/** Listens and answers. What is given back ends that. */
export const startPeerServer = (connection: Connection, context: PeerContext): Disposable => {
  const { shared, Peer } = createPeerServerServices({ ...context, connection });
  connection.onSelectionRanges(
    createServerRequestHandler(
      (_services, document, params) => Peer.lsp.SelectionRangeProvider.getSelectionRanges(PeerDocument.of(document), params),
      shared,
      DocumentState.Parsed,
    ),
  );
  answerOwnRequests(connection, shared);
  startLanguageServer(shared);
  return {
    dispose: () => {
      shared.lsp.LanguageServer.dispose();
      connection.dispose();
    },
  };
};
