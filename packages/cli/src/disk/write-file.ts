import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RunFailure } from '../run-failure.ts';
import type { Disk } from './disk.ts';
import { systemCode, whyNotWritten } from './system-words.ts';

/** A rewritten file keeps its owner and who may do what with it. */
const keep = (disk: Disk, descriptor: number, old: Stats): void => {
  const own = disk.fstatSync(descriptor);
  if (own.uid !== old.uid || own.gid !== old.gid) {
    try {
      disk.fchownSync(descriptor, old.uid, old.gid);
    } catch (error) {
      // Only an administrator may give a file away; whoever may rewrite it then owns it.
      if (systemCode(error) !== 'EPERM') throw error;
    }
  }
  disk.fchmodSync(descriptor, old.mode & 0o7777);
};

const writeBeside = (disk: Disk, target: string, pieces: Iterable<string>, old: Stats | undefined): void => {
  // Chance only avoids a needless refusal: `wx` refuses a name that is taken.
  const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${Math.random().toString(36).slice(2)}.tmp`);
  const descriptor = disk.openSync(beside, 'wx');
  try {
    try {
      for (const piece of pieces) disk.writeFileSync(descriptor, piece);
      if (old) keep(disk, descriptor, old);
      disk.fsyncSync(descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
    disk.renameSync(beside, target);
  } catch (error) {
    disk.unlinkSync(beside);
    throw error;
  }
};

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. A link is followed, so that it stays one.
 * @throws RunFailure whose message is the reason as a clause, where the system refuses; the old file is then
 * untouched and nothing is left beside it.
 */
export const writeWhole = (disk: Disk, path: string, pieces: Iterable<string>): void => {
  try {
    const old = disk.statSync(path, { throwIfNoEntry: false });
    // Another file could be put in its place, but somebody has said that this one is not to change.
    if (old && (old.mode & 0o222) === 0) throw new RunFailure('it is write-protected');
    if (old?.isDirectory()) throw new RunFailure('it is a folder');
    writeBeside(disk, old ? disk.realpathSync(path) : path, pieces, old);
  } catch (error) {
    throw error instanceof RunFailure ? error : new RunFailure(whyNotWritten(error));
  }
};
