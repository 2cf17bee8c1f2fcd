/** What Git ignores is passed by where a folder is searched. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskHost } from '../../packages/cli/src/lsp/disk-host.ts';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { readGitignore } from '../../packages/cli/src/targets/gitignore-text.ts';
import { folderOf } from './support/folder.ts';
import { refusing } from './support/refusing-disk.ts';
import { run } from './support/run-main.ts';
import { processorSeconds } from '../support/processor-seconds.ts';

/** Files, and among them a `.git`, so that their folder is the top of a repository. */
const repositoryOf = (files: Readonly<Record<string, string>>): string => folderOf({ '.git/HEAD': '', ...files });

const listed = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> =>
  (await run(folder, ['check', '--list-files', ...argv])).out.split('\n').filter((line) => line !== '');

/** What an editor finds with a folder open. */
const openedIn = async (folder: string): Promise<readonly string[]> => {
  const host = diskHost({ disk: realDisk, now: () => new Date(0), stderr: { write: () => true, isTTY: false }, env: {} });
  const opened = host.open(pathToFileURL(folder).href);
  const paths = (await opened?.paths()) ?? [];
  return paths.filter((path) => opened?.isIgnored?.(path) === false);
};

describe('what Git ignores is passed by', () => {
  const files = {
    '.gitignore': '# results\nbuilt/\n/top.peer\n*.tmp.peer\n!kept.tmp.peer\nnotes/*/old\né.peer\n',
    '.git/info/exclude': 'mine.peer\n',
    'a.peer': '',
    'top.peer': '',
    ['é.peer'.normalize('NFD')]: '',
    'mine.peer': '',
    'b.tmp.peer': '',
    'kept.tmp.peer': '',
    'built/c.peer': '',
    'x/built/kept.tmp.peer': '',
    'x/top.peer': '',
    'x/.gitignore': '!b.tmp.peer\nown.peer\n',
    'x/b.tmp.peer': '',
    'x/own.peer': '',
    'x/deep/own.peer': '',
    'notes/one/old/d.peer': '',
    'notes/old/d.peer': '',
    'linked.peer/e.peer': '',
  };
  const kept = ['a.peer', 'kept.tmp.peer', 'linked.peer/e.peer', 'notes/old/d.peer', 'x/b.tmp.peer', 'x/top.peer'];

  it('in a folder and by a pattern, from the top of the repository down', async () => {
    const folder = repositoryOf(files);
    expect(await listed(folder)).toEqual(kept);
    expect(await listed(folder, '**/*.peer')).toEqual(kept);
    expect(await listed(join(folder, 'x'))).toEqual(['b.tmp.peer', 'top.peer']);
    expect(await listed(join(folder, 'notes'), '..', '.')).toHaveLength(kept.length);
  });

  it('and not above a repository, in one that lies within another, or without one', async () => {
    const inner = { 'inner/.git/HEAD': '', 'inner/own.peer': '', 'inner/.gitignore': 'b.peer', 'inner/b.peer': '' };
    expect(await listed(repositoryOf({ '.gitignore': 'own.peer', ...inner }))).toEqual(['inner/own.peer']);
    expect(await listed(join(repositoryOf({ '.gitignore': 'inner/', ...inner }), 'inner'), 'own.peer', '--force-exclude')).toEqual([
      'own.peer',
    ]);
    expect(await listed(folderOf({ '.gitignore': 'own.peer', 'own.peer': '' }))).toEqual(['own.peer']);
  });

  it('but not where the file is named, unless that is forced', async () => {
    const folder = repositoryOf(files);
    expect(await listed(folder, 'top.peer', 'built/c.peer')).toEqual(['built/c.peer', 'top.peer']);
    for (const path of ['top.peer', 'built', 'built/c.peer', 'built/*.peer'])
      expect(await run(folder, ['check', path, '--force-exclude'])).toMatchObject({
        code: 0,
        err: `${path} is passed by, because Git ignores it.\n`,
      });
  });

  it('and a folder that is named or open is searched, but for what is ignored in it', async () => {
    const folder = repositoryOf({
      '.gitignore': 'built/',
      'built/.gitignore': 'own.peer\nold/',
      'built/own.peer': '',
      'built/in/c.peer': '',
      'built/old/d.peer': '',
    });
    expect(await listed(folder, 'built')).toEqual(['built/in/c.peer']);
    expect(await listed(join(folder, 'built'))).toEqual(['in/c.peer']);
    expect(await listed(join(folder, 'built'), '**/*.peer')).toEqual(['in/c.peer']);
    expect(await listed(folder, 'built/in')).toEqual(['built/in/c.peer']);
    expect(await openedIn(join(folder, 'built'))).toEqual(['in/c.peer']);
  });

  it('is said where nothing else is left, and only then', async () => {
    const folder = repositoryOf({
      '.gitignore': 'built/\ncoverage/\n',
      'built/a.peer': '',
      'coverage/x.txt': '',
      'empty/coverage/x.txt': '',
    });
    const { code, err } = await run(folder, ['check']);
    expect(code).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      ".
        All \`.peer\` files in this folder are ignored by Git.
        What a \`.gitignore\` names is passed by where a folder is searched; a file that
        is named is read all the same, and --no-gitignore searches everything.

      "
    `);
    expect((await run(folder, ['check', 'b*/*.peer'])).err).toContain('--no-gitignore searches everything');
    expect((await run(folder, ['check', 'empty'])).err).toContain('There are no `.peer` files in this folder.');
  });

  it.each(['format --check', 'accepted'])('by every command: %s', async (command) => {
    const folder = repositoryOf({ '.gitignore': 'built/', 'built/a.peer': '' });
    expect((await run(folder, [...command.split(' '), '.'])).err).toContain('are ignored by Git');
  });

  it('by an editor as by the command line', async () => {
    expect(await openedIn(repositoryOf(files))).toEqual(kept);
  });
});

