/** What is never written over: what PeerSpec reads. Every command that writes a file which somebody has named goes by this. */
import { configurationName } from '@peerspec/rules';
import { basename } from 'node:path';
import type { Disk } from './disk.ts';
import { withSlashes } from './paths.ts';
import { systemCode } from './system-words.ts';
import type { Against } from './write-file.ts';

/** What says which files Git ignores, which every search goes by; and what stands in a work tree for the folder of its repository. */
const ofGit = /(?:^|\/)(?:\.gitignore|\.git\/info\/exclude|\.git)$/i;

/** What PeerSpec reads under such a name is never its output, whether or not this run reads it, or it is there yet. */
export const readUnder = (path: string): string | undefined => {
  const name = basename(path).toLowerCase();
  if (name.endsWith('.peer')) return 'a specification';
  if (name === configurationName) return 'a configuration';
  return ofGit.test(withSlashes(path)) ? 'a file that Git goes by' : undefined;
};

/** What tells a file from every other, whatever name leads to it: hard links and other spellings included. Undefined where nothing is. */
export const identityOf = (disk: Disk, path: string): string | undefined => {
  try {
    const stats = disk.statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && `${stats.dev}:${stats.ino}`;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
};

/** Keeps from being written over what the run has read, and what another run would read. */
export const againstInputs =
  (disk: Disk, inputs: () => readonly string[]): Against =>
  (path) => {
    const kind = readUnder(path);
    if (kind !== undefined) return `it is or leads to ${kind}, and nothing else is written over one`;
    const identity = identityOf(disk, path);
    const isInput = identity !== undefined && inputs().some((input) => identityOf(disk, input) === identity);
    return isInput ? 'it is a file that this run reads, or that a configuration of it names' : undefined;
  };
