/** A disk that fails in the middle of the work, for every command: said plainly, exit code 2, nothing half-written, the rest dealt with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { checkFormats } from '../../packages/cli/src/check/choices.ts';
import { folderOf } from './support/folder.ts';
import { refusal, refusing } from './support/refusing-disk.ts';
import { complete } from './support/repository.ts';
import { run } from './support/run-main.ts';

const untidy = 'intervention Other "another" {\n\n\n  summary: "x" }\n';
const files = { 'a.peer': complete, 'b.peer': untidy, 'notes.txt': 'Calls\n  Confidence\n', 'out.old': 'what was there before' };

/** Takes half of each piece, and has no room for the rest. */
const full: typeof realDisk = {
  ...realDisk,
  writeFileSync: (target, chunk, ...further) => {
    realDisk.writeFileSync(target, typeof chunk === 'string' ? chunk.slice(0, chunk.length / 2) : '', ...further);
    throw refusal('ENOSPC');
  },
};

const everythingIn = (folder: string): unknown =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')])
    .sort();

describe('a disk that is full', () => {
  const commands: readonly (readonly string[])[] = [
    ...checkFormats.filter((format) => format !== 'text').map((format) => ['check', '--format', `${format}=out.old`, '--exit-zero']),
    ['generate', 'a.peer'],
    ['generate', 'a.peer', '--format', 'html', '--out', 'documents'],
    ['generate', 'a.peer', '--format', 'docx', '--out', 'documents'],
    ['generate', 'a.peer', '--picture', 'theory', '--out', 'documents'],
    ['compare', 'a.peer', 'b.peer', '--format', 'html', '--out', 'out.old'],
    ['diff', 'a.peer', 'b.peer', '--format', 'markdown', '--out', 'out.old'],
    ['export', 'a.peer', '--out', 'out.json'],
    ['table', 'a.peer', '--out', 'out.xlsx'],
    ['import', 'notes.txt', '--out', 'draft.peer'],
    ['format', 'b.peer'],
  ];

  it.each(commands.map((argv) => [argv.join(' '), argv] as const))('%s', async (_, argv) => {
    const folder = folderOf(files);
    const before = everythingIn(folder);
    const { code, err } = await run(folder, argv, { disk: full });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('the disk is full') as string });
    expect(err).not.toMatch(/itself failed|ENOSPC|at .*\.ts:/);
    expect(everythingIn(folder)).toEqual(before);
  });
});

describe('a folder in the middle that cannot be opened', () => {
  it.each([
    [['check', '--exit-zero'], 'out', '2 files checked, 1 could not be'],
    [['generate', '.', '--out', '-'], 'out', '# another'],
    [['export', '.'], 'out', '"Other"'],
    [['table', '.', '--format', 'csv'], 'out', 'another'],
    [['format', '--check', '.'], 'out', 'b.peer'],
  ] as const)('%j names it, and deals with the rest', async (argv, stream, expected) => {
    const folder = folderOf({ 'a.peer': complete, 'locked/x.peer': untidy, 'z/b.peer': untidy });
    const ran = await run(folder, argv, { disk: refusing('readdirSync', 'locked', 'EACCES') });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/locked[^]*no permission/);
    expect(ran[stream]).toContain(expected);
  });
});
