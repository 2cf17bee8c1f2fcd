/** What the server asks its client, over a connection. Without one, as in a test of a provider, nobody answers. */
import type { Connection } from 'vscode-languageserver';
import { MessageType } from 'vscode-languageserver';
import type { Answer, Ask } from './asking.ts';
import { newAsking } from './asking.ts';
import type { KnownClient, Refreshed } from './client.ts';
import { logOver } from './connection.ts';

export interface Questions {
  /** Asks the editor; never fails, and never waits for ever. */
  readonly ask: Ask;
  /** Calls back when an answer has come for which nobody waited any more. */
  readonly onLateAnswer: (hear: (method: string) => void) => void;
  /** Asks the editor to tell of something that it tells only when it is asked to. */
  readonly register: (method: string, registerOptions: object) => Promise<Answer>;
  /** Has the editor fetch again what it shows, where it can. */
  readonly refresh: (wanted: readonly Refreshed[]) => void;
}

/** Questions over a connection. `patience` is how long an answer may take, in milliseconds, where that is not the usual time. */
export const newQuestions = (connection: Connection | undefined, client: KnownClient, patience?: number): Questions => {
  const late = new Set<(method: string) => void>();
  const ask = newAsking({
    // A connection that is done with throws at once.
    send: async (method, params) => (params === undefined ? connection?.sendRequest(method) : connection?.sendRequest(method, params)),
    remark: logOver(connection, MessageType.Warning),
    late: (method) => late.forEach((hear) => hear(method)),
    patience,
  });
  return {
    ask,
    onLateAnswer: (hear) => void late.add(hear),
    register: (method, registerOptions) =>
      ask('client/registerCapability', { registrations: [{ id: `peerspec ${method}`, method, registerOptions }] }),
    refresh: (wanted) => {
      for (const each of wanted) if (client.current.refreshes.includes(each)) void ask(`workspace/${each}/refresh`);
    },
  };
};
