/**
 * What the bytes of a file say, where the editor reads them. The command line has its own, which is made for thousands
 * of files and for Node; a test holds the two together.
 */
import type { FileContent } from '@peerspec/server/protocol';

/** Larger files are not read, as on the command line. */
export const largestFileBytes = 5_000_000;

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The text of what may still go on; undefined where something in it does not belong to UTF-8. */
const beginningOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    // That it throws is the answer.
    return undefined;
  }
};

/** The first byte that does not belong to UTF-8. */
const firstWrongByte = (bytes: Uint8Array): number => {
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (beginningOf(bytes.subarray(0, middle)) === undefined) wrong = middle;
    else right = middle;
  }
  return new TextEncoder().encode(beginningOf(bytes.subarray(0, right))).length;
};

/** The content of a file, or why it cannot be read. A byte order mark is no part of the text. */
export const decode = (bytes: Uint8Array): FileContent => {
  if (isUtf16(bytes)) return { kind: 'not-utf-8', offset: 0 };
  if (bytes.includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-utf-8', offset: firstWrongByte(bytes) };
  }
};
