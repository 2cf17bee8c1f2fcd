/**
 * What all that read files have in common: the command line, and the editor where the server cannot look for itself.
 * An entry point of its own, because the extension takes this from the engine and nothing else.
 */
import { withoutByteOrderMark } from './byte-order-mark.ts';
import type { FileContent } from './workspace/file-system.ts';

export { byteOrderMark, withoutByteOrderMark } from './byte-order-mark.ts';
/** Names and paths are put in order by it, wherever they come from. */
export { compareText } from './compare-text.ts';

/** Larger files are not read: a long specification has about 100,000 bytes. */
export const largestFileBytes = 5_000_000;

/** Folders that hold copies and results, not what somebody wrote. Hidden folders are passed by as well. */
export const foldersPassedBy: readonly string[] = ['node_modules', 'dist', 'out'];

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

/** What the bytes of a file say, or why they are no text. */
export const decode = (bytes: Uint8Array): FileContent => {
  if (isUtf16(bytes)) return { kind: 'not-utf-8', offset: 0 };
  if (bytes.includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'not-utf-8', offset: firstWrongByte(bytes) };
  }
};

/** The same without a byte order mark. */
export const withoutMark = (content: FileContent): FileContent =>
  content.kind === 'text' ? { kind: 'text', text: withoutByteOrderMark(content.text) } : content;
