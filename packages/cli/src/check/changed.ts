/** `--since` and `--staged`: the files that a change concerns, which are more than those that have changed. */
import { basename, dirname, join } from 'node:path';
import { configurationName } from '@peerspec/rules';
import type { Projects } from '../config/projects.ts';
import { filesChangedSince, stagedFiles } from '../disk/git.ts';
import { isPathWithin } from '../disk/paths.ts';
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

/** The absolute paths of what has changed; undefined where all files are wanted. @throws RunFailure where Git cannot tell. */
export const changedFiles = ({ cwd, env }: Pick<Io, 'cwd' | 'env'>, { since, staged }: ChangeOptions): ReadonlySet<string> | undefined => {
  if (since !== undefined && staged) throw new RunFailure('`--since` and `--staged` exclude one another; leave one away.');
  if (staged) return new Set(stagedFiles({ folder: cwd, env }));
  return since === undefined ? undefined : new Set(filesChangedSince({ folder: cwd, env }, since));
};

/**
 * The files that what has changed concerns: by themselves, by what they use (directly or by way of others), or by their
 * configuration. What is wrong with configurations that are opened on the way is told with `fail`.
 */
export const concernedBy = async (
  io: Io,
  changed: ReadonlySet<string>,
  projects: Projects,
  targets: readonly Target[],
  fail: (failure: Failure) => unknown,
): Promise<readonly Target[]> => {
  const configured = [...changed].filter((path) => basename(path) === configurationName).map(dirname);
  const usesChanged = async (target: Target): Promise<boolean> => {
    const { project, failures } = await projects.open(target);
    failures.forEach(fail);
    const { uses, missing } = await project.workspace.read(target.path);
    return [...uses, ...missing].some((path) => changed.has(join(target.root, path)));
  };
  const concerned: Target[] = [];
  for (const target of withProgress(io, targets, 'read')) {
    const { absolute } = target;
    const goesByChanged =
      configured.some((folder) => isPathWithin(folder, absolute)) || projects.configurationsOf(target).some((path) => changed.has(path));
    if (changed.has(absolute) || goesByChanged || (await usesChanged(target))) concerned.push(target);
  }
  return concerned;
};
