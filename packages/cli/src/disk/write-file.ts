/**
 * Writing files. Own code: write-file-atomic, which is meant for this, puts an ordinary file in the place of devices,
 * pipes and links that lead nowhere yet, and wants the whole text at once.
 */
import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import type { Destination } from './destination.ts';
import { destinationOf } from './destination.ts';
import type { Disk } from './disk.ts';
import { systemCode, whyNotWritten } from './system-words.ts';

/** Whether the file can be given this owner and group: only an administrator may give a file away. */
const isGiven = (disk: Disk, descriptor: number, owner: number, group: number): boolean => {
  try {
    disk.fchownSync(descriptor, owner, group);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EPERM') throw error;
    return false;
  }
};

/** A rewritten file keeps its owner, its group and who may do what with it, as far as that can be; it is never open to more people. */
const keep = (disk: Disk, descriptor: number, old: Stats): void => {
  const own = disk.fstatSync(descriptor);
  const hasBoth = (own.uid === old.uid && own.gid === old.gid) || isGiven(disk, descriptor, old.uid, old.gid);
  const hasGroup = hasBoth || own.gid === old.gid || isGiven(disk, descriptor, own.uid, old.gid);
  const mode = hasBoth ? old.mode & 0o7777 : old.mode & 0o777;
  // The members of another group were others before.
  const forGroup = hasGroup ? mode & 0o070 : mode & 0o070 & ((mode & 0o007) << 3);
  disk.fchmodSync(descriptor, (mode & ~0o070) | forGroup);
};

/** Removes what could not be finished; where not even that can be done, the reason for the first is what counts. */
const remove = (disk: Disk, path: string): void => {
  try {
    disk.unlinkSync(path);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
};

const writeBeside = (disk: Disk, target: string, chunks: Iterable<string | Uint8Array>, old: Stats | undefined): void => {
  // Chance only avoids a needless refusal: `wx` refuses a name that is taken.
  const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${Math.random().toString(36).slice(2)}.tmp`);
  const descriptor = disk.openSync(beside, 'wx', old ? 0o600 : 0o666);
  try {
    try {
      for (const chunk of chunks) disk.writeFileSync(descriptor, chunk);
      if (old) keep(disk, descriptor, old);
      disk.fsyncSync(descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
    disk.renameSync(beside, target);
  } catch (error) {
    remove(disk, beside);
    throw error;
  }
};

/** Nothing is cut off or put in place of anything: what is there takes the text as it comes. */
const writeThrough = (disk: Disk, path: string, chunks: Iterable<string | Uint8Array>): void => {
  const descriptor = disk.openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    for (const chunk of chunks) disk.writeFileSync(descriptor, chunk);
  } finally {
    disk.closeSync(descriptor);
  }
};

/** Says what stands against writing to a file, as a clause, by the path to which all links lead. */
export type Against = (path: string) => string | undefined;

const write = async (
  io: Pick<Io, 'disk' | 'stdout' | 'stderr' | 'unbroken'>,
  destination: Destination,
  chunks: Iterable<string | Uint8Array>,
): Promise<void> => {
  const { disk } = io;
  switch (destination.how) {
    case 'beside': {
      const work = (): void => writeBeside(disk, destination.path, chunks, destination.old);
      await (io.unbroken ? io.unbroken(work) : work());
      return;
    }
    case 'through':
      writeThrough(disk, destination.path, chunks);
      return;
    case 'stdout':
    case 'stderr':
      for (const chunk of chunks) {
        if (typeof chunk !== 'string') throw new RunFailure('a screen takes text only');
        io[destination.how].write(chunk);
      }
  }
};

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. A link is followed, so that it stays one.
 * A device or a pipe is written to as it is.
 * @throws RunFailure whose message is the reason as a clause, where the system refuses; the old file is then
 * untouched and nothing is left beside it.
 */
export const writeWhole = async (
  io: Pick<Io, 'disk' | 'stdout' | 'stderr' | 'unbroken'>,
  path: string,
  chunks: Iterable<string | Uint8Array>,
  against?: Against,
): Promise<void> => {
  try {
    const destination = destinationOf(io.disk, path);
    const reason = 'path' in destination ? against?.(destination.path) : undefined;
    if (reason !== undefined) throw new RunFailure(reason);
    await write(io, destination, chunks);
  } catch (error) {
    throw error instanceof RunFailure ? error : new RunFailure(whyNotWritten(error));
  }
};
