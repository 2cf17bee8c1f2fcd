/**
 * How long somebody at an editor waits, measured from outside: a client that shares nothing with the built server
 * speaks to it over standard input and output.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { fromRoot } from '../../scripts/shared/run.ts';
import { median } from './measure.ts';

export interface ServerTimes {
  /** From the start of the process to the first findings, in milliseconds. */
  readonly first: number;
  /** From a keystroke to the findings that answer it; median, in milliseconds. */
  readonly keystroke: number;
  /** The same for what is asked at a place in the text; undefined where the server does not answer that. */
  readonly completion?: number;
  readonly hover?: number;
}

interface Telling {
  readonly uri: string;
  readonly version?: number;
}

const program = fromRoot('packages/cli/dist/peerspec.mjs');

/** Starts a server on a folder and opens one of its files; gives what is measured over `keystrokes` keystrokes in it. */
export const serverTimes = async (folder: string, file: string, keystrokes: number): Promise<ServerTimes> => {
  const text = readFileSync(join(folder, file), 'utf8');
  const uri = pathToFileURL(join(folder, file)).href;
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  let heard: (version: number) => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (telling: Telling) => {
    if (telling.uri === uri) heard(telling.version ?? 0);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const told = (version: number): Promise<void> => new Promise((resolve) => (heard = (each) => each === version && resolve()));
  const tell = (method: string, params: unknown): void => void connection.sendNotification(method, params);
  const timed = async (step: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await step();
    return performance.now() - start;
  };

  const { capabilities } = await connection.sendRequest<{ readonly capabilities: Readonly<Record<string, unknown>> }>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {},
  });
  tell('initialized', {});
  const opened = told(1);
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peer', version: 1, text } });
  await opened;
  const first = performance.now() - begun;

  // A word is typed into the middle of a text, letter by letter, which nothing else has to do with.
  const line = text.split('\n').findIndex((each) => each.includes('summary: "'));
  const character = (text.split('\n')[line]?.indexOf('"') ?? 0) + 1;
  const place = { line, character };
  const times: number[] = [];
  for (let version = 2; version < keystrokes + 2; version++) {
    const answered = told(version);
    const change = { range: { start: place, end: place }, text: 'x' };
    times.push(
      await timed(async () => {
        tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
        await answered;
      }),
    );
  }

  const asked = async (method: string): Promise<number> => {
    const answers: number[] = [];
    for (let index = 0; index < keystrokes; index++) {
      const position = { line: (line + index) % text.split('\n').length, character: 4 };
      answers.push(await timed(() => connection.sendRequest(method, { textDocument: { uri }, position })));
    }
    return median(answers);
  };
  const completion = 'completionProvider' in capabilities ? await asked('textDocument/completion') : undefined;
  const hover = 'hoverProvider' in capabilities ? await asked('textDocument/hover') : undefined;

  await connection.sendRequest('shutdown');
  tell('exit', undefined);
  await ended;
  connection.dispose();
  return {
    first,
    keystroke: median(times),
    ...(completion !== undefined && { completion }),
    ...(hover !== undefined && { hover }),
  };
};
