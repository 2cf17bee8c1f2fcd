/** What the connection of `vscode-languageserver` is given beyond its streams, in Node and in a browser alike. */
import type { Connection, MessageWriter } from 'vscode-languageserver';
import { LogMessageNotification, MessageType } from 'vscode-languageserver';
import type { Ask } from './asking.ts';
import { newAsking } from './asking.ts';
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
  (connection: Connection, type: MessageType) =>
  (message: string): void => {
    const told = async (): Promise<void> => connection.sendNotification(LogMessageNotification.type, { type, message });
    void told().catch(() => undefined);
  };

interface Questions {
  /** Asks the editor; never fails, and never waits for ever. */
  readonly ask: Ask;
  /** Calls back when an answer has come for which nobody waited any more. */
  readonly onLateAnswer: (hear: (method: string) => void) => void;
}

/** Questions over a connection. `patience` is how long an answer may take, in milliseconds, where that is not the usual time. */
export const questionsOver = (connection: Connection, patience?: number): Questions => {
  const late = new Set<(method: string) => void>();
  const ask = newAsking({
    // A connection that is done with throws at once.
    send: async (method, params) => (params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params)),
    remark: logOver(connection, MessageType.Warning),
    late: (method) => late.forEach((hear) => hear(method)),
    patience,
  });
  return { ask, onLateAnswer: (hear) => void late.add(hear) };
};
