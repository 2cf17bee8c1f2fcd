/** A client that shares nothing with the built server and speaks to it over standard input and output. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { fromRoot } from '../../scripts/shared/run.ts';

export interface Client {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly uriOf: (file: string) => string;
  readonly tell: (method: string, params: unknown) => void;
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  /** Resolves when the findings of a version of a file are told. */
  readonly told: (file: string, version: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Telling {
  readonly uri: string;
  readonly version?: number;
}

/** How long a step takes, in milliseconds. */
export const timed = async (step: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await step();
  return performance.now() - start;
};

/** Starts a server on a folder. */
export const startClient = async (folder: string): Promise<Client> => {
  const program = fromRoot('packages/cli/dist/peerspec.mjs');
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const heard = new Map<string, () => void>();
  const keyOf = (uri: string, version: number): string => `${uri} ${version.toString()}`;
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version = 0 }: Telling) => heard.get(keyOf(uri, version))?.());
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
  const tell = (method: string, params: unknown): void => void connection.sendNotification(method, params);
  const { capabilities } = await connection.sendRequest<Pick<Client, 'capabilities'>>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {},
  });
  tell('initialized', {});
  return {
    capabilities,
    uriOf,
    tell,
    ask: (method, params) => connection.sendRequest(method, params),
    told: (file, version) => new Promise((resolve) => heard.set(keyOf(uriOf(file), version), resolve)),
    end: async () => {
      await connection.sendRequest('shutdown');
      tell('exit', undefined);
      await ended;
      connection.dispose();
    },
  };
};
