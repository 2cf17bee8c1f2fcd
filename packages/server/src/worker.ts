/** The language server in a worker of a browser: the editor reads the files for it. */
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import { newConnection } from './connection.ts';
import type { Host } from './host.ts';
import { newPorter, throughDoor } from './incoming/door.ts';
import { createServer } from './server.ts';

/** The worker itself is the port to the page. */
const scope = globalThis as never;
const writer = new BrowserMessageWriter(scope);
const reader = throughDoor(new BrowserMessageReader(scope), newPorter(writer));
// The page that has started a worker ends it.
const connection = newConnection(reader, writer, { end: () => undefined });

const host: Host = {
  // Sweden writes days as they are wanted here.
  today: () => new Date().toLocaleDateString('sv-SE'),
  rootOf: (uri) => uri,
  // A browser has no disk.
  open: () => undefined,
};

createServer(connection, host);
connection.listen();
