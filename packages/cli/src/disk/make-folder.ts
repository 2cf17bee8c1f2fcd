/** Makes a folder with those above it. */
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { isFolder, seenAt } from './look.ts';

/**
 * Makes what is not there yet, one below the other: Node's own way for several (`recursive`) never ends below `/proc`, where
 * each of them is said to be missing for ever.
 * @throws what the system says where one cannot be made.
 */
export const makeFolder = (disk: Disk, folder: string): void => {
  if (isFolder(disk, folder)) return;
  const above = dirname(folder);
  // A file in the place of a folder above is told of by the system, as such.
  if (above !== folder && !seenAt(disk, above)) makeFolder(disk, above);
  try {
    disk.mkdirSync(folder);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (!isFolder(disk, folder)) throw error;
  }
};
