/**
 * The connection with an editor: the messages of the language server protocol by their methods. The protocol's own
 * library has an object for each of its hundred kinds of message; a dozen are used here, and every start would pay
 * for all of them.
 */
import type { CancellationToken, MessageReader, MessageWriter } from 'vscode-jsonrpc';
import { createMessageConnection, ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import type {
  CreateFilesParams,
  DeleteFilesParams,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  InitializedParams,
  InitializeParams,
  InitializeResult,
  RenameFilesParams,
} from 'vscode-languageserver-protocol';
import type { Answer, Ask } from './asking.ts';
import { newAsking } from './asking.ts';
import { forReading } from './shown-text.ts';

/** What an editor tells, and what comes along. */
interface Notifications {
  readonly initialized: InitializedParams;
  readonly 'textDocument/didOpen': DidOpenTextDocumentParams;
  readonly 'textDocument/didChange': DidChangeTextDocumentParams;
  readonly 'textDocument/didClose': DidCloseTextDocumentParams;
  readonly 'textDocument/didSave': DidSaveTextDocumentParams;
  readonly 'workspace/didChangeConfiguration': DidChangeConfigurationParams;
  readonly 'workspace/didChangeWatchedFiles': DidChangeWatchedFilesParams;
  readonly 'workspace/didChangeWorkspaceFolders': DidChangeWorkspaceFoldersParams;
  readonly 'workspace/didCreateFiles': CreateFilesParams;
  readonly 'workspace/didDeleteFiles': DeleteFilesParams;
  readonly 'workspace/didRenameFiles': RenameFilesParams;
}

/** Answers what an editor asks. What comes along is not looked at by anybody before. */
type AnswerTo<Params> = (params: Params, token: CancellationToken) => unknown;

export interface Connection {
  readonly onInitialize: (answer: (params: InitializeParams) => InitializeResult) => void;
  readonly onNotification: <Method extends keyof Notifications>(method: Method, hear: (params: Notifications[Method]) => void) => void;
  readonly onRequest: <Params>(method: string, answer: AnswerTo<Params>) => void;
  /** For the editor's log. */
  readonly log: (message: string) => void;
  readonly sendNotification: (method: string, params: object) => Promise<void>;
  /** Asks the editor; never fails, and never waits for ever. */
  readonly ask: Ask;
  /** Calls back when an answer has come for which nobody waited any more. */
  readonly onLateAnswer: (hear: (method: string) => void) => void;
  /** Asks the editor to tell of something that it tells only when it is asked to. */
  readonly register: (method: keyof Notifications, registerOptions: object) => Promise<Answer>;
  /** Calls back when nothing more will come of the connection. */
  readonly onEnd: (hear: () => void) => void;
  readonly listen: () => void;
  readonly dispose: () => void;
}

/** What the server lives in: a process, a worker. */
export interface Life {
  /** Ends it, because the editor is done (0) or has gone without saying so (1). */
  readonly end: (code: 0 | 1) => void;
  /** Calls back when there is no process with this number any more. */
  readonly watch?: (processId: number, gone: () => void) => void;
  /** How long the editor's answer to a question may take, in milliseconds, where that is not the usual time. */
  readonly patience?: number;
}

/** How grave a message to the editor's log is, in the numbers of the protocol. */
export const gravities = { error: 1, warn: 2, info: 3, log: 4 } as const;

/** A connection over which nothing is heard before `listen`. */
export const newConnection = (reader: MessageReader, writer: MessageWriter, { end, watch, patience }: Life): Connection => {
  // A connection that is done with throws at once; whoever sends something deals with that as with any other failure.
  const sendNotification = async (method: string, params: object): Promise<void> => messages.sendNotification(method, forReading(params));
  /** For the editor's log. It fails where the editor has gone; then there is nobody left to tell. */
  const logger = (type: number) => (message: string) =>
    void sendNotification('window/logMessage', { type, message }).catch(() => undefined);
  const messages = createMessageConnection(reader, writer, {
    error: logger(gravities.error),
    warn: logger(gravities.warn),
    info: logger(gravities.info),
    log: logger(gravities.log),
  });
  let isDone = false;
  const over = (): void => end(isDone ? 0 : 1);
  messages.onRequest('shutdown', () => {
    isDone = true;
    return null;
  });
  messages.onRequest((method) => new ResponseError(ErrorCodes.MethodNotFound, `\`${method}\` is nothing that this server can be asked.`));
  messages.onNotification('exit', over);
  messages.onClose(over);

  const late = new Set<(method: string) => void>();
  const ask = newAsking({
    // A connection that is done with throws at once.
    send: async (method, params) =>
      params === undefined ? messages.sendRequest(method) : messages.sendRequest(method, forReading(params)),
    remark: logger(gravities.warn),
    late: (method) => late.forEach((hear) => hear(method)),
    patience,
  });

  let registrations = 0;
  return {
    onInitialize: (answer) => {
      messages.onRequest('initialize', (params: InitializeParams) => {
        if (typeof params.processId === 'number') watch?.(params.processId, over);
        return answer(params);
      });
    },
    onNotification: (method, hear) => void messages.onNotification(method, hear),
    onRequest: (method, answer) =>
      void messages.onRequest(method, async (params, token: CancellationToken) => forReading(await answer(params as never, token))),
    log: logger(gravities.error),
    sendNotification,
    ask,
    onLateAnswer: (hear) => void late.add(hear),
    register: (method, registerOptions) => {
      const id = `peerspec-${registrations++}`;
      return ask('client/registerCapability', { registrations: [{ id, method, registerOptions }] });
    },
    onEnd: (hear) => {
      messages.onClose(hear);
      messages.onDispose(hear);
    },
    listen: () => messages.listen(),
    dispose: () => messages.dispose(),
  };
};
