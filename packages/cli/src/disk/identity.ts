import type { Disk } from './disk.ts';
import { systemCode } from './system-words.ts';
import type { Against } from './write-file.ts';

/** What tells a file from every other, whatever name leads to it: hard links and other spellings included. Undefined where nothing is. */
const identityOf = (disk: Disk, path: string): string | undefined => {
  try {
    const stats = disk.statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && `${stats.dev}:${stats.ino}`;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
};

/** Keeps from being written over what the run has read. */
export const againstInputs =
  (disk: Disk, inputs: () => readonly string[]): Against =>
  (path) => {
    const identity = identityOf(disk, path);
    const isInput = identity !== undefined && inputs().some((input) => identityOf(disk, input) === identity);
    return isInput ? 'it is a file that this run reads' : undefined;
  };