describe('it is searched as well', () => {
  const files = { '.gitignore': 'built', 'built/a.peer': '', 'b.peer': '' };

  it('with --no-gitignore, and where the configuration says so', async () => {
    expect(await listed(repositoryOf(files), '--no-gitignore')).toEqual(['b.peer', 'built/a.peer']);
    const off = repositoryOf({ ...files, 'team.json': '{ "gitignore": false }', 'peerspec.config.json': '{ "extends": "./team.json" }' });
    expect(await listed(off)).toEqual(['b.peer', 'built/a.peer']);
    expect(await listed(off, '--no-config')).toEqual(['b.peer']);
    expect((await run(off, ['config', 'b.peer'])).out).toContain('no  team.json:1:16');
    const on = repositoryOf({
      ...files,
      'team.json': '{ "gitignore": false }',
      'peerspec.config.json': '{ "extends": "./team.json", "gitignore": true }',
    });
    expect(await listed(on)).toEqual(['b.peer']);
  });

  it('and nothing else than true or false can be said there', async () => {
    const { code, err } = await run(repositoryOf({ ...files, 'peerspec.config.json': '{ "gitignore": "no" }' }), ['check']);
    expect(code).toBe(2);
    expect(err).toContain('This should be `true` or `false`, and it is a text.');
  });
});

describe('a `.gitignore`', () => {
  const ignores = (text: string, path: string, isFolder = false): boolean | undefined => readGitignore(text)(path.split('/'), isFolder);

  it.each([
    ['a/**/b', ['a/b', 'a/x/y/b'], ['x/a/b', 'a/xb']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
    ['**/a', ['a', 'x/a'], ['xa']],
    ['x*y?', ['xyz', 'q/x-yz'], ['xy', 'x/yz']],
    ['[a-c]1\n[!a]2\n[[:digit:]]3', ['b1', 'b2', '93'], ['d1', 'a2', 'x3']],
    ['\\#a\n\\!b\nc\\*\nd  \ne\\ \n', ['#a', '!b', 'c*', 'd', 'e '], ['a', 'b', 'cx', 'd  ', 'e']],
    ['\uFEFFa\r\nb\r\n', ['b'], ['a\r', 'b\r']],
    ['[a\nb\\\n!\n/\n\n', [], ['[a', 'a', 'b', 'b\\', '']],
  ])('is read as Git reads it: %j', (text, ignored, others) => {
    expect(ignored.filter((path) => ignores(text, path) !== true)).toEqual([]);
    expect(others.filter((path) => ignores(text, path) === true)).toEqual([]);
  });

  it('of which the last line about something counts', () => {
    expect(ignores('*.peer\n!a.peer\n', 'a.peer')).toBe(false);
    expect(ignores('!a.peer\n*.peer\n', 'a.peer')).toBe(true);
    expect([ignores('a/', 'a'), ignores('a/', 'a', true)]).toEqual([undefined, true]);
  });

  it('holds nothing up, however it is written', async () => {
    const name = 'a'.repeat(200);
    const seconds = await processorSeconds(() => {
      expect(ignores(`${'*a'.repeat(400)}*b\n${'**/a/'.repeat(150)}b\n`, `${`${name}/`.repeat(20)}${name}`)).toBeUndefined();
      expect(ignores('['.repeat(999), name)).toBeUndefined();
      expect(ignores(`${'x\n'.repeat(60_000)}${name}`, name)).toBeUndefined();
    });
    expect(seconds).toBeLessThan(2);
  });

  it('that is binary, a link, a folder or closed is nothing to stumble over', async () => {
    const files = { 'a.peer': '', 'x/a.peer': '', 'y/.gitignore/b.peer': '', 'y/a.peer': '', 'other.txt': 'a.peer' };
    const folder = repositoryOf({ ...files, '.gitignore': '\0\uFFFD[\\\0*' });
    symlinkSync('../other.txt', join(folder, 'x/.gitignore'));
    expect(await listed(folder)).toEqual(['a.peer', 'x/a.peer', 'y/a.peer']);
    const closed = repositoryOf({ '.gitignore': 'a.peer', 'a.peer': '' });
    const { out } = await run(closed, ['check', '--list-files'], { disk: refusing('openSync', '.gitignore', 'EACCES') });
    expect(out).toBe('a.peer\n');
  });
});
