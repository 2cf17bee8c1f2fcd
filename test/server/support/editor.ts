/** An editor as the server sees one: a client of the protocol that shares nothing with the server. */
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Host, ServerOptions } from '@peerspec/server';
import { serveStreams } from '@peerspec/server/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import { onTestFinished } from 'vitest';
import { realDisk } from '../../../packages/cli/src/disk/disk.ts';
import { diskHost } from '../../../packages/cli/src/lsp/disk-host.ts';

interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

export interface Told {
  readonly range: Span;
  readonly severity: number;
  readonly code?: string;
  readonly codeDescription?: { readonly href: string };
  readonly source: string;
  readonly message: string;
  readonly tags?: readonly number[];
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Span }; readonly message: string }[];
}

/** One message about what is found in a file. */
export interface Telling {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Told[];
}

export interface Editor {
  readonly connection: MessageConnection;
  /** Every message so far, the oldest first. */
  readonly told: readonly Telling[];
  /** What was told last of a file; undefined where nothing was. */
  readonly last: (uri: string) => Telling | undefined;
  /** Waits until something is so. */
  readonly until: (isSo: () => boolean) => Promise<void>;
  readonly open: (uri: string, text: string) => void;
  readonly change: (uri: string, version: number, changes: readonly { readonly range?: Span; readonly text: string }[]) => void;
  readonly close: (uri: string) => void;
  readonly notify: (method: string, params: unknown) => void;
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
}

export const uriOf = (...path: readonly string[]): string => pathToFileURL(join(...path)).href;

/** An editor at its end of a connection. */
export const editorOn = (connection: MessageConnection): Editor => {
  const told: Telling[] = [];
  const lastByUri = new Map<string, Telling>();
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (telling: Telling) => {
    told.push(telling);
    lastByUri.set(telling.uri, telling);
    for (const look of waiting) look();
  });
  connection.onRequest('client/registerCapability', () => null);
  const notify = (method: string, params: unknown): void => void connection.sendNotification(method, params);
  const textDocument = 'textDocument';
  return {
    connection,
    told,
    last: (uri) => lastByUri.get(uri),
    until: (isSo) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isSo()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    open: (uri, text) => notify(`${textDocument}/didOpen`, { textDocument: { uri, languageId: 'peerspec', version: 1, text } }),
    change: (uri, version, contentChanges) => notify(`${textDocument}/didChange`, { textDocument: { uri, version }, contentChanges }),
    close: (uri) => notify(`${textDocument}/didClose`, { textDocument: { uri } }),
    notify,
    ask: (method, params) => connection.sendRequest(method, params),
  };
};

export interface Start {
  readonly folders: readonly string[];
  /** Whether the editor can watch the disk for the server. */
  readonly watches?: boolean;
  /** The commands that the editor carries out, as our own extension names them. */
  readonly commands?: readonly string[];
  /** Where the editor shows the pages of rules. */
  readonly rulePages?: string;
  /** Whether the editor can be asked what its author has set, and wants to be told what to tell of. */
  readonly settings?: boolean;
}

/** Says hello; gives what the server says that it can do. */
export const initialise = async (
  { ask, notify }: Editor,
  { folders, watches = true, commands, rulePages, settings = false }: Start,
): Promise<unknown> => {
  const result = await ask('initialize', {
    processId: null,
    rootUri: null,
    ...((commands || rulePages) && { initializationOptions: { commands, rulePages } }),
    workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
    capabilities: {
      workspace: {
        workspaceFolders: true,
        inlayHint: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: watches },
        configuration: settings,
        didChangeConfiguration: { dynamicRegistration: settings },
      },
    },
  });
  notify('initialized', {});
  return result;
};

const hostHere = (): Host =>
  diskHost({ disk: realDisk, env: {}, stderr: { write: () => undefined, isTTY: false }, now: () => new Date(2026, 9, 1, 12) });

/** An editor with a server in this process, on 1 October 2026, to which it has said nothing yet. */
export const editorBeforeHello = (options: ServerOptions = {}, host: Host = hostHere()): Editor => {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = serveStreams(there, back, host, options);
  const connection = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const editor = editorOn(connection);
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    server.dispose();
  });
  return editor;
};

/** The same when it has said hello. */
export const editorHere = async (start: Start, options: ServerOptions = {}): Promise<Editor> => {
  const editor = editorBeforeHello(options);
  await initialise(editor, start);
  return editor;
};
