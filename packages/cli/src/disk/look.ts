import type { Stats } from 'node:fs';
import type { Disk } from './disk.ts';
import { systemCode } from './system-words.ts';

/** What is at a path, a link being one itself; undefined where nothing is, or where it may not be looked at. */
export const seenAt = (disk: Disk, path: string): Stats | undefined => {
  try {
    return disk.lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
};

/** Whether a path leads to a folder. */
export const isFolder = (disk: Disk, path: string): boolean => {
  try {
    return disk.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
};
