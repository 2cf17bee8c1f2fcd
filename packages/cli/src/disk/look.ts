import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { isPathWithin } from './paths.ts';
import { systemCode, whyNotRead } from './system-words.ts';

/** What is at a path, a link being one itself; undefined where nothing is, or where it may not be looked at. */
export const seenAt = (disk: Disk, path: string): Stats | undefined => {
  try {
    return disk.lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
};

/** Whether something is at a path, or may be: what may not be looked at need not be missing. */
export const mayBeAt = (disk: Disk, path: string): boolean => {
  try {
    return disk.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return code !== 'ENOTDIR';
  }
};

/** What a path leads to, or why that cannot be told, as a clause. */
export const kindAt = (disk: Disk, path: string): 'folder' | 'other' | 'missing' | { readonly refused: string } => {
  try {
    const stats = disk.statSync(path, { throwIfNoEntry: false });
    if (!stats) return 'missing';
    return stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return systemCode(error) === 'ENOTDIR' ? 'missing' : { refused: whyNotRead(error) };
  }
};

/**
 * Whether a path below a folder leads out of it, or nowhere, by way of a link; what is not there yet leads nowhere else.
 * The folder itself may be a link.
 */
export const leadsOut = (disk: Disk, folder: string, path: string): boolean => {
  let at = path;
  while (at !== folder && isPathWithin(folder, at) && !seenAt(disk, at)) at = dirname(at);
  if (at === folder) return false;
  try {
    return !isPathWithin(disk.realpathSync(folder), disk.realpathSync(at));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return true;
  }
};
/** Whether a path leads to a folder. */
export const isFolder = (disk: Disk, path: string): boolean => kindAt(disk, path) === 'folder';
