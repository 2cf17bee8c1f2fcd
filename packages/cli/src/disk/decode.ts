import { Buffer, isUtf8 } from 'node:buffer';
import type { FileContent } from '@peerspec/language';

const replacement = '\uFFFD';
const replacementBytes = Buffer.from(replacement);

/** The first byte that does not belong to UTF-8. */
const firstWrongByte = (bytes: Buffer): number => {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (;;) {
    const found = text.indexOf(replacement, from);
    if (found === -1) return offset;
    offset += Buffer.byteLength(text.slice(from, found));
    // The character may have been written by the author; then it stands in the file as such.
    if (!bytes.subarray(offset, offset + replacementBytes.length).equals(replacementBytes)) return offset;
    offset += replacementBytes.length;
    from = found + 1;
  }
};

const isUtf16 = (bytes: Buffer): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** What the bytes of a file say. */
export const decode = (bytes: Buffer): FileContent => {
  if (isUtf16(bytes)) return { kind: 'not-utf-8', offset: 0 };
  if (bytes.includes(0)) return { kind: 'binary' };
  if (!isUtf8(bytes)) return { kind: 'not-utf-8', offset: firstWrongByte(bytes) };
  return { kind: 'text', text: bytes.toString('utf8') };
};

const byteOrderMark = '\uFEFF';

/** The same without a byte order mark: editors do not count it, so places must not either. */
export const withoutMark = (content: FileContent): FileContent =>
  content.kind === 'text' && content.text.startsWith(byteOrderMark) ? { kind: 'text', text: content.text.slice(1) } : content;
