/** What is near a path at which nothing is. */
import { basename, dirname, join, relative } from 'node:path';
import { inOtherForm, nearestPath } from '@peerspec/language/internal';
import type { Disk } from '../disk/disk.ts';
import { isFolder, seenAt } from '../disk/look.ts';
import { withSlashes } from '../disk/paths.ts';
import { namesIn } from '../disk/rooted-files.ts';

/** The folder nearest to a path, upwards, that is there. */
const folderTowards = (disk: Disk, path: string): string => {
  const folder = dirname(path);
  return folder === path || isFolder(disk, folder) ? folder : folderTowards(disk, folder);
};

/** It is looked for from the last folder on the way that is there. */
const lookedFor =
  (look: typeof nearestPath) =>
  (disk: Disk, path: string): string | undefined => {
    const from = folderTowards(disk, path);
    const found = look((folder) => namesIn(disk, join(from, folder)), withSlashes(relative(from, path)));
    return found === undefined ? undefined : join(from, found);
  };

/** The absolute path that was probably meant. */
export const nearby = lookedFor(nearestPath);

/** The absolute path as it is stored, where only its letters are written in another form. */
export const storedAs = lookedFor(inOtherForm);

/** The absolute path as the disk has it, as far as it is there already: in whatever form its letters were typed. */
export const asStored = (disk: Disk, path: string): string => {
  const folder = dirname(path);
  if (folder === path || seenAt(disk, path)) return path;
  return storedAs(disk, path) ?? join(asStored(disk, folder), basename(path));
};
