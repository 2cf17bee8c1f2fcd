/** What Git knows: files as they are in a revision, and which have changed. Only read, by the program `git` itself, without a shell. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { FileContent, FileSystem } from '@peerspec/language';
import { decode, largestFileBytes, withoutMark } from '@peerspec/language/files';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { systemCode } from './system-words.ts';

/** Where Git is asked. */
interface Repository {
  readonly folder: string;
  readonly env: Io['env'];
}

/** What Git says, or undefined where it refuses. @throws RunFailure where there is no Git. */
const ask = ({ folder, env }: Repository, words: readonly string[]): Buffer | undefined => {
  try {
    return execFileSync('git', words, {
      cwd: folder,
      // What Git has not got it does not fetch.
      env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: largestFileBytes + 1,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new RunFailure('Revisions are read by `git`, and there is none on this machine.');
    return undefined;
  }
};

/** The one name of a revision. @throws RunFailure where there is none by this name. */
export const revisionCalled = (repository: Repository, written: string): string => {
  const found = ask(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${written}^{commit}`])
    ?.toString()
    .trim();
  // Older versions of Git say the option back.
  const commit = found?.split('\n').at(-1);
  if (commit === undefined || commit === '') throw new RunFailure(`There is no file and no revision called \`${written}\` here.`);
  return commit;
};

const contentAt = (repository: Repository, commit: string, path: string): FileContent => {
  const bytes = ask(repository, ['cat-file', 'blob', `${commit}:./${path}`]);
  return bytes === undefined ? { kind: 'missing' } : decode(bytes);
};

/** The files of a revision below a folder, as they are stored. */
export const filesAt = (repository: Repository, commit: string): FileSystem => ({
  read: (path) => Promise.resolve(withoutMark(contentAt(repository, commit, path))),
});

const noRepository = 'There is no Git repository here, so nothing tells what has changed.';

const linesOf = (output: Buffer): readonly string[] =>
  output
    .toString()
    .split('\0')
    .filter((line) => line !== '');

/** What a Git command lists, as absolute paths. @throws RunFailure where there is no repository. */
const listedBy = (repository: Repository, words: readonly string[]): readonly string[] => {
  const up = ask(repository, ['rev-parse', '--show-cdup']);
  const listed = ask(repository, words);
  if (!up || !listed) throw new RunFailure(noRepository);
  const top = resolve(repository.folder, up.toString().trim());
  return linesOf(listed).map((path) => join(top, path));
};

const namesOnly = ['--name-only', '--no-renames', '--no-ext-diff', '-z'];

/** The files that are about to be committed, those that are gone included. @throws RunFailure where there is no repository. */
export const stagedFiles = (repository: Repository): readonly string[] => listedBy(repository, ['diff', '--cached', ...namesOnly]);

/**
 * The files that have changed since a revision parted from this one, committed or not, new and gone ones included.
 * @throws RunFailure where there is no such revision, or none that both come from.
 */
export const filesChangedSince = (repository: Repository, written: string): readonly string[] => {
  if (!ask(repository, ['rev-parse', '--git-dir'])) throw new RunFailure(noRepository);
  const commit = ask(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${written}^{commit}`]);
  if (!commit)
    throw new RunFailure(
      `\`--since ${written}\`: there is no such revision here. A build server may have fetched the last one only: fetch all (fetch-depth: 0).`,
    );
  const base = ask(repository, ['merge-base', commit.toString().trim().split('\n').at(-1) ?? '', 'HEAD']);
  if (!base)
    throw new RunFailure(
      `\`--since ${written}\`: this revision and the present one come from no common one that is here. Fetch all (fetch-depth: 0).`,
    );
  return [
    ...listedBy(repository, ['diff', ...namesOnly, base.toString().trim(), '--']),
    ...listedBy(repository, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z']),
  ];
};
