/** The recipes of `docs/ci.md`: every command in them is run, in a repository with a change. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const commands = Array.from(page.matchAll(/npx peerspec ([^\n>]+)/g), ([, words = '']) => words.trim().split(' '));
const complete = readFileSync(join(root, 'examples/complete/infant-feeding-one-to-one.peer'), 'utf8');

const git = (folder: string, ...words: readonly string[]): unknown =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {
    cwd: folder,
    stdio: 'pipe',
  });

/** A specification in order, and an empty baseline. */
const inOrder = {
  'specs/good.peer': complete,
  'peerspec-baseline.json': '{ "format": "peerspec-baseline", "formatVersion": 1, "files": {} }',
};

/** A specification in order is committed; another with an error is added. */
const repository = (): string => {
  const folder = folderOf(inOrder);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'first');
  writeFileSync(join(folder, 'specs/new.peer'), 'intervention New "a service" {\n  sumary: "x"\n}\n');
  git(folder, 'add', '.');
  return folder;
};

/** The files that a command writes. */
const writtenBy = (argv: readonly string[]): readonly string[] =>
  argv.flatMap((word, index) => (argv[index - 1] === '--out' ? word : (/^[a-z]+=(.+)$/.exec(word)?.[1] ?? [])));

describe('the recipes', () => {
  it('are as many as the page shows', () => expect(commands.length).toBeGreaterThan(8));

  it.each(commands.map((argv) => [argv.join(' '), argv] as const))('peerspec %s', async (_shown, argv) => {
    const folder = repository();
    const { code, err } = await run(folder, [...argv, '--today', '2026-10-01']);
    expect({ code, err }).toEqual({ code: argv.includes('--exit-zero') ? 0 : 1, err: expect.not.stringMatching(/^peerspec:/) as string });
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'peerspec-baseline.json', 'specs', ...writtenBy(argv)].toSorted());
  });

  it('are green where there is nothing to complain of', async () => {
    const folder = folderOf(inOrder);
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'first');
    for (const argv of commands) expect((await run(folder, [...argv, '--today', '2026-10-01'])).code).toBe(0);
  });
});
