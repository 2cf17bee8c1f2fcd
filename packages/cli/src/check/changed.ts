/** `--since` and `--staged`: the files that a change concerns, which are more than those that have changed. */
import { basename, dirname, join } from 'node:path';
import { configurationName } from '@peerspec/rules';
import type { Projects } from '../config/projects.ts';
import type { Listed } from '../disk/git-changes.ts';
import { filesChangedSince, stagedFiles } from '../disk/git-changes.ts';
import { isFolder } from '../disk/look.ts';
import { isPathWithin } from '../disk/paths.ts';
import { placeBehindLinks, realOr } from '../disk/rooted-files.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import type { Failure, Target } from '../targets/target.ts';
import { withProgress } from '../terminal/progress.ts';

export interface ChangeOptions {
  /** A revision: what has changed since it parted from the present one. */
  readonly since?: string;
  /** What is about to be committed. */
  readonly staged?: boolean;
}

/** What has changed. Paths that are asked for are absolute, and may lead there by links. */
interface Changes {
  readonly isChanged: (path: string) => boolean;
  /** Whether Git knows anything of this place. */
  readonly isKnown: (path: string) => boolean;
  /** The folders of configurations that have changed. */
  readonly configured: readonly string[];
}

const changesOf = ({ disk }: Pick<Io, 'disk'>, { top, paths }: Listed): Changes => {
  const changed = new Set(paths);
  // Of a repository within this one Git says that it has changed and not what in it: so all of it may have.
  const whole = paths.filter((path) => isFolder(disk, path)).flatMap((path) => [path, realOr(disk, path)]);
  const isAt = (path: string): boolean => changed.has(path) || whole.some((folder) => isPathWithin(folder, path));
  const namesOf = (path: string): readonly string[] => [path, placeBehindLinks(disk, path)];
  return {
    isChanged: (path) => namesOf(path).some(isAt),
    isKnown: (path) => namesOf(path).some((each) => isPathWithin(top, each)),
    configured: paths.filter((path) => basename(path) === configurationName).map(dirname),
  };
};

/** What has changed; undefined where all files are wanted. @throws RunFailure where Git cannot tell. */
export const changedFiles = (
  { cwd, env, disk }: Pick<Io, 'cwd' | 'env' | 'disk'>,
  { since, staged }: ChangeOptions,
): Changes | undefined => {
  if (since !== undefined && staged) throw new RunFailure('`--since` and `--staged` exclude one another; leave one away.');
  const repository = { folder: cwd, env, disk };
  if (staged) return changesOf({ disk }, stagedFiles(repository));
  return since === undefined ? undefined : changesOf({ disk }, filesChangedSince(repository, since));
};

/** Files of which Git cannot tell, once for all of them. */
const notKnown = ([first, ...others]: readonly Target[]): readonly Failure[] => {
  if (!first) return [];
  const these = others.length === 0 ? 'this file has' : `this file and ${others.length} more have`;
  return [
    {
      path: first.shown,
      message: `Nothing tells whether ${these} changed: the Git repository in which you are does not hold ${others.length === 0 ? 'it' : 'them'}.`,
      remedy: 'Go to a folder of the repository that does, and run the command there.',
    },
  ];
};

/**
 * The files that what has changed concerns: by themselves, by what they use (directly or by way of others), or by their
 * configuration. What is wrong with configurations that are opened on the way is told with `fail`, and so are files of
 * which Git knows nothing.
 */
export const concernedBy = async (
  io: Io,
  { isChanged, isKnown, configured }: Changes,
  projects: Projects,
  targets: readonly Target[],
  fail: (failure: Failure) => unknown,
): Promise<readonly Target[]> => {
  const usesChanged = async (target: Target): Promise<boolean> => {
    const { project, failures } = await projects.open(target);
    failures.forEach(fail);
    const { uses, missing } = await project.workspace.read(target.path);
    return [...uses, ...missing].some((path) => isChanged(join(target.root, path)));
  };
  const known = targets.filter(({ absolute }) => isKnown(absolute));
  notKnown(targets.filter(({ absolute }) => !isKnown(absolute))).forEach(fail);
  const concerned: Target[] = [];
  for (const target of withProgress(io, known, 'read')) {
    const { absolute } = target;
    const goesByChanged =
      configured.some((folder) => isPathWithin(folder, absolute)) || projects.configurationsOf(target).some((path) => isChanged(path));
    if (isChanged(absolute) || goesByChanged || (await usesChanged(target))) concerned.push(target);
  }
  return concerned;
};
