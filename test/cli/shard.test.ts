/** `check --shard` divides the files, and `merge` puts the reports together into that of one run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const resource = (name: string): string => readFileSync(join(import.meta.dirname, 'resources/drafts', name), 'utf8');
const gaps = resource('many-gaps.peer');
const using = (name: string): string =>
  `use "town.peer"\nintervention ${name} "a" {\n  stage: design\n  context: Town\n  accept theory-missing because "x"\n}\n`;

const files = {
  ...Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [`${name}.peer`, using(name)] as const)),
  'town.peer': 'context Town "town" { setting: undecided because "x" decide-by 2026-01-31 }\n',
  'sub/gaps.peer': gaps,
  'sub/broken.peer': resource('broken.peer'),
};

const json = ['--format', 'json'];

it('each file is in one part, whatever the others are, and reports put together are that of one run', async () => {
  const folder = folderOf(files);
  const whole = await run(folder, ['check', ...json]);
  const listed: string[] = [];
  const reports: string[] = [];
  for (const part of [1, 2, 3]) {
    const shard = ['--shard', `${part}/3`];
    listed.push((await run(folder, ['check', '--list-files', ...shard])).out);
    await run(folder, ['check', ...shard, '--format', `json=${part}.json`]);
    reports.push(`${part}.json`);
  }
  expect(listed.filter((each) => each !== '').length).toBeGreaterThan(1);
  expect(listed.join('').split('\n').toSorted()).toEqual(['', ...Object.keys(files)].toSorted());
  expect(await run(folder, ['merge', ...reports])).toEqual({ code: whole.code, out: whole.out, err: '' });
  const { code, err } = await run(folder, ['merge', ...reports, '--out', 'all.json', '--exit-zero']);
  expect({ code, text: readFileSync(join(folder, 'all.json'), 'utf8') }).toEqual({ code: 0, text: whole.out });
  expect(err).toMatch(/^Written: all\.json\n9 files checked\. /);
  const other = folderOf({ 'A.peer': using('A'), 'town.peer': files['town.peer'] });
  const mine = listed.findIndex((each) => each.split('\n').includes('A.peer')) + 1;
  expect((await run(other, ['check', '--list-files', '--shard', `${mine}/3`])).out).toContain('A.peer\n');
});

it('what cannot be read is told once, and makes the whole fail', async () => {
  const folder = folderOf({ 'a.peer': gaps });
  const { out } = await run(folder, ['check', ...json, 'gone.peer', '--shard', '1/2']);
  const twice = folderOf({ '1.json': out, '2.json': out });
  const merged = await run(twice, ['merge', '1.json', '2.json']);
  expect(merged.code).toBe(2);
  expect((JSON.parse(merged.out) as { readonly failures: readonly object[] }).failures).toHaveLength(1);
});

it('a report that is named twice is one report', async () => {
  const folder = folderOf({ 'a.peer': gaps, 'b.peer': using('B'), 'town.peer': files['town.peer'] });
  const whole = await run(folder, ['check', ...json]);
  await run(folder, ['check', '--format', 'json=one.json']);
  expect(await run(folder, ['merge', 'one.json', './one.json', join(folder, 'one.json')])).toEqual(whole);
});

it('a part without files is in order', async () => {
  const folder = folderOf({ 'a.peer': gaps });
  const codes = [];
  for (const part of [1, 2]) codes.push((await run(folder, ['check', '--shard', `${part}/2`])).code);
  expect(codes.toSorted()).toEqual([0, 1]);
});

it.each([
  [['check', '--shard', '0/3'], '`--shard 0/3` is no part.'],
  [['check', '--shard', '4/3'], '`--shard 4/3` is no part.'],
  [['check', '--shard', '2'], '`--shard 2` is no part.'],
  [['check', '--shard', '1/2', '--baseline', 'b.json', '--update-baseline'], 'writes no baseline'],
  [['merge', 'gone.json'], '`gone.json` cannot be read: there is no such file.'],
  [['merge', 'a.peer'], '`a.peer` is no report of this version.'],
  [['merge', 'other.json'], '`other.json` is no report of this version.'],
  [['merge', 'odd.json'], '`odd.json` is no report of this version.'],
  // What is named is not to be written over.
  [['merge', 'a.peer'], 'Write one with `peerspec check --format json=report.json`.'],
  [['merge', 'gone.json', 'a.peer'], '`gone.json` cannot be read: there is no such file. `a.peer` is no report of this version.'],
])('%j ends with 2', async (argv, message) => {
  const odd =
    '{ "format": "peerspec-check", "formatVersion": 1, "today": "x", "files": [{ "file": 3 }], "failures": [], "summary": { "files": 1 } }';
  const folder = folderOf({ 'a.peer': gaps, 'other.json': '{ "format": "peerspec-check", "formatVersion": 2 }', 'odd.json': odd });
  expect(await run(folder, argv)).toEqual({ code: 2, out: '', err: expect.stringContaining(message) as string });
});
