/** No command writes over what PeerSpec reads, nor over what Git goes by or a configuration names. */
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

describe('no command writes over what PeerSpec reads', () => {
  const texts = {
    'a.peer': 'use "shared/scale.peer"\n\nintervention A "A" { format: group }\n',
    'b.peer': 'use "shared/scale.peer"\n\nintervention B "B" { format: one-to-one }\n',
    'other.peer': 'context Here "Here" {}\n',
    'shared/scale.peer': 'measure Scale "a scale"\n',
    'peerspec.config.json': '{}',
    'strict.json': '{}',
    'dir/peerspec.config.json': '{}',
  };
  const commands = [
    ['compare', 'a.peer', 'b.peer'],
    ['diff', 'a.peer', 'b.peer', '--config', 'strict.json'],
    ['diff', 'a.peer', 'b.peer'],
    ['export', 'a.peer', '--format', 'json'],
    ['export', 'a.peer', '--format', 'csv'],
    ['table', 'a.peer', 'b.peer', '--format', 'markdown'],
    ['check', 'a.peer', '--format', 'json'],
  ];
  const asked = (argv: readonly string[], out: string): readonly string[] => [...argv, argv[0] === 'check' ? '--output' : '--out', out];

  it.each(commands)('%s %s', async (...argv) => {
    const folder = folderOf(texts);
    linkSync(join(folder, 'shared/scale.peer'), join(folder, 'used.md'));
    symlinkSync('other.peer', join(folder, 'link.md'));
    symlinkSync('later.peer', join(folder, 'nowhere.md'));
    const read = argv.includes('--config') ? 'strict.json' : 'a.peer';
    for (const out of [read, 'OTHER.peer', 'other.peer', 'new.peer', 'used.md', 'link.md', 'nowhere.md', 'dir/peerspec.config.json']) {
      const { code, err } = await run(folder, asked(argv, out));
      expect({ out, code }).toEqual({ out, code: 2 });
      expect(err).toMatch(/is a file that this run reads|leads to a (specification|configuration)|names a (specification|configuration)/);
    }
    for (const [name, text] of Object.entries(texts)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(readdirSync(folder).sort()).toEqual(
      ['a.peer', 'b.peer', 'dir', 'link.md', 'nowhere.md', 'other.peer', 'peerspec.config.json', 'shared', 'strict.json', 'used.md'].sort(),
    );
    expect((await run(folder, asked(argv, 'fine.md'))).code).toBeLessThan(2);
    expect(readdirSync(folder)).toContain('fine.md');
  });

  it.each(commands)('%s %s: nor what Git goes by, whether it is there yet or not', async (...argv) => {
    const kept = { '.gitignore': 'old.peer\n', '.git/info/exclude': 'drafts\n', 'sub/.gitignore': '*.tmp\n' };
    const folder = folderOf({ ...texts, ...kept, 'tree/.git': 'gitdir: ../elsewhere\n' });
    symlinkSync('.gitignore', join(folder, 'link.md'));
    for (const out of [...Object.keys(kept), '.GITIGNORE', 'link.md', 'dir/.gitignore', 'tree/.git']) {
      const { code, err } = await run(folder, asked(argv, out));
      expect({ out, code }).toEqual({ out, code: 2 });
      expect(err).toMatch(/(?:leads to|names) a file that Git goes by/);
    }
    for (const [name, text] of Object.entries(kept)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(readdirSync(join(folder, 'dir'))).toEqual(['peerspec.config.json']);
    for (const out of ['gitignore', 'my.gitignore', '.git/fine.md']) expect((await run(folder, asked(argv, out))).code).toBeLessThan(2);
  });

  it('nor another name of what says which files are searched', async () => {
    const folder = folderOf({ ...texts, '.gitignore': 'old.peer\n', '.git/info/exclude': 'drafts\n' });
    linkSync(join(folder, '.gitignore'), join(folder, 'one.md'));
    linkSync(join(folder, '.git/info/exclude'), join(folder, 'two.md'));
    for (const out of ['one.md', 'two.md']) {
      for (const argv of [
        ['check', '.', '--format', 'json'],
        ['table', '.'],
      ])
        expect((await run(folder, asked(argv, out))).err).toContain('it is a file that this run reads');
    }
    expect([readFileSync(join(folder, 'one.md'), 'utf8'), readFileSync(join(folder, 'two.md'), 'utf8')]).toEqual([
      'old.peer\n',
      'drafts\n',
    ]);
  });

  it.each([
    ['table', '.', '--format', 'markdown'],
    ['export', '.'],
    ['compare', '.', '--format', 'json'],
    ['summary', '.', '--format', 'json'],
    ['accepted', '.', '--format', 'json'],
    ['diff', 'a.peer', 'b.peer', '--format', 'json'],
    ['check', '.', '--format', 'json'],
    ['check', '.', '--format', 'json', '--baseline', 'own.json'],
  ])('%s %s: nor the baseline of a team, which most commands do not ask for', async (...argv) => {
    const baseline = '{ "format": "peerspec-baseline", "formatVersion": 1, "files": {} }';
    const configuration = '{ "baseline": "base.json" }';
    const folder = folderOf({ ...texts, 'peerspec.config.json': configuration, 'base.json': baseline, 'own.json': baseline });
    const { code, err } = await run(folder, asked(argv, 'base.json'));
    expect({ code, text: readFileSync(join(folder, 'base.json'), 'utf8') }).toEqual({ code: 2, text: baseline });
    expect(err).toContain('that a configuration of it names');
    expect((await run(folder, [...asked(argv, 'base.json'), '--no-config'])).code).toBeLessThan(2);
  });

  it('nor what only says that files are passed by', async () => {
    const excluding = {
      'old/peerspec.config.json': '{ "extends": "../team.json", "exclude": ["*.peer"] }',
      'old/o.peer': '',
      'team.json': '{}',
    };
    const folder = folderOf({ ...texts, ...excluding });
    expect((await run(folder, ['export', '.', '--out', 'team.json'])).err).toContain('it is a file that this run reads');
  });

  it('nor what a revision was read from', async () => {
    const folder = folderOf({ 'a.peer': 'intervention A "A" {}\n', 'list.txt': '' });
    const git = (...words: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    linkSync(join(folder, 'a.peer'), join(folder, 'same.md'));
    expect((await run(folder, ['diff', 'HEAD', 'HEAD', 'a.peer', '--out', 'same.md'])).err).toContain('it is a file that this run reads');
  });
});
