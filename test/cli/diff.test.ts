/** `peerspec diff`: files, and revisions of Git. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const service = (minimum: string, shared = 'a scale'): Record<string, string> => ({
  'service.peer': `use "shared/scale.peer"\n\nintervention A "A" { contacts { minimum: ${minimum} } }\n`,
  'shared/scale.peer': `measure Scale "${shared}"\n`,
});

const git = (folder: string, ...words: readonly string[]): unknown =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {
    cwd: folder,
    stdio: 'pipe',
  });

/** A folder in Git whose first revision says 5, and whose second, and the disk, say 3. */
const repository = (): string => {
  const folder = folderOf(service('at least 5'));
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'five');
  for (const [path, text] of Object.entries(service('at least 3', 'another scale'))) writeFileSync(join(folder, path), text);
  git(folder, 'commit', '--quiet', '--all', '--message', 'three');
  return folder;
};

const fiveToThree = '- Least that could work, changed: at least 5 → at least 3';

describe('diff', () => {
  it('says what changed between two files, and ends with 0', async () => {
    const folder = folderOf({ 'a.peer': 'intervention A { format: group }', 'b.peer': 'intervention A { format: one-to-one }' });
    const { code, out } = await run(folder, ['diff', 'a.peer', 'b.peer']);
    expect(code).toBe(0);
    expect(out).toContain('What changed from a.peer to b.peer\n\nA\n\nForm of support\n\n- Form, changed: group → one-to-one\n');
    expect((await run(folder, ['diff', 'a.peer', 'b.peer', '--exit-code'])).code).toBe(1);
    const data = JSON.parse((await run(folder, ['diff', 'a.peer', 'b.peer', '--format', 'json'])).out) as unknown;
    expect(data).toMatchObject({ kind: 'peerspec-changes', version: 1, interventions: [{ parts: [{ heading: 'Form of support' }] }] });
  });

  it('says nothing where nothing changed in meaning', async () => {
    const folder = folderOf({
      'a.peer': 'intervention A { format: group }',
      'b.peer': '// laid out\nintervention B {\n  format: group\n}\n',
    });
    expect(await run(folder, ['diff', 'a.peer', 'b.peer', '--exit-code'])).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    [['HEAD~1', 'HEAD', '--', 'service.peer']],
    [['HEAD~1:service.peer', 'HEAD:service.peer']],
    [['HEAD~1:service.peer', 'service.peer']],
    [['HEAD~1', 'service.peer']],
  ])('reads revisions of Git: %j', async (argv) => {
    const { code, out, err } = await run(repository(), ['diff', ...argv]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(fiveToThree);
    // What a file uses is read at the same revision.
    expect(out).toContain('a scale → another scale');
  });

  it('reads a revision from whose folder nothing is left, and a repository without files', async () => {
    const folder = repository();
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'gone'));
    for (const minimum of ['at least 5', 'at least 3']) {
      writeFileSync(join(folder, 'gone/other.peer'), `intervention A "A" { contacts { minimum: ${minimum} } }\n`);
      git(folder, 'add', '.');
      git(folder, 'commit', '--quiet', '--message', minimum);
    }
    rmSync(join(folder, 'gone'), { recursive: true });
    const { code, out, err } = await run(join(folder, 'elsewhere'), ['diff', 'HEAD~1:../gone/other.peer', 'HEAD:../gone/other.peer']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(fiveToThree);
    const bare = folderOf({});
    git(bare, 'clone', '--quiet', '--bare', folder, '.');
    expect((await run(bare, ['diff', 'HEAD~3', 'HEAD', '--', 'service.peer'])).out).toContain(fiveToThree);
  });

  it('says where there is nothing to compare, as in files that are only shared', async () => {
    expect(await run(repository(), ['diff', 'HEAD~1', 'HEAD', '--exit-code', '--', 'shared/scale.peer'])).toEqual({
      code: 0,
      out: '',
      err: 'There is no intervention in HEAD~1:shared/scale.peer nor in HEAD:shared/scale.peer, so nothing is compared: what changed in shared measures, evidence or contexts is told of a file that uses them.\n',
    });
  });

  it('tells of an intervention that is new or gone', async () => {
    const folder = folderOf({ 'a.peer': 'intervention A "One" {}', 'b.peer': 'intervention A "One" {}\nintervention B "Two" {}' });
    expect((await run(folder, ['diff', 'a.peer', 'b.peer'])).out).toContain('Two\n\nThis intervention is new.');
    expect((await run(folder, ['diff', 'b.peer', 'a.peer'])).out).toContain('Two\n\nThis intervention is gone.');
  });

  it.each([
    [['HEAD~7', 'HEAD', '--', 'service.peer'], 'There is no file and no revision called `HEAD~7` here.'],
    [['--output=x', 'HEAD', '--', 'service.peer'], 'There is no option `--output=x`'],
    [['HEAD~1', 'HEAD', '--', 'gone.peer'], 'Neither revision has a file called `gone.peer`.'],
    [['gone.peer', 'service.peer'], 'There is no file or folder called `gone.peer` here'],
    // Misspelt, all of the other file would be told as new.
    [['HEAD:sevice.peer', 'service.peer'], 'The revision `HEAD` has no file called `sevice.peer`.'],
    [['service.peer', 'HEAD:sevice.peer'], 'The revision `HEAD` has no file called `sevice.peer`.'],
  ])('refuses %j with one plain message', async (argv, message) => {
    const { code, out, err } = await run(repository(), ['diff', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
