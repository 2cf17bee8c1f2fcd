/** What the connection of `vscode-languageserver` is given beyond its streams, in Node and in a browser alike. */
import type { Connection, MessageType, MessageWriter } from 'vscode-languageserver';
import { LogMessageNotification, ShowMessageNotification } from 'vscode-languageserver';
import { forReading } from './shown-text.ts';

/** A writer through which everything goes out in which nothing hidden is left of what is only read. */
export const writerForReading = (writer: MessageWriter): MessageWriter => ({
  onError: writer.onError,
  onClose: writer.onClose,
  write: (message) => writer.write(forReading(message)),
  end: () => writer.end(),
  dispose: () => writer.dispose(),
});

/** Where the editor has gone nobody is left to tell: what the connection itself offers would throw then. */
const over =
  (connection: Connection | undefined, { method }: { readonly method: string }, type: MessageType) =>
  (message: string): void => {
    const told = async (): Promise<void> => connection?.sendNotification(method, { type, message });
    void told().catch(() => undefined);
  };

/** Writes into the editor's log. */
export const logOver = (connection: Connection | undefined, type: MessageType): ((message: string) => void) =>
  over(connection, LogMessageNotification.type, type);

/** Tells whoever is writing something that is no answer to what the editor has asked. */
export const tellOver = (connection: Connection | undefined, type: MessageType): ((message: string) => void) =>
  over(connection, ShowMessageNotification.type, type);
