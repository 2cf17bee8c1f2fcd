import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { readTextFile } from '../../packages/cli/src/disk/read-file.ts';
import { findTargets } from '../../packages/cli/src/targets/find-targets.ts';
import { folderOf } from './support/folder.ts';

const find = (cwd: string, paths: readonly string[], root?: string) => {
  const { targets, failures } = findTargets({ cwd, disk: realDisk }, paths, root);
  return { files: targets.map(({ shown }) => shown), failures: failures.map(({ path, message }) => `${path}: ${message}`), targets };
};

describe('folders', () => {
  it('are searched in a fixed order, whatever was named first', () => {
    const folder = folderOf({ 'b.peer': '', 'a/z.peer': '', 'a/ä b.peer': '', 'B.PEER': '', 'notes.txt': '', 'a/c.peer.md': '' });
    const expected = ['B.PEER', 'a/z.peer', 'a/ä b.peer', 'b.peer'];
    expect(find(folder, ['.']).files).toEqual(expected);
    expect(find(folder, ['b.peer', 'a', 'B.PEER', '.', './b.peer']).files).toEqual(expected);
  });

  it('with copies and results, and hidden ones, are passed by, but searched where they are named', () => {
    const folder = folderOf({
      'a.peer': '',
      'node_modules/m/a.peer': '',
      'dist/a.peer': '',
      'out/a.peer': '',
      '.git/a.peer': '',
      'x/.cache/a.peer': '',
    });
    expect(find(folder, ['.']).files).toEqual(['a.peer']);
    expect(find(folder, ['dist', 'node_modules', '.git']).files).toEqual(['.git/a.peer', 'dist/a.peer', 'node_modules/m/a.peer']);
  });

  it('without specifications are said', () => {
    const folder = folderOf({ 'drafts/notes.txt': '' });
    const { files, failures } = find(folder, ['drafts']);
    expect({ files, failures }).toEqual({ files: [], failures: ['drafts: There are no `.peer` files in this folder.'] });
  });

  it('linked in a circle do not hold the search up, and no file is found twice', () => {
    const folder = folderOf({ 'a/b/c.peer': '' });
    symlinkSync('..', join(folder, 'a/b/up'));
    symlinkSync('.', join(folder, 'a/self'));
    symlinkSync('../a', join(folder, 'a/again'));
    expect(find(folder, ['.'])).toMatchObject({ files: ['a/b/c.peer'], failures: [] });
  });

  it('that are links are searched where they are named', () => {
    const folder = folderOf({ 'real/a.peer': '' });
    symlinkSync('real', join(folder, 'way'));
    expect(find(folder, ['way']).files).toEqual(['way/a.peer']);
  });

  it('that cannot be opened are said, and the others searched all the same', () => {
    const folder = folderOf({ 'a.peer': '', 'closed/b.peer': '' });
    const disk = {
      ...realDisk,
      readdirSync: new Proxy(realDisk.readdirSync, {
        apply: (target, self, given: Parameters<typeof realDisk.readdirSync>) => {
          if (String(given[0]).endsWith('closed')) throw Object.assign(new Error('refused'), { code: 'EACCES' });
          return Reflect.apply(target, self, given);
        },
      }),
    };
    const { targets, failures } = findTargets({ cwd: folder, disk }, ['.']);
    expect(targets.map(({ shown }) => shown)).toEqual(['a.peer']);
    expect(failures).toMatchObject([{ path: 'closed', message: 'This folder cannot be read: you have no permission to open it.' }]);
  });

  it('are searched to a depth at which something is wrong with the folders', () => {
    const folder = folderOf();
    const deep = Array.from({ length: 70 }, () => 'd').join('/');
    mkdirSync(join(folder, deep), { recursive: true });
    expect(find(folder, ['.']).failures).toEqual([expect.stringContaining('This folder is more than 60 folders deep and is left out.')]);
  });

  it('with more files than anybody writes are said, and only the first are taken', () => {
    const folder = folderOf({ 'a.peer': '' });
    const [entry] = readdirSync(folder, { withFileTypes: true });
    const many = Array.from({ length: 50_001 }, (_each, index) =>
      Object.assign(Object.create(entry ?? null) as object, { name: `${index.toString().padStart(5, '0')}.peer` }),
    );
    const disk = { ...realDisk, readdirSync: new Proxy(realDisk.readdirSync, { apply: () => many }) };
    const { targets, failures } = findTargets({ cwd: folder, disk }, ['.']);
    expect(targets).toHaveLength(50_000);
    expect(targets.at(-1)?.shown).toBe('49999.peer');
    expect(failures).toMatchObject([{ message: 'More than 50,000 `.peer` files are in this folder; the rest is left out.' }]);
  });

  it('named like a specification are folders all the same', () => {
    const folder = folderOf({ 'old.peer/a.peer': '' });
    expect(find(folder, ['.']).files).toEqual(['old.peer/a.peer']);
  });
});

