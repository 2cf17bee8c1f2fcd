/** What Git knows of revisions, and how it is asked. Only read, by the program `git` itself, without a shell. */
import { execFileSync } from 'node:child_process';
import { dirname, relative } from 'node:path';
import type { FileContent, FileSystem } from '@peerspec/language';
import { decode, largestFileBytes, withoutMark } from '@peerspec/language/files';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { isFolder } from './look.ts';
import { withSlashes } from './paths.ts';
import { systemCode } from './system-words.ts';

/** Where Git is asked. The folder need not be there any more: then the nearest one above it is. */
export interface Repository extends Pick<Io, 'env' | 'disk'> {
  readonly folder: string;
}

/** What Git says; or, in its own words, why it says nothing. */
type Answer =
  | { readonly output: Buffer; readonly refusal?: never }
  | { readonly output?: never; readonly refusal: string; readonly isTooMuch: boolean };

/** The folder itself, or the nearest one above it that is there: a program is not started in a folder that is gone. */
const standingAt = ({ disk, folder }: Repository): string => {
  let at = folder;
  while (!isFolder(disk, at) && dirname(at) !== at) at = dirname(at);
  return at;
};

const saidBy = (error: unknown): string =>
  error instanceof Error && 'stderr' in error && error.stderr instanceof Uint8Array ? Buffer.from(error.stderr).toString().trim() : '';

/** A folder that is mounted into a container belongs to whoever has mounted it. */
const belongsToOther = /dubious ownership in repository at '(.*)'|unsafe repository \('(.*)' is owned/;

/** @throws RunFailure where no Git is there, or where it opens nothing that belongs to somebody else. */
const refusalOf = (error: unknown): Answer => {
  const code = systemCode(error);
  if (code === 'ENOENT') throw new RunFailure('Revisions are read by `git`, and there is none on this machine.');
  const refusal = saidBy(error);
  const [, place, placeOfOld] = belongsToOther.exec(refusal) ?? [];
  const owned = place ?? placeOfOld;
  if (owned !== undefined)
    throw new RunFailure(
      `Git does not open the repository \`${owned}\`, because its folder belongs to somebody else. If you trust it, tell Git so once: git config --global --add safe.directory '${owned}'`,
    );
  return { refusal, isTooMuch: code === 'ENOBUFS' };
};

/** Asks Git, which may say as much as a file may hold, or more where that is said. @throws RunFailure where Git cannot be asked. */
export const answerTo = (repository: Repository, words: readonly string[], most = largestFileBytes + 1): Answer => {
  try {
    const output = execFileSync('git', words, {
      cwd: standingAt(repository),
      // What Git has not got it does not fetch. Its words are looked at, so they are to be in one language.
      env: { ...repository.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      maxBuffer: most,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { output };
  } catch (error) {
    return refusalOf(error);
  }
};

/** What Git says in one line, or undefined where it refuses. @throws RunFailure where Git cannot be asked. */
export const lineOf = (repository: Repository, words: readonly string[]): string | undefined =>
  // Older versions of Git say the option back.
  answerTo(repository, words).output?.toString().trim().split('\n').at(-1);

/** The one name of a revision; undefined where there is none by this name. */
export const commitCalled = (repository: Repository, written: string): string | undefined =>
  lineOf(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${written}^{commit}`]) || undefined;

/** The one name of a revision. @throws RunFailure where there is none by this name. */
export const revisionCalled = (repository: Repository, written: string): string => {
  const commit = commitCalled(repository, written);
  if (commit === undefined) throw new RunFailure(`There is no file and no revision called \`${written}\` here.`);
  return commit;
};

const contentAt = (repository: Repository, commit: string, path: string): FileContent => {
  const { output, isTooMuch } = { isTooMuch: false, ...answerTo(repository, ['cat-file', 'blob', `${commit}:${path}`]) };
  if (output) return decode(output);
  return isTooMuch ? { kind: 'too-large', bytes: largestFileBytes + 1 } : { kind: 'missing' };
};

/** The files of a revision below a folder, as they are stored. */
export const filesAt = (repository: Repository, commit: string): FileSystem => {
  const from = standingAt(repository);
  const above = withSlashes(relative(from, repository.folder));
  // Where Git has no work tree there is no folder in it from which a path could start.
  const isBare = lineOf(repository, ['rev-parse', '--is-bare-repository']) === 'true';
  const start = `${isBare ? '' : './'}${above === '' ? '' : `${above}/`}`;
  return { read: (path) => Promise.resolve(withoutMark(contentAt(repository, commit, `${start}${path}`))) };
};
