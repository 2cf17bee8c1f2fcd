/** The language server on two streams, such as standard input and output. */
import { ErrorCodes } from 'vscode-jsonrpc';
import { StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Life } from './connection.ts';
import { newConnection } from './connection.ts';
import type { Host } from './host.ts';
import { newPorter, throughDoor } from './incoming/door.ts';
import { framedReader } from './incoming/frames.ts';
import type { ServerOptions } from './server.ts';
import { createServer } from './server.ts';

export type { Life } from './connection.ts';
export type { Host, HostFolder } from './host.ts';

/** Serves until the editor says that it is done, or is heard of no more. */
export const serveStreams = (
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  host: Host,
  life: Life,
  options: ServerOptions = {},
): void => {
  const writer = new StreamMessageWriter(output);
  const porter = newPorter(writer);
  const reader = framedReader(input, (why) => porter.refuse(null, ErrorCodes.ParseError, why));
  const connection = newConnection(throughDoor(reader, porter), writer, life);
  const isOnDisk = (uri: string): boolean => uri.startsWith('file:');
  createServer(connection, { ...host, open: (uri) => (isOnDisk(uri) ? host.open(uri) : undefined) }, options);
  connection.listen();
};
