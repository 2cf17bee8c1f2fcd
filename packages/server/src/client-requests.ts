/** What the server requests of its client, over a connection. Without one, as in a test of a provider, nobody answers. */
import type { Connection } from 'vscode-languageserver';
import { MessageType } from 'vscode-languageserver';
import type { KnownClient, Refreshed } from './client.ts';
import { logOver } from './connection.ts';
import type { ClientRequest, ClientResponse } from './timed-request.ts';
import { timedRequest } from './timed-request.ts';

export interface ClientRequests {
  /** Asks the editor; never fails, and never waits for ever. */
  readonly request: ClientRequest;
  /** Calls back when an answer has come for which nobody waited any more. */
  readonly onLateAnswer: (hear: (method: string) => void) => void;
  /** Asks the editor to tell of something that it tells only when it is asked to. */
  readonly register: (method: string, registerOptions: object) => Promise<ClientResponse>;
  /** Has the editor fetch again what it shows, where it can. */
  readonly refresh: (wanted: readonly Refreshed[]) => void;
}

/** Requests over a connection. `patience` is how long an answer may take, in milliseconds, where that is not the usual time. */
export const newClientRequests = (connection: Connection | undefined, client: KnownClient, patience?: number): ClientRequests => {
  const late = new Set<(method: string) => void>();
  const request = timedRequest({
    // A connection that is done with throws at once.
    send: async (method, params) => (params === undefined ? connection?.sendRequest(method) : connection?.sendRequest(method, params)),
    remark: logOver(connection, MessageType.Warning),
    late: (method) => late.forEach((hear) => hear(method)),
    patience,
  });
  return {
    request,
    onLateAnswer: (hear) => void late.add(hear),
    register: (method, registerOptions) =>
      request('client/registerCapability', { registrations: [{ id: `peerspec ${method}`, method, registerOptions }] }),
    refresh: (wanted) => {
      for (const each of wanted) if (client.current.refreshes.includes(each)) void request(`workspace/${each}/refresh`);
    },
  };
};
