/** An editor with a server in this process, on 1 October 2026, that takes down whatever the server complains of. */
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { serveStreams } from '@peerspec/server/node';
import type { Range } from '@peerspec/language';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { diskHost } from '../../packages/cli/src/lsp/disk-host.ts';

export interface Diagnosed {
  readonly range: Range;
  readonly code?: string;
  readonly message: string;
}

interface Telling {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnosed[];
}

export interface FuzzEditor {
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  readonly tell: (method: string, params: unknown) => void;
  /** What is found in a version of a document, as soon as it is told. */
  readonly findings: (uri: string, version: number) => Promise<readonly Diagnosed[]>;
  /** What the server has written where an editor looks for faults. */
  readonly faults: () => string;
  readonly end: () => void;
}

export const uriIn = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href;

/** Says hello as an editor that can do everything but snippets: its edits can be applied as they are. */
export const fuzzEditor = async (folder: string): Promise<FuzzEditor> => {
  const [there, back] = [new PassThrough(), new PassThrough()];
  let faults = '';
  const stderr = { write: (text: string) => (faults += text), isTTY: false };
  const host = diskHost({ disk: realDisk, env: { PEERSPEC_DEBUG: '1' }, stderr, now: () => new Date(2026, 9, 1, 12) });
  const server = serveStreams(there, back, host);
  const connection = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const told = new Map<string, readonly Diagnosed[]>();
  let look: () => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }: Telling) => {
    told.set(`${uri} ${version ?? 0}`, diagnostics);
    look();
  });
  connection.onRequest(() => null);
  connection.listen();
  const tell = (method: string, params: unknown): void => void connection.sendNotification(method, params);
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: uriIn(folder, ''), name: 'fuzz' }],
    initializationOptions: { commands: ['peerspec.showQuestions', 'peerspec.openPreview', 'peerspec.showTheory'] },
    capabilities: { workspace: { workspaceFolders: true, inlayHint: { refreshSupport: true } } },
  });
  tell('initialized', {});
  return {
    ask: (method, params) => connection.sendRequest(method, params),
    tell,
    findings: (uri, version) =>
      new Promise((resolve) => {
        look = () => {
          const found = told.get(`${uri} ${version}`);
          if (found) resolve(found);
        };
        look();
      }),
    faults: () => faults,
    end: () => {
      connection.dispose();
      server.dispose();
    },
  };
};
