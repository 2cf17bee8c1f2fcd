import { Buffer } from 'node:buffer';
import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileContent } from '@peerspec/language';
import { decode, largestFileBytes } from '@peerspec/language/files';
import type { Disk } from './disk.ts';
import { seenAt } from './look.ts';
import { mendLink, readRemedy, systemCode, whyNotRead } from './system-words.ts';

type NoText = Exclude<FileContent, { readonly kind: 'text' }>;

/** What something that is neither file nor folder is, as a clause. */
export const kindOfOther = (stats: Stats): string => {
  if (stats.isFIFO()) return 'it is a pipe, not an ordinary file';
  if (stats.isSocket()) return 'it is a socket, not an ordinary file';
  return 'it is a device, not an ordinary file';
};

const textElsewhere = 'Put its text into an ordinary file that ends in `.peer`, or hand it over on standard input (`-`).';

/** What stands against reading a thing of this kind; undefined for an ordinary file of ordinary size. */
const obstacle = (stats: Stats): NoText | undefined => {
  if (stats.isDirectory()) return { kind: 'folder' };
  if (!stats.isFile()) return { kind: 'unreadable', reason: kindOfOther(stats), remedy: textElsewhere };
  if (stats.size > largestFileBytes) return { kind: 'too-large', bytes: stats.size };
  return undefined;
};

/** The bytes to the end of the file; undefined where it grows beyond the limit while it is being read. */
const bytesOf = (disk: Disk, descriptor: number, expected: number): Buffer | undefined => {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let filled = 0;
  for (;;) {
    const read = disk.readSync(descriptor, buffer, filled, buffer.length - filled, null);
    filled += read;
    // One byte more was asked for than the file had: where as many come as it had, it has not grown, and that was its end.
    if (read === 0 || filled === expected) return buffer.subarray(0, filled);
    if (filled > largestFileBytes) return undefined;
    if (filled === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, largestFileBytes + 1));
  }
};

/** What is made of the bytes of a file, or why they cannot be read. */
type Content<T> = T | NoText;

const readOpen = <T>(disk: Disk, descriptor: number, made: (bytes: Buffer) => T): Content<T> => {
  const stats = disk.fstatSync(descriptor);
  const against = obstacle(stats);
  if (against) return against;
  const bytes = bytesOf(disk, descriptor, stats.size);
  return bytes ? made(bytes) : { kind: 'too-large', bytes: disk.fstatSync(descriptor).size };
};

/** What stands in a name for bytes that are no letters in UTF-8: nothing on the disk can be found by it. */
const lostLetter = '\uFFFD';

const missing = (disk: Disk, path: string): NoText => {
  if (seenAt(disk, path)?.isSymbolicLink())
    return { kind: 'unreadable', reason: 'it is a link, and what it leads to is not there', remedy: mendLink };
  if (!path.includes(lostLetter)) return { kind: 'missing' };
  const reason = 'its name, or that of a folder on the way, is not stored as UTF-8';
  return { kind: 'unreadable', reason, remedy: 'Give it another name, in letters that every system knows.' };
};

/** What the refusal of the system means for the file at this path. */
export const refused = (disk: Disk, path: string, error: unknown): NoText => {
  const code = systemCode(error);
  if (code === 'ENOENT') return missing(disk, path);
  if (code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EISDIR') return { kind: 'folder' };
  return { kind: 'unreadable', reason: whyNotRead(error), ...readRemedy(error) };
};

/** Reads a file, or says why not. Never waits for a pipe or a device, whatever the path leads to. */
const readFile = <T>(disk: Disk, path: string, made: (bytes: Buffer) => T): Content<T> => {
  try {
    // Opening a pipe or a device can do harm or wait for ever, so they are looked at from outside first;
    // not waiting is asked for all the same, because another thing may have come in their place.
    const against = obstacle(disk.statSync(path));
    if (against) return against;
    const descriptor = disk.openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return readOpen(disk, descriptor, made);
    } finally {
      disk.closeSync(descriptor);
    }
  } catch (error) {
    return refused(disk, path, error);
  }
};

/** Reads a file as text, or says why not. */
export const readTextFile = (disk: Disk, path: string): FileContent => readFile(disk, path, decode);

/** Reads a file as it is, or says why not. */
export const readBytesFile = (disk: Disk, path: string): Content<{ readonly kind: 'bytes'; readonly bytes: Uint8Array }> =>
  readFile(disk, path, (bytes) => ({ kind: 'bytes', bytes }));
