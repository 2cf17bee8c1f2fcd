/**
 * Reads messages from a stream of bytes, each behind a header with its length. One that is broken is told of and passed
 * over; what comes behind it is read on.
 */
import type { DataCallback, MessageReader } from 'vscode-jsonrpc';
import { Emitter } from 'vscode-jsonrpc';

const headEnd = '\r\n\r\n';

/** No document is as long as this: the length is wrong, and nobody waits for what will not come. */
const mostBytes = 2 ** 28;

/** In a message a line break stands as `\n`, so that this is never part of one. */
const nextHead = /Content-Length: *\d+\r\n/i;

const [asBytes, asText] = [new TextDecoder('latin1'), new TextDecoder('utf-8')];

const joined = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

const lengthIn = (head: string): number | undefined => {
  const length = Number(/^Content-Length: *(\d+) *$/im.exec(head)?.[1] ?? Number.NaN);
  return length <= mostBytes ? length : undefined;
};

const messageIn = (body: Uint8Array): { readonly message: unknown } | undefined => {
  try {
    return { message: JSON.parse(asText.decode(body)) as unknown };
  } catch {
    // What is no JSON is told of by whoever asked.
    return undefined;
  }
};

const noLength = 'A message came without a `Content-Length` that can be its number of bytes. It is passed over.';
const noMessage = 'A message came that is not JSON, or whose `Content-Length` is not its number of bytes. It is passed over.';

/** What a reader of frames does with what it reads. */
interface Taker {
  readonly take: (message: unknown) => void;
  readonly broken: (why: string) => void;
}

/** Takes pieces of any size. */
const newFrames = ({ take, broken }: Taker): ((piece: Uint8Array) => void) => {
  let pieces: Uint8Array[] = [];
  let size = 0;
  /** Something was broken: the next header is looked for. */
  let isLost = false;

  const keep = (bytes: Uint8Array): void => {
    pieces = bytes.length > 0 ? [bytes] : [];
    size = bytes.length;
  };
  const lose = (why: string, rest: Uint8Array): boolean => {
    if (!isLost) broken(why);
    isLost = true;
    keep(rest);
    return true;
  };

  /** Reads one message, or passes over what is broken. False where more has to come first. */
  const step = (): boolean => {
    let bytes = joined(pieces, size);
    if (isLost) {
      const at = asBytes.decode(bytes).search(nextHead);
      if (at < 0) return false;
      bytes = bytes.subarray(at);
      isLost = false;
    }
    keep(bytes);
    const text = asBytes.decode(bytes.subarray(0, 4096));
    const end = text.indexOf(headEnd);
    if (end < 0) return bytes.length >= 4096 && lose(noLength, bytes.subarray(1));
    const length = lengthIn(text.slice(0, end));
    const start = end + headEnd.length;
    if (length === undefined) return lose(noLength, bytes.subarray(start));
    const body = bytes.subarray(start, start + length);
    const read = body.length === length ? messageIn(body) : undefined;
    if (read) {
      keep(bytes.subarray(start + length));
      take(read.message);
      return true;
    }
    if (body.length < length && !nextHead.test(asBytes.decode(body))) return false;
    return lose(noMessage, bytes.subarray(start));
  };

  return (piece) => {
    pieces.push(piece);
    size += piece.length;
    while (size > 0 && step());
  };
};

/**
 * Messages from a stream. `broken` is told why where one cannot be read. Where the stream ends the editor has gone,
 * which is the same as being told to end.
 */
export const framedReader = (input: NodeJS.ReadableStream, broken: (why: string) => void): MessageReader => {
  const errors = new Emitter<Error>();
  const closed = new Emitter<void>();
  const partial = new Emitter<never>();
  return {
    onError: errors.event,
    onClose: closed.event,
    onPartialMessage: partial.event,
    listen: (callback: DataCallback) => {
      const take = callback as (message: unknown) => void;
      const frames = newFrames({ take, broken });
      const gone = (): void => take({ jsonrpc: '2.0', method: 'exit' });
      input.on('data', frames);
      input.on('error', (error: Error) => void errors.fire(error));
      input.on('end', gone);
      input.on('close', gone);
      return {
        dispose: () => {
          input.off('data', frames);
        },
      };
    },
    dispose: () => {
      for (const each of [errors, closed, partial]) each.dispose();
    },
  };
};
