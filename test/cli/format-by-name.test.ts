/** What is written goes by the name of its file, unless a format is asked for. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const files = {
  'a.peer': 'intervention Calls "Telephone calls" {\n  summary: "A volunteer calls."\n}\n',
  'b.peer': 'intervention Visits "Home visits" {\n  summary: "A volunteer visits."\n}\n',
};

const packed = /^PK/;
const page = /^(?:<!--[^\n]*-->\s*)?<!doctype html>/i;
const data = /^\{/;
const rows = /^\uFEFF?[\w"][^\n]*,/;
const prose = /^#+ /;

it.each<[readonly string[], string, RegExp]>([
  [['compare', 'a.peer', 'b.peer'], 'c.docx', packed],
  [['compare', 'a.peer', 'b.peer'], 'c.html', page],
  [['compare', 'a.peer', 'b.peer'], 'c.json', data],
  [['compare', 'a.peer', 'b.peer'], 'C.MD', prose],
  [['diff', 'a.peer', 'b.peer'], 'd.json', data],
  [['diff', 'a.peer', 'b.peer'], 'd.md', prose],
  [['export', 'a.peer'], 'e.csv', rows],
  [['export', 'a.peer'], 'e.json', data],
  [['summary', 'a.peer'], 's.csv', rows],
  [['summary', 'a.peer'], 's.json', data],
  [['accepted', 'a.peer'], 'a.json', data],
  [['table', 'a.peer', 'b.peer'], 't.xlsx', packed],
  [['table', 'a.peer', 'b.peer'], 't.htm', page],
])('%j into %s', async (argv, name, looks) => {
  const folder = folderOf(files);
  expect(await run(folder, [...argv, '--out', name])).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(looks);
});

it('is what was asked for, whatever the name', async () => {
  const folder = folderOf(files);
  await run(folder, ['compare', 'a.peer', 'b.peer', '--format', 'json', '--out', 'c.md']);
  expect(readFileSync(join(folder, 'c.md'), 'utf8')).toMatch(data);
});

it.each([
  [['diff', 'a.peer', 'b.peer'], 'd.docx', 'text, markdown, json'],
  [['table', 'a.peer', 'b.peer'], 't.json', 'markdown, csv, html, xlsx'],
  // Nothing writes these.
  [['compare', 'a.peer', 'b.peer'], 'c.pdf', 'text, markdown, html, docx, json'],
  [['table', 'a.peer', 'b.peer'], 't.tsv', 'markdown, csv, html, xlsx'],
  [['table', 'a.peer', 'b.peer'], 'T.XLS', 'markdown, csv, html, xlsx'],
  [['export', 'a.peer'], 'e.yml', 'json, csv'],
  [['summary', 'a.peer'], 's.pdf', 'text, markdown, json, csv'],
  [['accepted', 'a.peer'], 'a.sarif', 'text, markdown, json'],
])('%j does not write another format into %s', async (argv, name, formats) => {
  const folder = folderOf(files);
  expect(await run(folder, [...argv, '--out', name])).toEqual({
    code: 2,
    out: '',
    err: `peerspec: \`--out ${name}\` has the name of another format than can be written here: ${formats}. Choose one with --format, or another name.\n`,
  });
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files));
});
