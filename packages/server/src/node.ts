/** The language server on two streams, such as standard input and output. */
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Disposable } from 'vscode-languageserver/node';
import { writerForReading } from './connection.ts';
import type { PeerContext } from './peer-module.ts';
import { startPeerServer } from './start-server.ts';
import { ClientAddresses } from './workspace/client-addresses.ts';

export type { Host, HostFolder, SavedFormat } from './host.ts';

export interface StreamContext extends Omit<PeerContext, 'connection' | 'addresses'> {
  /** Called when the editor is heard of no more: whether it has said that it is done. An editor that says so ends the process itself. */
  readonly gone?: (wasDone: boolean) => void;
}

/** Serves until the editor says that it is done, or is heard of no more. */
export const serveStreams = (
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  { gone, ...context }: StreamContext,
): Disposable => {
  const reader = new StreamMessageReader(input);
  const addresses = new ClientAddresses();
  const connection = createConnection(ProposedFeatures.all, reader, writerForReading(new StreamMessageWriter(output)), {
    messageStrategy: addresses,
  });
  let isDone = false;
  connection.onShutdown(() => {
    isDone = true;
  });
  reader.onClose(() => gone?.(isDone));
  return startPeerServer(connection, { ...context, addresses });
};
