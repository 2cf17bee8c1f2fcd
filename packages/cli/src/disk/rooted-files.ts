/** Files below one folder: nothing outside of it is read or written, wherever links lead. */
import { basename, dirname, join, relative } from 'node:path';
import type { FileContent, FileSystem } from '@peerspec/language';
import { withoutMark } from '@peerspec/language/files';
import type { Disk } from './disk.ts';
import { isFolder, seenAt } from './look.ts';
import { isPathWithin, withSlashes } from './paths.ts';
import { readTextFile, refused } from './read-file.ts';
import { systemCode } from './system-words.ts';

/** The content of a file that is not taken from the disk. */
export interface Handed {
  readonly absolute: string;
  readonly content: FileContent;
}

interface Reading {
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
 * Where paths really lead. Each is asked for once: a file is looked at several times, and what many use is for each of them; whoever
 * looks at the disk again begins anew. What is not there is asked for again. @throws as the disk does.
 */
const newRealPaths = (disk: Disk): ((path: string) => string) => {
  const known = new Map<string, string>();
  return (path) => {
    const real = known.get(path) ?? disk.realpathSync(path);
    known.set(path, real);
    return real;
  };
};

/**
 * Reads files by their paths from `root`, with forward slashes, with whatever byte order mark they have.
 * @param root absolute.
 */
export const readBelow = (
  disk: Disk,
  root: string,
  { handed, wayOut = giveRoot }: Reading = {},
  realPathOf = newRealPaths(disk),
): ((path: string) => FileContent) => {
  return (path) => {
    const full = join(root, path);
    if (handed?.absolute === full) return handed.content;
    let real: string;
    let realRoot: string;
    try {
      real = realPathOf(full);
      realRoot = realPathOf(root);
    } catch (error) {
      return refused(disk, full, error);
    }
    return isPathWithin(realRoot, real) ? readTextFile(disk, real) : leadsOut(wayOut);
  };
};

/** What the disk says, or what stands for it where the system refuses. */
const unlessRefused = <T>(ask: () => T, otherwise: T): T => {
  try {
    return ask();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return otherwise;
  }
};

/** Where the thing at a path really is; the path itself where the system does not say. */
export const realOr = (disk: Disk, path: string): string => unlessRefused(() => disk.realpathSync(path), path);

/** Where a path leads behind all links on the way; what is not there, or leads nowhere, is looked for beside what is. */
export const placeBehindLinks = (disk: Disk, path: string): string => {
  const real = realOr(disk, path);
  const folder = dirname(path);
  return real !== path || folder === path || seenAt(disk, path) ? real : join(placeBehindLinks(disk, folder), basename(path));
};

/** What is in a folder, by name; folders end with `/`. */
export const namesIn = (disk: Disk, folder: string): readonly string[] =>
  unlessRefused(
    () =>
      disk.readdirSync(folder, { withFileTypes: true }).map((entry) => {
        const isOne = entry.isDirectory() || (entry.isSymbolicLink() && isFolder(disk, join(folder, entry.name)));
        return isOne ? `${entry.name}/` : entry.name;
      }),
    [],
  );

/** The files below `root`, for the engine. */
export const rootedFiles = (disk: Disk, root: string, reading?: Reading): Required<FileSystem> => {
  const realPathOf = newRealPaths(disk);
  const read = readBelow(disk, root, reading, realPathOf);
  // What is handed over may stand for a file in a folder that is not there yet.
  const realRoot = realOr(disk, root);
  /** Where a path leads; undefined where that is nowhere, or out of the root. */
  const wayTo = (path: string): string | undefined =>
    unlessRefused(() => {
      const real = realPathOf(join(root, path));
      return isPathWithin(realRoot, real) ? real : undefined;
    }, undefined);
  return {
    read: (path) => Promise.resolve(withoutMark(read(path))),
    realPath: (path) => {
      const real = wayTo(path);
      return real === undefined ? path : withSlashes(relative(realRoot, real));
    },
    list: (folder) => {
      const real = wayTo(folder);
      return Promise.resolve(real === undefined ? [] : namesIn(disk, real));
    },
  };
};
