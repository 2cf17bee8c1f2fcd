/** The language server in a worker of a browser: the editor reads the files for it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { writerForReading } from './connection.ts';
import type { Host } from './host.ts';
import { createServer } from './server.ts';

/** The worker itself is the port to the page, which ends it. */
const scope = globalThis as never;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  writerForReading(new BrowserMessageWriter(scope)),
);

const host: Host = {
  // Sweden writes days as they are wanted here.
  today: () => new Date().toLocaleDateString('sv-SE'),
  rootOf: (uri) => uri,
  // A browser has no disk.
  open: () => undefined,
};

createServer(connection, host);
