/**
 * A client of the built server that frames and reads messages itself: it shares no code with the server, not even a
 * library. `npm run build` builds the server.
 */
import { fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A message as it comes: a question, an answer or something told. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Wire {
  readonly pid: number;
  /** Everything that has come, in its order. */
  readonly messages: readonly Message[];
  /** Asks and waits for the answer, whether that is a result or an error. */
  readonly ask: (method: string, params?: unknown) => Promise<Message>;
  /** The same, not waiting: the number of the question and its answer. */
  readonly asking: (method: string, params?: unknown) => { readonly id: number; readonly answer: Promise<Message> };
  readonly tell: (method: string, params?: unknown) => void;
  /** Sends any bytes. */
  readonly raw: (bytes: string | Buffer) => void;
  /** Waits until something is so; looked at whenever a message comes. */
  readonly until: (isSo: () => boolean) => Promise<void>;
  /** How many bytes the server needs, where it can be measured. */
  readonly memory: () => Promise<number>;
  /** Closes the server's input. */
  readonly hangUp: () => void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  /** What the server has written where an editor looks for faults. */
  readonly complaints: () => string;
}

export const framed = (message: object): Buffer => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
};

const headEnd = Buffer.from('\r\n\r\n');

/** Reads framed messages from pieces of any size. */
const newReading = (take: (message: Message) => void): ((piece: Buffer) => void) => {
  let rest = Buffer.alloc(0);
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (let end = rest.indexOf(headEnd); end >= 0; end = rest.indexOf(headEnd)) {
      const length = Number(/Content-Length: (\d+)/.exec(rest.toString('latin1', 0, end))?.[1]);
      const start = end + headEnd.length;
      if (rest.length < start + length) return;
      take(JSON.parse(rest.toString('utf8', start, start + length)) as Message);
      rest = rest.subarray(start + length);
    }
  };
};

/** What an editor answers to the server's own questions; those that it does not know it says that it does not know. */
const editorAnswers = (method: string): Pick<Message, 'result' | 'error'> => {
  if (method === 'workspace/configuration') return { result: [null] };
  if (method === 'client/registerCapability' || method.endsWith('/refresh')) return { result: null };
  return { error: { code: -32601, message: `This editor does not know ${method}.` } };
};

const program = join(import.meta.dirname, '../../../packages/cli/dist/peerspec.mjs');
const measuring = ['--expose-gc', '--import', pathToFileURL(join(import.meta.dirname, 'measure-heap.mjs')).href];

/** Starts a server, on request one whose memory can be measured; it is ended with the test. */
export const startServer = ({
  measured = false,
  options = [],
}: { readonly measured?: boolean; readonly options?: readonly string[] } = {}): Wire => {
  const child = measured
    ? fork(program, ['lsp', '--stdio'], { execArgv: measuring, stdio: ['pipe', 'pipe', 'pipe', 'ipc'] })
    : spawn(process.execPath, [program, 'lsp', '--stdio', ...options], { stdio: 'pipe' });
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('The server cannot be spoken to.');
  const messages: Message[] = [];
  const waiting = new Set<() => void>();
  const answers = new Map<number, (message: Message) => void>();
  let complaints = '';
  let asked = 0;

  const raw = (bytes: string | Buffer): void => void stdin.write(bytes);
  const take = (message: Message): void => {
    messages.push(message);
    if (message.method === undefined) answers.get(message.id as number)?.(message);
    else if (message.id !== undefined) raw(framed({ id: message.id, ...editorAnswers(message.method) }));
    for (const look of waiting) look();
  };
  stdout.on('data', newReading(take));
  stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  // Where the server has ended there is nobody to write to, and `ended` says so.
  stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  onTestFinished(() => void child.kill());

  const asking = (method: string, params?: unknown) => {
    const id = ++asked;
    const answer = new Promise<Message>((resolve) => answers.set(id, resolve));
    raw(framed({ id, method, params }));
    return { id, answer };
  };
  return {
    pid: child.pid ?? 0,
    messages,
    ask: (method, params) => asking(method, params).answer,
    asking,
    tell: (method, params) => raw(framed({ method, params })),
    raw,
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
    memory: () =>
      new Promise((resolve) => {
        child.once('message', (bytes) => resolve(Number(bytes)));
        child.send('measure');
      }),
    hangUp: () => stdin.end(),
    ended,
    complaints: () => complaints,
  };
};

/** Says hello as an editor that can do everything. */
export const hello = async ({ ask, tell }: Wire, folders: readonly string[], processId: number | null = null): Promise<Message> => {
  const answer = await ask('initialize', {
    processId,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: { commands: ['peerspec.showQuestions', 'peerspec.openPreview', 'peerspec.showTheory'] },
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
        inlayHint: { refreshSupport: true },
        workspaceEdit: { documentChanges: true, snippetEditSupport: true },
      },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
      window: { showDocument: { support: true } },
    },
  });
  tell('initialized', {});
  return answer;
};

/** Says goodbye; gives the exit code. */
export const goodbye = async ({ ask, tell, ended }: Wire): Promise<number | null> => {
  await ask('shutdown');
  tell('exit');
  return ended;
};
