/** What has changed, as Git knows it: in the whole repository, wherever in it somebody stands. */
import { resolve } from 'node:path';
import { RunFailure } from '../run-failure.ts';
import type { Repository } from './git.ts';
import { answerTo, commitCalled, lineOf } from './git.ts';

/** The files that have changed. */
export interface Listed {
  /** The top of the repository; absolute. */
  readonly top: string;
  /** Absolute. A repository within this one is named by its folder alone. */
  readonly paths: readonly string[];
}

/** A hundred thousand new files are no reason to say nothing. */
const longestList = 400_000_000;

/** The top of the repository. @throws RunFailure where there is none, or none that can be opened. */
const topOf = (repository: Repository): string => {
  const { output, refusal } = answerTo(repository, ['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  if (output === undefined) {
    if (/^fatal: not a git repository \(or any/.test(refusal) || refusal === '')
      throw new RunFailure('There is no Git repository here, so nothing tells what has changed.');
    throw new RunFailure(`Git cannot open the repository here, so nothing tells what has changed. It says: ${refusal}`);
  }
  const [isInside, up = ''] = output.toString().split('\n');
  if (isInside !== 'true')
    throw new RunFailure('This is a repository of Git without the files themselves (a bare one), so there is nothing to check in it.');
  return resolve(repository.folder, up);
};

/** What a Git command lists. @throws RunFailure where it does not. */
const listedAt = (top: Repository, words: readonly string[]): readonly string[] => {
  // Paths are to start from the top, whatever somebody has set.
  const { output, refusal } = answerTo(top, ['-c', 'diff.relative=false', ...words], longestList);
  if (output === undefined) throw new RunFailure(`Git cannot say what has changed. It says: ${refusal}`);
  return output
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((path) => resolve(top.folder, path));
};

// What a repository or somebody has set about others within it hides nothing.
const diff = ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '-z'];

/** The files that are about to be committed, those that are gone included. @throws RunFailure where Git cannot tell. */
export const stagedFiles = (repository: Repository): Listed => {
  const top = topOf(repository);
  return { top, paths: listedAt({ ...repository, folder: top }, [...diff, '--cached']) };
};

/**
 * The files that have changed since a revision parted from this one, committed or not, new and gone ones included.
 * @throws RunFailure where there is no such revision, none that both come from, or where Git cannot tell.
 */
export const filesChangedSince = (repository: Repository, written: string): Listed => {
  const top = topOf(repository);
  const commit = commitCalled(repository, written);
  if (commit === undefined)
    throw new RunFailure(
      `\`--since ${written}\`: there is no such revision here. A build server may have fetched the last one only: fetch all (fetch-depth: 0).`,
    );
  const base = lineOf(repository, ['merge-base', commit, 'HEAD']);
  if (!base)
    throw new RunFailure(
      `\`--since ${written}\`: this revision and the present one come from no common one that is here. Fetch all (fetch-depth: 0).`,
    );
  const atTop = { ...repository, folder: top };
  // From the top: asked further down, Git lists what is new below that place alone.
  const untracked = listedAt(atTop, ['ls-files', '--others', '--exclude-standard', '-z']);
  return { top, paths: [...listedAt(atTop, [...diff, base, '--']), ...untracked] };
};
