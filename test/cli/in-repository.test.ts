/** GitHub and readers of SARIF are told paths from the top of the repository, wherever the command is run. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { checkReport, sarifRun } from './support/reports.ts';
import { run } from './support/run-main.ts';

const text = 'intervention A "a" { sumary: "x" }\n';

const repository = (git: 'folder' | 'file' | 'none' = 'folder'): string => {
  const folder = folderOf({ 'web/specs/50% a#b.peer': text, 'web/sub/notes.txt': '', 'other/c.peer': text });
  if (git === 'folder') mkdirSync(join(folder, '.git'));
  if (git === 'file') writeFileSync(join(folder, '.git'), 'gitdir: elsewhere\n');
  return folder;
};

const places = async (cwd: string, path: string, env: Record<string, string> = {}) => {
  const github = await run(cwd, ['check', path, '--format', 'github'], { env });
  const sarif = await run(cwd, ['check', path, '--format', 'sarif'], { env });
  const locations = sarifRun(sarif.out).results.map(({ locations: [first] }) => first?.physicalLocation.artifactLocation);
  return { github: /file=([^,]*),/.exec(github.out)?.[1], sarif: locations[0] };
};

const fromTop = { github: 'web/specs/50%25 a#b.peer', sarif: { uri: 'web/specs/50%25%20a%23b.peer', uriBaseId: '%SRCROOT%' } };

describe('paths from the top of the repository', () => {
  it.each([
    ['.', 'web/specs'],
    ['web', 'specs'],
    ['web/sub', '../specs'],
    ['web/specs', '.'],
    ['other', '../web'],
  ])('run in %s', async (cwd, path) => {
    expect(await places(join(repository(), cwd), path)).toEqual(fromTop);
  });

  it('run from outside of it', async () => {
    const folder = repository();
    expect(await places(join(folder, '..'), `${basename(folder)}/web`)).toEqual(fromTop);
  });

  it('where `.git` is a file, as in a further working tree', async () => {
    expect(await places(join(repository('file'), 'web/sub'), '../specs')).toEqual(fromTop);
  });

  it('by GITHUB_WORKSPACE where it holds the folder, also by way of a link, and there is no `.git`', async () => {
    const folder = repository('none');
    const way = join(folderOf(), 'way');
    symlinkSync(folder, way);
    for (const workspace of [folder, `${folder}/`, way])
      expect(await places(join(folder, 'web/sub'), '../specs', { GITHUB_WORKSPACE: workspace })).toEqual(fromTop);
    const elsewhere = await places(join(folder, 'web'), 'specs', { GITHUB_WORKSPACE: '/nowhere' });
    expect(elsewhere.github).toBe('specs/50%25 a#b.peer');
  });

  it('by GITHUB_WORKSPACE rather than a repository around it', async () => {
    const folder = repository();
    expect((await places(join(folder, 'web/sub'), '../specs', { GITHUB_WORKSPACE: join(folder, 'web') })).github).toBe(
      'specs/50%25 a#b.peer',
    );
  });

  it('in full for what is outside of it: never from `%SRCROOT%` upwards', async () => {
    const outside = folderOf({ 'a b.peer': text });
    const { github, sarif } = await places(join(repository(), 'web'), join(outside, 'a b.peer'));
    expect(github).toBe(join(outside, 'a b.peer'));
    expect(sarif).toEqual({ uri: pathToFileURL(join(outside, 'a b.peer')).href });
    const none = await places(join(repository('none'), 'web'), '../other');
    expect(none.sarif?.uri).toMatch(/^file:\/\/\/.*\/other\/c\.peer$/);
  });

  it('for related places and for what could not be checked', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'web/specs/d.peer'), '\0');
    writeFileSync(join(folder, 'web/specs/e.peer'), 'use "f.peer"\nuse "g.peer"\nintervention A "a" { summary: "x" }\n');
    for (const name of ['f', 'g']) writeFileSync(join(folder, `web/specs/${name}.peer`), 'measure Same "same"\n');
    const { out } = await run(join(folder, 'web/sub'), ['check', '../specs', '--format', 'sarif']);
    const uris = [...out.matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => uri);
    expect(uris).toContain('web/specs/d.peer');
    expect(out).toContain('relatedLocations');
    for (const uri of uris) expect(uri).toMatch(/^web\/specs\//);
  });

  it('only there: other formats start from the current folder', async () => {
    const cwd = join(repository(), 'web/sub');
    const { out } = await run(cwd, ['check', '../specs', '--format', 'json']);
    expect(checkReport(out).files.map(({ file }) => file)).toEqual(['../specs/50% a#b.peer']);
    expect((await run(cwd, ['check', '../specs', '--format', 'lines'])).out).toMatch(/^\.\.\/specs\//);
  });
});
