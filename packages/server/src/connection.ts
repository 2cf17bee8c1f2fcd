/** What the connection of `vscode-languageserver` is given beyond its streams, in Node and in a browser alike. */
import type { Connection, MessageType, MessageWriter } from 'vscode-languageserver';
import { LogMessageNotification } from 'vscode-languageserver';
import { forReading } from './shown-text.ts';

/** A writer through which everything goes out in which nothing hidden is left of what is only read. */
export const writerForReading = (writer: MessageWriter): MessageWriter => ({
  onError: writer.onError,
  onClose: writer.onClose,
  write: (message) => writer.write(forReading(message)),
  end: () => writer.end(),
  dispose: () => writer.dispose(),
});

/** Writes into the editor's log. Where the editor has gone nobody is left to tell: `connection.console` would throw then. */
export const logOver =
  (connection: Connection | undefined, type: MessageType) =>
  (message: string): void => {
    const told = async (): Promise<void> => connection?.sendNotification(LogMessageNotification.type, { type, message });
    void told().catch(() => undefined);
  };
