/** The language server on two streams, such as standard input and output. */
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Disposable } from 'vscode-languageserver/node';
import { writerForReading } from './connection.ts';
import type { Host } from './host.ts';
import type { ServerOptions } from './server.ts';
import { createServer } from './server.ts';

export type { Host, HostFolder } from './host.ts';

export interface StreamOptions extends ServerOptions {
  /** Called when the editor is heard of no more: whether it has said that it is done. An editor that says so ends the process itself. */
  readonly gone?: (wasDone: boolean) => void;
}

/** Serves until the editor says that it is done, or is heard of no more. */
export const serveStreams = (
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  host: Host,
  { gone, ...options }: StreamOptions = {},
): Disposable => {
  const reader = new StreamMessageReader(input);
  const connection = createConnection(ProposedFeatures.all, reader, writerForReading(new StreamMessageWriter(output)));
  let isDone = false;
  connection.onShutdown(() => {
    isDone = true;
  });
  reader.onClose(() => gone?.(isDone));
  return createServer(connection, host, options);
};
