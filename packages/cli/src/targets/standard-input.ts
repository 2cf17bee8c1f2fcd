/** Standard input, read as if it were a file. */
import { Buffer } from 'node:buffer';
import { join, resolve } from 'node:path';
import type { FileContent } from '@peerspec/language';
import { decode, largestFileBytes } from '@peerspec/language/files';
import { isFolder } from '../disk/look.ts';
import { shownFrom } from '../disk/paths.ts';
import type { Handed } from '../disk/rooted-files.ts';
import { whyNotRead } from '../disk/system-words.ts';
import { asStored } from './looked-for.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';

/** What was handed over, and the name under which it is shown. */
export interface HandedFile extends Handed {
  readonly shown: string;
}

export interface InputOptions {
  /** The file that standard input stands for. */
  readonly stdinPath?: string;
}

/** Its name where no file is said that it stands for. It then belongs to the folder that the user stands in. */
const noFile = 'standard input';

/** Whether what is shown is the name of no file that a program could open. */
export const isNoFile = (shown: string): boolean => shown === noFile;

const own: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/** Whether what was typed means standard input. A file of this name can be named as `./-`. */
export const isStandardInput = (written: string): boolean => own.has(written);

/** Whether an absolute path leads to what a program hands over in another way, such as `<(…)` in a shell. */
export const isOtherInput = (path: string): boolean => own.has(path) || /^\/(?:dev|proc\/[^/]+)\/fd\/\d+$/.test(path);

/** What comes over standard input, by the same rules as for a file. */
const read = async (input: AsyncIterable<Uint8Array>): Promise<FileContent> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      bytes += chunk.length;
      // What never ends is not waited for.
      if (bytes > largestFileBytes) return { kind: 'too-large', bytes };
    }
  } catch (error) {
    return { kind: 'unreadable', reason: whyNotRead(error) };
  }
  return decode(Buffer.concat(chunks));
};

const placeOf = ({ cwd, disk }: Io, stdinPath: string | undefined): Omit<HandedFile, 'content'> => {
  if (stdinPath === undefined) return { absolute: join(cwd, noFile), shown: noFile };
  const absolute = asStored(disk, resolve(cwd, stdinPath));
  if (stdinPath === '' || isFolder(disk, absolute))
    throw new RunFailure(
      `\`--stdin-path ${stdinPath}\` is a folder. Name the file that standard input stands for; it need not be there yet.`,
    );
  return { absolute, shown: shownFrom(cwd, absolute) };
};

/**
 * Reads standard input where one of the paths means it.
 * @throws RunFailure where `--stdin-path` makes no sense, or nothing can be handed over.
 */
export const readStandardInput = async (io: Io, paths: readonly string[], { stdinPath }: InputOptions): Promise<HandedFile | undefined> => {
  if (!paths.some(isStandardInput)) {
    if (stdinPath === undefined) return undefined;
    throw new RunFailure('`--stdin-path` says which file standard input stands for; name standard input too: `-`.');
  }
  const place = placeOf(io, stdinPath);
  if (!io.stdin) throw new RunFailure('There is no standard input here.');
  return { ...place, content: await read(io.stdin) };
};
