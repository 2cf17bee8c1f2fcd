/** Files below one folder: nothing outside of it is read or written, wherever links lead. */
import { join } from 'node:path';
import type { FileContent, FileSystem } from '@peerspec/language';
import { withoutMark } from './decode.ts';
import type { Disk } from './disk.ts';
import { isInside } from './paths.ts';
import { readTextFile, refused } from './read-file.ts';

/** The content of a file that is not taken from the disk. */
export interface Handed {
  readonly absolute: string;
  readonly content: FileContent;
}

export interface Reading {
  /** Read in place of what is on the disk. */
  readonly handed?: Handed | undefined;
  /** What to do where a link leads out of the folder. */
  readonly wayOut?: string;
}

const giveRoot = 'Give a folder that holds both the link and what it leads to with --root.';

const leadsOut = (remedy: string): FileContent => ({
  kind: 'unreadable',
  reason: 'it is a link that leads out of the folder that is being checked',
  remedy,
});

/**
 * Reads files by their paths from `root`, with forward slashes, with whatever byte order mark they have.
 * @param root absolute.
 */
export const readBelow = (disk: Disk, root: string, { handed, wayOut = giveRoot }: Reading = {}): ((path: string) => FileContent) => {
  let realRoot: string | undefined;
  return (path) => {
    const full = join(root, path);
    if (handed?.absolute === full) return handed.content;
    let real: string;
    try {
      real = disk.realpathSync(full);
      realRoot ??= disk.realpathSync(root);
    } catch (error) {
      return refused(disk, full, error);
    }
    return isInside(realRoot, real) ? readTextFile(disk, real) : leadsOut(wayOut);
  };
};

/** The files below `root`, for the engine. */
export const rootedFiles = (disk: Disk, root: string, reading?: Reading): FileSystem => {
  const read = readBelow(disk, root, reading);
  return { read: (path) => Promise.resolve(withoutMark(read(path))) };
};
