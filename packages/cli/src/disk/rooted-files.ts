/** Files below one folder: nothing outside of it is read or written, wherever links lead. */
import { join } from 'node:path';
import type { FileContent, FileSystem } from '@peerspec/language';
import { withoutMark } from './decode.ts';
import type { Disk } from './disk.ts';
import { isInside } from './paths.ts';
import { readTextFile, refused } from './read-file.ts';

const leadsOut: FileContent = { kind: 'unreadable', reason: 'it is a link that leads out of the folder that is being checked' };

/**
 * Reads files by their paths from `root`, with forward slashes, with whatever byte order mark they have.
 * @param root absolute; it exists.
 */
export const readBelow = (disk: Disk, root: string): ((path: string) => FileContent) => {
  const realRoot = disk.realpathSync(root);
  return (path) => {
    const full = join(root, path);
    let real: string;
    try {
      real = disk.realpathSync(full);
    } catch (error) {
      return refused(disk, full, error);
    }
    return isInside(realRoot, real) ? readTextFile(disk, real) : leadsOut;
  };
};

/** The files below `root`, for the engine. */
export const rootedFiles = (disk: Disk, root: string): FileSystem => {
  const read = readBelow(disk, root);
  return { read: (path) => Promise.resolve(withoutMark(read(path))) };
};
