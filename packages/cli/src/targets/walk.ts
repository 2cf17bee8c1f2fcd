import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText, foldersPassedBy } from '@peerspec/language/files';
import type { Disk } from '../disk/disk.ts';
import { grouped } from '../numbers.ts';
import { whyNotRead } from '../disk/system-words.ts';

/** Beyond these, something other than a collection of specifications was named. */
const deepest = 60;
const most = 50_000;

/** What went wrong on the way, in words. */
interface Trouble {
  readonly folder: string;
  readonly message: string;
}

export interface Walked {
  /** Absolute paths of the `.peer` files, folder by folder in a fixed order. */
  readonly files: readonly string[];
  readonly troubles: readonly Trouble[];
  /** Something was passed by because a configuration excludes it, or Git ignores it. */
  readonly excluded: boolean;
}

/** Whether a file or a folder is passed by, by its absolute path. */
export type IsExcluded = (path: string, isFolder: boolean) => boolean;

/**
 * Whether Git ignores a file or a folder. Where `within` is given, that folder is searched because somebody named it or
 * opened it, and only what is said of what lies in it counts: not that it is ignored itself, or a folder above.
 */
export type IsIgnored = (path: string, isFolder: boolean, within?: string) => boolean;

const isWanted = (name: string): boolean => name.toLowerCase().endsWith('.peer');

/** A link to a folder is not followed: it may lead in a circle, and what it leads to has a place of its own. */
const isFolderLink = (disk: Disk, path: string, entry: Dirent): boolean => {
  if (!entry.isSymbolicLink()) return false;
  try {
    return disk.statSync(path).isDirectory();
  } catch {
    // It leads nowhere or in a circle; whoever reads it as a file says so.
    return false;
  }
};

/**
 * Finds all `.peer` files in a folder and the folders in it.
 * @param depth how many levels of folders to enter.
 */
export const walk = (disk: Disk, folder: string, isExcluded: IsExcluded, depth = deepest): Walked => {
  const files: string[] = [];
  const troubles: Trouble[] = [];
  let excluded = false;

  const isPassedBy = (path: string, isFolder: boolean): boolean => {
    const isOut = isExcluded(path, isFolder);
    excluded ||= isOut;
    return isOut;
  };

  const entriesOf = (path: string): readonly Dirent[] => {
    try {
      return disk.readdirSync(path, { withFileTypes: true }).sort((one, other) => compareText(one.name, other.name));
    } catch (error) {
      troubles.push({ folder: path, message: `This folder cannot be read: ${whyNotRead(error)}.` });
      return [];
    }
  };

  const enter = (path: string, levels: number): void => {
    const folders: string[] = [];
    for (const entry of entriesOf(path)) {
      const full = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !foldersPassedBy.includes(entry.name) && !isPassedBy(full, true)) folders.push(full);
      } else if (isWanted(entry.name) && !isFolderLink(disk, full, entry) && !isPassedBy(full, false)) {
        if (files.length < most) files.push(full);
        else if (!troubles.some((trouble) => trouble.folder === folder)) {
          troubles.push({ folder, message: `More than ${grouped(most)} \`.peer\` files are in this folder; the rest is left out.` });
        }
      }
    }
    for (const inner of folders) {
      if (levels > 0) enter(inner, levels - 1);
      else if (depth === deepest)
        troubles.push({ folder: inner, message: `This folder is more than ${deepest} folders deep and is left out.` });
    }
  };

  enter(folder, depth);
  return { files, troubles, excluded };
};
