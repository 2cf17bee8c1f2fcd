/** The language server on two streams, such as standard input and output. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { editorFolder } from './editor-files.ts';
import type { Host } from './host.ts';
import { createServer } from './server.ts';

export type { Host, HostFolder } from './host.ts';

/** Serves until the editor says that it is done; the process then ends. */
export const serveStreams = (input: NodeJS.ReadableStream, output: NodeJS.WritableStream, host: Host): void => {
  const connection = createConnection(ProposedFeatures.all, input, output);
  const isOnDisk = (uri: string): boolean => uri.startsWith('file:');
  createServer(connection, { ...host, open: (uri) => (isOnDisk(uri) ? host.open(uri) : editorFolder(connection, uri)) });
  connection.listen();
};
