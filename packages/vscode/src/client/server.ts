/** The language server as the extension uses it: started, asked, restarted. */
import { hostMethods, lensCommands, suggestCommand } from '@peerspec/server/protocol';
import type { ClientOptions, PathsParams, ReadParams } from '@peerspec/server/protocol';
import type { CancellationToken, LogOutputChannel } from 'vscode';
import { CancellationTokenSource, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Connection } from './connection.ts';
import { errorHandlerOf } from './error-handler.ts';
import { exampleScheme } from './example-scheme.ts';
import { pathsForServer, readForServer } from './editor-files.ts';
import { tellLayoutRefusals } from './layout-refusal.ts';
import type { Disposing } from '../disposing.ts';

export interface Server extends Disposing {
  /** Settles when the server has started, and again after a restart; rejects where it could not. */
  readonly ready: () => Promise<void>;
  /** Asks one of the server's own requests. @throws what the server answers with an error. */
  readonly ask: <T>(method: string, params?: unknown, token?: CancellationToken) => Promise<T>;
  readonly restart: () => Promise<void>;
  readonly log: LogOutputChannel;
  readonly processId: () => number | undefined;
}

/** Documents of these kinds of address are looked at: files, what was never saved, our examples, and whatever the open folders consist of. */
const schemes = (): readonly string[] => [
  ...new Set(['file', 'untitled', exampleScheme, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

/** The code of a finding leads to the page of its rule here in the editor: no address outside is needed. */
const rulePages = `command:peerspec.explainRule?${encodeURIComponent('["')}{code}${encodeURIComponent('"]')}`;

const optionsOf = (log: LogOutputChannel, client: () => BaseLanguageClient): LanguageClientOptions => ({
  documentSelector: schemes().flatMap((scheme) => [
    { scheme, language: 'peer' },
    { scheme, pattern: '**/peerspec.config.json' },
  ]),
  outputChannel: log,
  errorHandler: errorHandlerOf(client),
  middleware: tellLayoutRefusals(),
  initializationOptions: {
    commands: [...Object.values(lensCommands), suggestCommand],
    readsFiles: true,
    rulePages,
  } satisfies ClientOptions,
});

const notCancelled = new CancellationTokenSource().token;

/** Starts the server. It is restarted where it ends by itself, and where a folder of a new kind is opened. */
export const startServer = (connection: Connection): Server => {
  const log = window.createOutputChannel('PeerSpec', { log: true });
  let client: BaseLanguageClient;
  let ready: Promise<void>;
  let served: readonly string[];

  const begin = (): void => {
    served = schemes();
    client = connection.newClient(optionsOf(log, () => client));
    client.onRequest(hostMethods.read, (params: ReadParams) => readForServer(params));
    client.onRequest(hostMethods.paths, (params: PathsParams) => pathsForServer(params));
    ready = client.start();
    ready.catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  };

  const stop = async (): Promise<void> => {
    try {
      await client.dispose();
    } catch (error) {
      // A server that is gone cannot be told to end.
      log.warn(error instanceof Error ? error.message : String(error));
    } finally {
      connection.end();
    }
  };

  const restart = async (): Promise<void> => {
    log.info('The language server is started anew.');
    await stop();
    begin();
    await ready;
  };

  begin();
  const watched = workspace.onDidChangeWorkspaceFolders(() => {
    if (schemes().some((scheme) => !served.includes(scheme))) void restart();
  });

  return {
    ready: () => ready,
    // There is a token always: the client sends a token that is undefined as a second parameter.
    ask: async <T>(method: string, params?: unknown, token: CancellationToken = notCancelled): Promise<T> => {
      await ready;
      return params === undefined ? client.sendRequest<T>(method, token) : client.sendRequest<T>(method, params, token);
    },
    restart,
    log,
    processId: connection.processId,
    dispose: () => {
      watched.dispose();
      void stop().finally(() => log.dispose());
    },
  };
};
