/**
 * The door through which every message comes: nothing is heeded before the editor has said hello, nor after it has told
 * the server to stop; what makes no sense is answered with the reason, and never gets further.
 */
import type { DataCallback, Message, MessageReader, MessageWriter } from 'vscode-jsonrpc';
import { ErrorCodes } from 'vscode-jsonrpc';
import { gravities } from '../connection.ts';
import { isObject, wrongIn } from './shapes.ts';

/** Answers what is sent back at the door. */
export interface Porter {
  /** Answers a question, or a message that cannot even be read. */
  readonly refuse: (id: number | string | null, code: number, why: string) => void;
  /** Tells the editor's log: what is only told to the server gets no answer. */
  readonly remark: (why: string) => void;
}

export const newPorter = (writer: MessageWriter): Porter => {
  // Where nothing can be written the editor has gone, and nobody is left to tell.
  const write = (message: object): void => void writer.write({ jsonrpc: '2.0', ...message }).catch(() => undefined);
  return {
    refuse: (id, code, message) => write({ id, error: { code, message } }),
    remark: (message) => write({ method: 'window/logMessage', params: { type: gravities.warn, message } }),
  };
};

type Stage = 'new' | 'open' | 'stopped';

/** Why a message is not heeded at a stage of the conversation. */
const untimely = (stage: Stage, method: string): readonly [code: number, why: string] | undefined => {
  if (method === 'exit') return undefined;
  if (stage === 'new' && method !== 'initialize')
    return [ErrorCodes.ServerNotInitialized, `\`${method}\` comes too early: \`initialize\` has to come first.`];
  if (stage === 'stopped') return [ErrorCodes.InvalidRequest, `\`${method}\` comes too late: the server has been told to stop.`];
  return stage === 'open' && method === 'initialize' ? [ErrorCodes.InvalidRequest, '`initialize` has come before.'] : undefined;
};

const noMessage = 'A message has to be one object: with a `method`, and an `id` if it asks for an answer, or the answer to a question.';

const isId = (value: unknown): value is number | string => typeof value === 'number' || typeof value === 'string';

/** What a message says. Where there is nothing to say, editors say that in several ways; some put what they say into a list. */
const saidBy = (params: unknown): unknown => (Array.isArray(params) && params.length < 2 ? (params[0] as unknown) : params) ?? {};

/** A reader that hands on only what can be answered. */
export const throughDoor = (reader: MessageReader, { refuse, remark }: Porter): MessageReader => {
  let stage: Stage = 'new';

  const passed = (message: unknown): object | undefined => {
    const { id, method, params, result, error } = isObject(message) ? message : {};
    if (method === undefined && isObject(message) && isId(id) && (result !== undefined || error !== undefined)) return message;
    if (!isObject(message) || typeof method !== 'string' || (id !== undefined && !isId(id))) {
      refuse(isId(id) ? id : null, ErrorCodes.InvalidRequest, noMessage);
      return undefined;
    }
    const said = method === 'shutdown' || method === 'exit' ? undefined : saidBy(params);
    const wrong = said === undefined ? undefined : wrongIn(method, said);
    const [code, why] = untimely(stage, method) ?? [ErrorCodes.InvalidParams, wrong];
    if (why !== undefined) {
      if (id !== undefined) refuse(id, code, why);
      else if (stage === 'open' && !method.startsWith('$/')) remark(why);
      return undefined;
    }
    if (method === 'initialize') stage = 'open';
    if (method === 'shutdown') stage = 'stopped';
    return said === undefined ? { jsonrpc: '2.0', method, ...(id !== undefined && { id }) } : { ...message, params: said };
  };

  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback: DataCallback) =>
      reader.listen((message) => {
        const heeded = passed(message);
        if (heeded) callback(heeded as Message);
      }),
    dispose: () => reader.dispose(),
  };
};
