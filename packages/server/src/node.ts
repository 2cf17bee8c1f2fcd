/** The language server on two streams, such as standard input and output. */
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Life } from './connection.ts';
import { newConnection } from './connection.ts';
import { editorFolder } from './editor-files.ts';
import type { Host } from './host.ts';
import { createServer } from './server.ts';

export type { Life } from './connection.ts';
export type { Host, HostFolder } from './host.ts';

/** Serves until the editor says that it is done, or is heard of no more. */
export const serveStreams = (input: NodeJS.ReadableStream, output: NodeJS.WritableStream, host: Host, life: Life): void => {
  const connection = newConnection(new StreamMessageReader(input), new StreamMessageWriter(output), life);
  const isOnDisk = (uri: string): boolean => uri.startsWith('file:');
  createServer(connection, { ...host, open: (uri) => (isOnDisk(uri) ? host.open(uri) : editorFolder(connection, uri)) });
  connection.listen();
};
