/** The language server in a worker of a browser: the editor reads the files for it. */
import type { FileContent } from '@peerspec/language';
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import type { Host } from './host.ts';
import { createServer } from './server.ts';

/** What this server asks the editor: the content of a file, and the `.peer` files below a folder. */
const readRequest = 'peerspec/read';
const pathsRequest = 'peerspec/paths';

/** The worker itself is the port to the page. */
const scope = globalThis as never;
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

const host: Host = {
  // Sweden writes days as they are wanted here.
  today: () => new Date().toLocaleDateString('sv-SE'),
  rootOf: (uri) => uri,
  open: (uri) => ({
    read: (path) => connection.sendRequest<FileContent>(readRequest, { folder: uri, path }),
    paths: () => connection.sendRequest<string[]>(pathsRequest, { folder: uri }),
  }),
};

createServer(connection, host);
connection.listen();