describe('files', () => {
  it('that are named are always taken, whatever they are called', () => {
    const folder = folderOf({ 'draft.txt': '', 'dist/a.peer': '', '.hidden.peer': '' });
    expect(find(folder, ['draft.txt', 'dist/a.peer', '.hidden.peer']).files).toEqual(['.hidden.peer', 'dist/a.peer', 'draft.txt']);
  });

  it('that do not exist are said, with the name that was probably meant', () => {
    const folder = folderOf({ 'mam-kind.peer': '' });
    const { files, failures } = find(folder, ['mamkind.peer', 'nowhere/else.peer', 'mam-kind.peer/x']);
    expect(files).toEqual([]);
    expect(failures).toEqual([
      'mamkind.peer: There is no file or folder called `mamkind.peer` here; did you mean `mam-kind.peer`?',
      'nowhere/else.peer: There is no file or folder called `else.peer` here.',
      'mam-kind.peer/x: There is no file or folder called `x` here.',
    ]);
  });

  it('that are links are taken, also those that lead nowhere: reading them says so', () => {
    const folder = folderOf({ 'real.peer': '' });
    symlinkSync('real.peer', join(folder, 'link.peer'));
    symlinkSync('gone.peer', join(folder, 'dangling.peer'));
    symlinkSync('loop.peer', join(folder, 'loop.peer'));
    const expected = ['dangling.peer', 'link.peer', 'loop.peer', 'real.peer'];
    expect(find(folder, ['.'])).toMatchObject({ files: expected, failures: [] });
    expect(find(folder, expected)).toMatchObject({ files: expected, failures: [] });
  });

  it('whose names are not stored as UTF-8 are found, so that reading can say so', () => {
    const folder = folderOf({ 'a.peer': '' });
    // A name of Latin-1, as an old archive brings it: no string can hold it.
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.peer')]), 'intervention A "a" { }\n');
    const { targets } = find(folder, ['.']);
    expect(targets.map(({ absolute }) => readTextFile(realDisk, absolute))).toEqual([
      { kind: 'text', text: '' },
      {
        kind: 'unreadable',
        reason: 'its name, or that of a folder on the way, is not stored as UTF-8',
        remedy: 'Give it another name, in letters that every system knows.',
      },
    ]);
  });

  it('that are pipes are found, so that reading can say so', () => {
    const folder = folderOf();
    execFileSync('mkfifo', [join(folder, 'a.peer')]);
    expect(find(folder, ['.'])).toMatchObject({ files: ['a.peer'], failures: [] });
  });

  it('outside of the current folder have their own folder as the boundary for `use`', () => {
    const folder = folderOf({ 'here/a.peer': '', 'there/b.peer': '', 'there/in/c.peer': '' });
    const cwd = join(folder, 'here');
    expect(find(cwd, ['.', '../there']).targets).toMatchObject([
      { root: join(folder, 'there'), path: 'b.peer', shown: '../there/b.peer' },
      { root: join(folder, 'there'), path: 'in/c.peer', shown: '../there/in/c.peer' },
      { root: cwd, path: 'a.peer', shown: 'a.peer' },
    ]);
    expect(find(cwd, ['../there/in/c.peer']).targets).toMatchObject([{ root: join(folder, 'there/in'), path: 'c.peer' }]);
  });

  it('outside of a given root are refused', () => {
    const folder = folderOf({ 'here/a.peer': '', 'there/b.peer': '' });
    expect(find(folder, ['.'], 'here')).toMatchObject({
      files: ['here/a.peer'],
      failures: ['there/b.peer: This file is outside the folder that was given with --root.'],
    });
  });

  it('need a root that is a folder', () => {
    const folder = folderOf({ 'a.peer': '' });
    expect(() => find(folder, ['.'], 'a.peer')).toThrow('`--root a.peer` is not a folder.');
    expect(() => find(folder, ['.'], 'nowhere')).toThrow('`--root nowhere` is not a folder.');
  });

  it('need a name', () => {
    expect(find(folderOf({ 'a.peer': '' }), ['']).failures).toEqual(['"": An empty path was given.']);
  });
});

describe('patterns', () => {
  const files = { 'a.peer': '', 'b.peer': '', 'a.txt': '', 'x/a.peer': '', 'x/y/a.peer': '', 'dist/a.peer': '' };

  it.each([
    ['*.peer', ['a.peer', 'b.peer']],
    ['**/a.peer', ['a.peer', 'x/a.peer', 'x/y/a.peer']],
    ['x/**/*.peer', ['x/a.peer', 'x/y/a.peer']],
    ['./x/*.peer', ['x/a.peer']],
    ['{a,b}.peer', ['a.peer', 'b.peer']],
    ['?.peer', ['a.peer', 'b.peer']],
    ['*', ['a.peer', 'b.peer']],
    ['dist/*.peer', ['dist/a.peer']],
  ])('%s', (pattern, expected) => {
    expect(find(folderOf(files), [pattern])).toMatchObject({ files: expected, failures: [] });
  });

  it('may lead upwards', () => {
    expect(find(join(folderOf(files), 'x'), ['../*.peer']).files).toEqual(['../a.peer', '../b.peer']);
  });

  it.each(['*.txt', 'z/**', '[.peer', '**/z*.peer'])('that match nothing are said: %s', (pattern) => {
    const { files: found, failures } = find(folderOf(files), [pattern]);
    expect(found).toEqual([]);
    expect(failures).toHaveLength(1);
  });

  it('are no patterns where a file is called so', () => {
    expect(find(folderOf({ '[draft] a*.peer': '', 'd a.peer': '' }), ['[draft] a*.peer']).files).toEqual(['[draft] a*.peer']);
  });
});
