/** A server whose files are out of its own reach, with an editor that answers its questions in any way. */
import { PassThrough } from 'node:stream';
import { serveStreams } from '@peerspec/server/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { onTestFinished } from 'vitest';
import { editorOn, type Editor } from './editor.ts';

/** The editor's answer to a question of the server. */
export type Answers = (method: string, params: unknown) => unknown;

export interface Beginning {
  readonly answers: Answers;
  /** What the editor says that it can do. */
  readonly initializationOptions?: unknown;
  readonly capabilities?: object;
  readonly folders?: readonly string[];
  /** How long the server waits for an answer, in milliseconds. */
  readonly patience?: number;
  readonly today?: () => string;
}

export interface AnsweringEditor extends Editor {
  /** The methods that the editor has been asked, in their order. */
  readonly asked: readonly string[];
  /** What it was told to write into its log. */
  readonly log: readonly string[];
  readonly end: () => void;
}

export const editorThatAnswers = async ({
  answers,
  initializationOptions,
  capabilities = {},
  folders = [],
  patience = 50,
  today = () => '2026-10-01',
}: Beginning): Promise<AnsweringEditor> => {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = serveStreams(there, back, { host: { today, rootOf: (uri) => uri, open: () => undefined }, patience });
  const connection = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const editor = editorOn(connection);
  const asked: string[] = [];
  const log: string[] = [];
  connection.onRequest((method, params) => {
    asked.push(method);
    return answers(method, params);
  });
  connection.onRequest('client/registerCapability', (params: unknown) => {
    asked.push('client/registerCapability');
    return answers('client/registerCapability', params);
  });
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void log.push(message));
  connection.listen();
  const end = (): void => {
    connection.dispose();
    server.dispose();
  };
  onTestFinished(end);
  await editor.ask('initialize', {
    processId: null,
    rootUri: null,
    initializationOptions,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
  });
  editor.notify('initialized', {});
  return { ...editor, asked, log, end };
};
