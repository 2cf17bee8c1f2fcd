/** A real repository of Git, with a change. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../../scripts/shared/run.ts';
import { folderOf } from './folder.ts';

export const complete = readFileSync(fromRoot('examples/complete/infant-feeding-one-to-one.peer'), 'utf8');

/** A specification in order, and an empty baseline. */
export const inOrder = {
  'specs/good.peer': complete,
  'peerspec-baseline.json': '{ "format": "peerspec-baseline", "formatVersion": 1, "files": {} }',
};

export const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

/** What is there is committed on `main`. */
export const committed = (files: Readonly<Record<string, string>>): string => {
  const folder = folderOf(files);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'first');
  return folder;
};

/** A specification in order is committed; another with an error is about to be. */
export const withChange = (): string => {
  const folder = committed(inOrder);
  writeFileSync(join(folder, 'specs/new.peer'), 'intervention New "a service" {\n  sumary: "x"\n}\n');
  git(folder, 'add', '.');
  return folder;
};
