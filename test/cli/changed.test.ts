/** `check --since` and `--staged`: what a change concerns, in real repositories. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { checkReport } from './support/reports.ts';
import { run } from './support/run-main.ts';

const git = (folder: string, ...words: readonly string[]): unknown =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {
    cwd: folder,
    stdio: 'pipe',
  });

/** `a` uses `shared/middle`, which uses `shared/scale`; `b` uses `shared/scale`; `c` uses nothing; `d` goes by an evidence file. */
const files = {
  'a.peer': 'use "shared/middle.peer"\nintervention A "a" { outcomes { long-term X "x" { measure: Scale at 1 week } } }\n',
  'sub/b.peer': 'use "../shared/scale.peer"\nintervention B "b" {}\n',
  'c.peer': 'intervention C "c" {}\n',
  'with evidence/d.peer': 'intervention D "d" {}\n',
  'with evidence/peerspec.config.json': '{ "evidence": ["ours.peer"] }',
  'with evidence/ours.peer': 'measure Ours "ours"\n',
  'shared/middle.peer': 'use "scale.peer"\nmeasure Other "another"\n',
  'shared/scale.peer': 'measure Scale "a scale"\n',
};

const repository = (): string => {
  const folder = folderOf(files);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'first');
  return folder;
};

const checked = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> =>
  checkReport((await run(folder, ['check', '--format', 'json', ...argv])).out).files.map(({ file }) => file);

const write = (folder: string, path: string, text: string): void => writeFileSync(join(folder, path), text);

describe('check --since', () => {
  it('takes what has changed and what uses it, directly or by way of others', async () => {
    const folder = repository();
    expect(await checked(folder, '--since', 'HEAD')).toEqual([]);
    write(folder, 'c.peer', 'intervention C "other" {}\n');
    expect(await checked(folder, '--since', 'HEAD')).toEqual(['c.peer']);
    write(folder, 'shared/scale.peer', 'measure Renamed "a scale"\n');
    expect(await checked(folder, '--since', 'main')).toEqual(['a.peer', 'c.peer', 'shared/middle.peer', 'shared/scale.peer', 'sub/b.peer']);
    expect(await checked(folder, '--since', 'main', 'sub', 'with evidence')).toEqual(['sub/b.peer']);
    expect(await checked(join(folder, 'sub'), '--since', 'main', '--root', '..', '..')).toContain('b.peer');
  });

  it('finds what a renamed name breaks elsewhere, which the changed file alone does not tell', async () => {
    const folder = repository();
    write(folder, 'sub/b.peer', files['sub/b.peer'].replace('{}', '{ outcomes { long-term X "x" { measure: Scale at 1 week } } }'));
    git(folder, 'commit', '--quiet', '--all', '--message', 'second');
    write(folder, 'shared/scale.peer', 'measure Renamed "a scale"\n');
    expect((await run(folder, ['check', 'shared/scale.peer'])).code).toBe(0);
    const { code, out } = await run(folder, ['check', '--since', 'HEAD', '--format', 'concise']);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^sub\/b\.peer:2:.*`Scale`.*unknown-name\]$/m) as string });
  });

  it('knows files that are new, gone, committed since, or named by a configuration', async () => {
    const folder = repository();
    git(folder, 'switch', '--quiet', '--create', 'work');
    mkdirSync(join(folder, 'new'));
    write(folder, 'new/é.peer', 'intervention E "e" {}\n');
    rmSync(join(folder, 'shared/middle.peer'));
    expect(await checked(folder, '--since', 'main')).toEqual(['a.peer', 'new/é.peer']);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'second');
    expect(await checked(folder, '--since', 'main')).toEqual(['a.peer', 'new/é.peer']);
    expect(await checked(folder, '--since', 'HEAD')).toEqual([]);
    write(folder, 'with evidence/ours.peer', 'measure Theirs "theirs"\n');
    expect(await checked(folder, '--since', 'HEAD')).toEqual(['with evidence/d.peer', 'with evidence/ours.peer']);
    git(folder, 'checkout', '--quiet', '.');
    write(folder, 'with evidence/peerspec.config.json', '{ "evidence": ["gone.peer"] }');
    const { code, err } = await run(folder, ['check', '--since', 'HEAD']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('`gone.peer` cannot be read') as string });
  });

  it.each([
    [['--since', 'nowhere'], '`--since nowhere`: there is no such revision here.'],
    [['--since', '--output=x'], '`--since --output=x`: there is no such revision here.'],
    [['--since', 'HEAD', '--staged'], '`--since` and `--staged` exclude one another'],
  ])('%j ends with 2', async (argv, message) => {
    const { code, out, err } = await run(repository(), ['check', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it.each([['--since', 'HEAD'], ['--staged']])('%s outside of a repository ends with 2', async (...argv) => {
    const { code, err } = await run(folderOf(files), ['check', ...argv], { env: { ...process.env, GIT_CEILING_DIRECTORIES: '/' } });
    expect({ code, err }).toEqual({ code: 2, err: 'peerspec: There is no Git repository here, so nothing tells what has changed.\n' });
  });
});

describe('check --staged', () => {
  it('takes what is about to be committed, and what uses it', async () => {
    const folder = repository();
    write(folder, 'c.peer', 'intervention C "other" {}\n');
    expect(await checked(folder, '--staged')).toEqual([]);
    write(folder, 'shared/scale.peer', 'measure Renamed "a scale"\n');
    git(folder, 'add', 'shared');
    expect(await checked(folder, '--staged')).toEqual(['a.peer', 'shared/middle.peer', 'shared/scale.peer', 'sub/b.peer']);
  });

  it('works before the first commit', async () => {
    const folder = folderOf(files);
    git(folder, 'init', '--quiet');
    git(folder, 'add', 'c.peer');
    expect(await checked(folder, '--staged')).toEqual(['c.peer']);
  });
});
