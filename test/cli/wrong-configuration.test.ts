/** A configuration that is not in order ends a check; programs that read a format are told so in it, with the place. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { checkReport, sarifRun } from './support/reports.ts';
import { run } from './support/run-main.ts';

const intervention = 'intervention A "a" { stage: commissioning }\n';
const wrong = { 'a.peer': intervention, 'peerspec.config.json': '{\n  "exclud": []\n}\n' };
const message = '`exclud` means nothing here; did you mean `exclude`?';

const checked = async (folder: string, format: string, ...argv: string[]): Promise<string> => {
  const { code, out, err } = await run(folder, ['check', '--format', format, ...argv]);
  expect(code).toBe(2);
  expect(err).toMatch(/^\S+\n {2}\S/);
  return out;
};

describe('a wrong configuration', () => {
  it('is told in the fields of each format', async () => {
    const folder = folderOf(wrong);
    expect(await checked(folder, 'lines')).toMatch(`peerspec.config.json:2:3: error: ${message}`);
    expect(await checked(folder, 'github')).toMatch(
      `::error file=peerspec.config.json,line=2,endLine=2,col=3,endColumn=11,title=not checked::${message}`,
    );
    expect(checkReport(await checked(folder, 'json')).failures).toEqual([
      expect.objectContaining({
        path: 'peerspec.config.json',
        range: { start: { line: 2, column: 3 }, end: { line: 2, column: 11 } },
        message,
      }),
    ]);
    const [invocation] = sarifRun(await checked(folder, 'sarif')).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'peerspec.config.json', uriBaseId: '%SRCROOT%' },
                region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 11 },
              },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['is not there', { 'a.peer': intervention }],
    ['is a folder', { 'a.peer': intervention, 'team.json/x.txt': '' }],
    ['is empty', { 'a.peer': intervention, 'team.json': '' }],
    ['is no text', { 'a.peer': intervention, 'team.json': Uint8Array.from([0x7b, 0xff]) }],
  ])('is told also where the one that is named %s', async (_what, files) => {
    const out = await checked(folderOf(files), 'json', '--config', 'team.json');
    expect(checkReport(out).failures).toMatchObject([{ path: 'team.json' }]);
  });

  it('that is a link in a circle is told', async () => {
    const folder = folderOf({ 'a.peer': intervention });
    symlinkSync('peerspec.config.json', join(folder, 'peerspec.config.json'));
    expect(await checked(folder, 'github')).toMatch(/^::error file=peerspec\.config\.json,title=/);
  });

  it('is told on the screen where --output says `-`, and no file of that name is made', async () => {
    const folder = folderOf(wrong);
    expect(checkReport(await checked(folder, 'json', '--output', '-')).failures).toHaveLength(1);
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  it('is told in the file that --output names, and never written over itself', async () => {
    const folder = folderOf({ ...wrong, 'team.json': '{ "exclud": [] }' });
    expect(await checked(folder, 'json', '--output', 'out.json')).toBe('');
    expect(checkReport(readFileSync(join(folder, 'out.json'), 'utf8')).failures).toHaveLength(1);
    await checked(folder, 'json', '--config', 'team.json', '--output', 'team.json');
    expect(readFileSync(join(folder, 'team.json'), 'utf8')).toBe('{ "exclud": [] }');
    expect(existsSync(join(folder, 'out.json'))).toBe(true);
  });
});
