/** `check --since` and `--staged` in repositories as they are: with others in them, with links, with settings, and where Git refuses. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { committed, git } from './support/repository.ts';
import { run } from './support/run-main.ts';

const files = {
  'one/a.peer': 'intervention A "a" {}\n',
  'two/b.peer': 'use "../shared/scale.peer"\nintervention B "b" {}\n',
  'shared/scale.peer': 'measure Scale "a scale"\n',
};

const listed = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> => {
  const { code, out, err } = await run(folder, ['check', '--list-files', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').filter((line) => line !== '');
};

const change = (folder: string, path: string): void => appendFileSync(join(folder, path), '// changed\n');

/** Committed files with links among them: each link by where it is, and where it leads to. */
const linked = (texts: Readonly<Record<string, string>>, links: Readonly<Record<string, string>>): string => {
  const folder = committed(texts);
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target, join(folder, path));
  }
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'links');
  return folder;
};

describe('from a folder of the repository', () => {
  it('knows what is new elsewhere in it', async () => {
    const folder = committed(files);
    writeFileSync(join(folder, 'two/new.peer'), 'intervention New "new" {}\n');
    expect(await listed(join(folder, 'one'), '--since', 'HEAD', '..')).toEqual(['../two/new.peer']);
  });

  it('knows what has changed, whatever somebody has set', async () => {
    const folder = committed(files);
    git(folder, 'config', 'diff.relative', 'true');
    change(folder, 'one/a.peer');
    expect(await listed(join(folder, 'one'), '--since', 'HEAD')).toEqual(['a.peer']);
    git(folder, 'add', '.');
    expect(await listed(join(folder, 'one'), '--staged', '..')).toEqual(['a.peer']);
  });
});

describe('a repository within the repository', () => {
  it('counts as a whole where Git says that it has changed, and so does what uses it', async () => {
    const folder = committed({
      'top.peer': 'use "specs/shared/scale.peer"\nintervention Top "top" {}\n',
      'other.peer': files['one/a.peer'],
    });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', committed(files), 'specs');
    git(folder, 'config', 'submodule.specs.ignore', 'all');
    git(folder, 'commit', '--quiet', '--message', 'submodule');
    expect(await listed(folder, '--since', 'HEAD')).toEqual([]);
    change(folder, 'specs/one/a.peer');
    const concerned = ['specs/one/a.peer', 'specs/shared/scale.peer', 'specs/two/b.peer', 'top.peer'];
    expect(await listed(folder, '--since', 'HEAD')).toEqual(concerned);
    git(join(folder, 'specs'), 'commit', '--quiet', '--all', '--message', 'changed');
    git(folder, 'add', '--force', 'specs');
    expect(await listed(folder, '--staged')).toEqual(concerned);
  });

  it('counts as new where Git has never heard of it', async () => {
    const folder = committed(files);
    cpSync(committed(files), join(folder, 'nested'), { recursive: true });
    expect(await listed(folder, '--since', 'HEAD')).toEqual(['nested/one/a.peer', 'nested/shared/scale.peer', 'nested/two/b.peer']);
  });
});

describe('links', () => {
  it('are followed to a file, and to a folder from which files are used that are gone', async () => {
    const folder = linked(
      { 'common/scale.peer': files['shared/scale.peer'], 'two/b.peer': files['two/b.peer'], 'one/a.peer': files['one/a.peer'] },
      { shared: 'common', 'links/a.peer': '../one/a.peer' },
    );
    change(folder, 'one/a.peer');
    expect(await listed(folder, '--since', 'HEAD')).toEqual(['links/a.peer', 'one/a.peer']);
    git(folder, 'checkout', '--quiet', '.');
    rmSync(join(folder, 'common/scale.peer'));
    expect(await listed(folder, '--since', 'HEAD', 'two')).toEqual(['two/b.peer']);
  });

  it('are followed to the configuration of a package of the same repository', async () => {
    const folder = linked(
      {
        ...files,
        'packages/team/package.json': '{ "name": "@team/config" }',
        'packages/team/peerspec.config.json': '{}\n',
        'one/peerspec.config.json': '{ "extends": "@team/config" }',
      },
      { 'node_modules/@team/config': '../../packages/team' },
    );
    change(folder, 'packages/team/peerspec.config.json');
    expect(await listed(folder, '--since', 'HEAD')).toEqual(['one/a.peer']);
  });
});

it('knows any number of changes', async () => {
  const folder = committed(files);
  const input = Array.from({ length: 30_000 }, (_, at) => `100644 ${'1'.repeat(40)}\t${'long'.repeat(45)}/${at}\n`).join('');
  execFileSync('git', ['update-index', '--index-info'], { cwd: folder, input });
  change(folder, 'one/a.peer');
  git(folder, 'add', 'one');
  expect(await listed(folder, '--staged')).toEqual(['one/a.peer']);
});

describe('where Git cannot tell', () => {
  it('says so of files of another repository, and of the others what is known', async () => {
    const folder = folderOf({});
    for (const each of ['here', 'there']) cpSync(committed(files), join(folder, each), { recursive: true });
    change(join(folder, 'here'), 'one/a.peer');
    expect(await run(join(folder, 'here'), ['check', '--since', 'HEAD', '--list-files', '.', '../there'])).toEqual({
      code: 2,
      out: 'one/a.peer\n',
      err: '../there/one/a.peer\n  Nothing tells whether this file and 2 more have changed: the Git repository in\n  which you are does not hold them.\n  Go to a folder of the repository that does, and run the command there.\n\n',
    });
  });

  it.each([
    [['check', '--since', 'HEAD']],
    [['check', '--staged']],
    [['diff', 'HEAD', 'one/a.peer']],
    [['diff', 'HEAD', 'HEAD', '--', 'one/a.peer']],
  ])('%j names the owner where Git opens nothing of somebody else', async (argv) => {
    const env = { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    const { code, err } = await run(committed(files), argv, { env });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(
        /^peerspec: Git does not open the repository `.+`, because its folder belongs to somebody else\. If you trust it, tell Git so once: git config --global --add safe\.directory '.+'\n$/,
      ) as string,
    });
  });

  it('says of a repository without files that there is nothing to check', async () => {
    const bare = folderOf({});
    git(bare, 'clone', '--quiet', '--bare', committed(files), '.');
    expect(await run(bare, ['check', '--since', 'HEAD'])).toEqual({
      code: 2,
      out: '',
      err: 'peerspec: This is a repository of Git without the files themselves (a bare one), so there is nothing to check in it.\n',
    });
  });

  it('hands on the words of Git about a repository that is broken', async () => {
    const folder = committed(files);
    appendFileSync(join(folder, '.git/config'), '[[\n');
    const { code, err } = await run(folder, ['check', '--staged']);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/Git cannot open the repository here, .* It says: fatal: bad config/) as string,
    });
  });
});
