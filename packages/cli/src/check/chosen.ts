/** The files that a check is about: those that paths stand for, or of these the ones that a change concerns. */
import { resolve } from 'node:path';
import type { Projects } from '../config/projects.ts';
import { isFolder } from '../disk/look.ts';
import { isPathWithin } from '../disk/paths.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import { sayPassedBy } from '../targets/say-failures.ts';
import type { Failure, Target } from '../targets/target.ts';
import { forTerminal } from '../terminal/escape.ts';
import { changedFiles, concernedBy } from './changed.ts';
import type { CheckOptions } from './options.ts';

interface Chosen {
  readonly targets: readonly Target[];
  /** Whether all files below a folder are among them. */
  readonly isWhole: (folder: string) => boolean;
}

/** @throws RunFailure where an option makes no sense, and WrongConfiguration. */
export const chosenFiles = async (
  io: Io,
  projects: Projects,
  paths: readonly string[],
  options: CheckOptions,
  fail: (failure: Failure) => unknown,
): Promise<Chosen> => {
  const { shard, updateBaseline, pruneBaseline } = options;
  if (shard && (updateBaseline || pruneBaseline))
    throw new RunFailure('A part of the files (`--shard`) writes no baseline; leave `--shard` away.');
  const changed = changedFiles(io, options);
  const named = paths.length === 0 ? ['.'] : paths;
  const found = projects.targets(named);
  sayPassedBy(io, found.passedBy);
  const unreached = projects.unreached(found.targets);
  if (unreached !== undefined) io.stderr.write(`${forTerminal(unreached)}\n`);
  found.failures.forEach(fail);
  const folders = named.map((each) => asStored(io.disk, resolve(io.cwd, each))).filter((each) => isFolder(io.disk, each));
  const concerned = changed ? await concernedBy(io, changed, projects, found.targets, fail) : found.targets;
  const isMine = shard ? (await import('./shard.ts')).isInShard(shard) : undefined;
  return {
    targets: isMine ? concerned.filter(({ shown }) => isMine(shown)) : concerned,
    isWhole: (folder) => changed === undefined && !shard && folders.some((each) => isPathWithin(each, folder)),
  };
};
