/** Where a path that is to be written really leads, and how that has to be written. */
import type { Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { RunFailure } from '../run-failure.ts';
import type { Disk } from './disk.ts';
import { kindOfOther } from './read-file.ts';
import { systemCode } from './system-words.ts';

export type Destination =
  /** An ordinary file (`old`) or a new name: it is written beside and renamed. */
  | { readonly how: 'beside'; readonly path: string; readonly old?: Stats }
  /** A device, a pipe or what the program was given open: nothing may take its place. */
  | { readonly how: 'through'; readonly path: string }
  | { readonly how: 'stdout' | 'stderr' };

/** As many as the system itself follows. */
const mostLinks = 40;

/** The folder in which the system shows what this process has open, such as `/proc/4711/fd`; none on Windows. */
const openFiles = (disk: Disk): ReadonlySet<string> =>
  new Set(
    ['/proc/self/fd', '/dev/fd'].flatMap((path) => {
      try {
        return [disk.realpathSync(path)];
      } catch (error) {
        if (systemCode(error) === undefined) throw error;
        return [];
      }
    }),
  );

const isOfAnotherProcess = (folder: string): boolean => /^\/proc\/\d+(\/task\/\d+)?\/fd$/.test(folder);

const openAlready = (path: string): Destination => {
  const name = basename(path);
  if (name === '1') return { how: 'stdout' };
  if (name === '2') return { how: 'stderr' };
  return { how: 'through', path };
};

const byKind = (path: string, stats: Stats | undefined): Destination => {
  if (!stats) return { how: 'beside', path };
  if (stats.isDirectory()) throw new RunFailure('it is a folder');
  if (stats.isSocket()) throw new RunFailure(kindOfOther(stats));
  if (stats.isBlockDevice()) throw new RunFailure('it is a whole disk, not an ordinary file');
  if (!stats.isFile()) return { how: 'through', path };
  // Another file could be put in its place, but somebody has said that this one is not to change.
  if ((stats.mode & 0o222) === 0) throw new RunFailure('it is write-protected');
  return { how: 'beside', path, old: stats };
};

/**
 * Follows links to the end, also to a file that is not there yet.
 * @throws RunFailure where nothing can be written, and whatever the system refuses with.
 */
export const destinationOf = (disk: Disk, path: string): Destination => {
  let own: ReadonlySet<string> | undefined;
  let at = path;
  for (let links = 0; links <= mostLinks; links += 1) {
    const folder = disk.realpathSync(dirname(at));
    at = join(folder, basename(at));
    const stats = disk.lstatSync(at, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() !== true) return byKind(at, stats);
    own ??= openFiles(disk);
    // What looks like a link there is none: its text may name a file that is not the one that is open.
    if (own.has(folder)) return openAlready(at);
    if (isOfAnotherProcess(folder)) return { how: 'through', path: at };
    const target = disk.readlinkSync(at);
    at = isAbsolute(target) ? target : `${folder}/${target}`;
  }
  throw new RunFailure('it is a link that leads back to itself');
};
