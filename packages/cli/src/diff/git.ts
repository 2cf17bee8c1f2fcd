/** Files as they are in a revision of Git: only read, by the program `git` itself, without a shell. */
import { execFileSync } from 'node:child_process';
import type { FileContent, FileSystem } from '@peerspec/language';
import { decode, largestFileBytes, withoutMark } from '@peerspec/language/files';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { systemCode } from '../disk/system-words.ts';

/** Where Git is asked. */
export interface Repository {
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
