/** Whatever the system refuses is said of the file or folder that it is about: what, why, what to do, and exit code 2. */
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { processIo } from '../../packages/cli/src/process-io.ts';
import { runProgram } from '../../packages/cli/src/program.ts';
import { folderOf } from './support/folder.ts';
import { closing, refusal, refusing } from './support/refusing-disk.ts';
import { run } from './support/run-main.ts';

const whole = 'intervention A "a" { summary: "A service." }\n';

/** Those that the program tells from others, and one that it has no words for. */
const codes = ['EACCES', 'ELOOP', 'ENOTDIR', 'EUNKNOWN'] as const;
const steps = ['statSync', 'lstatSync', 'realpathSync', 'openSync', 'readdirSync', 'mkdirSync'] as const;
const endings = ['in', 'a.peer', 'peerspec.config.json', '.git', 'shared.peer'] as const;

const commands: readonly (readonly string[])[] = [
  ['check'],
  ['check', 'in'],
  ['check', 'in/a.peer'],
  ['check', 'in/*.peer'],
  ['check', 'in/b.peer'],
  ['check', 'in', '--root', 'in'],
  ['check', 'in', '--config', 'in/peerspec.config.json'],
  ['check', 'in', '--format', 'github'],
  ['format', '--check', 'in'],
  ['generate', 'in', '--out', '-'],
  ['generate', 'in/a.peer', '--out', 'in'],
  ['questions', 'in/a.peer'],
  ['config', 'in/a.peer'],
];

describe('a refusal of the system', () => {
  it.each(steps)('is never called a fault of PeerSpec: %s', async (step) => {
    const folder = folderOf({ 'in/a.peer': `use "shared.peer"\n${whole}`, 'in/shared.peer': '', 'in/peerspec.config.json': '{}' });
    for (const code of codes)
      for (const ending of endings)
        for (const argv of commands) {
          const ran = await run(folder, argv, { disk: refusing(step, `/${ending}`, code), env: { GITHUB_WORKSPACE: folder } });
          expect(`${ran.out}${ran.err}`, `${code} ${ending} ${argv.join(' ')}`).not.toMatch(
            /itself failed|fault of PeerSpec|refused|Mend that/,
          );
        }
  });

  it.each([
    [['check', 'a.peer/*.peer'], 'No file that ends in `.peer` matches this pattern.'],
    [['check', 'loop/*.peer'], 'it is a link that leads back to itself'],
    [['check', `${'a'.repeat(300)}/x*.peer`], 'its path is too long'],
    [['check', '*'.repeat(70_000)], 'This pattern is too long.'],
    [['check', 'a'.repeat(300)], 'its path is too long'],
    [['check', '--root', 'a.peer/x'], '`--root a.peer/x` is not a folder.'],
    [['check', '--root', 'loop'], '`--root loop` cannot be opened: it is a link that leads back to itself.'],
    [['generate', 'a.peer', '--out', 'loop/x'], '`--out loop/x` cannot be opened: it is a link that leads back to itself.'],
    [['check', '--config', 'folder'], 'This configuration cannot be read: it is a folder.'],
    [['check', '--config', 'loop'], 'This configuration cannot be read: it is a link that leads back to itself.'],
  ])('is told in words, exit code 2: %#', async (argv, message) => {
    const folder = folderOf({ 'a.peer': whole, 'folder/notes.txt': '' });
    symlinkSync('loop', join(folder, 'loop'));
    const { code, err } = await run(folder, argv);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
    expect(err).not.toContain('itself failed');
  });

  it.each([
    ['export', 'a.peer', '--out', 'shut'],
    ['export', 'a.peer', '--out', 'shut/a.json'],
    ['generate', 'a.peer', '--out', 'shut'],
    ['generate', 'a.peer', '--out', 'shut/a.html'],
    ['generate', 'a.peer', '--out', 'shut/deep'],
    ['import', 'data.json', '--out', 'shut'],
    ['table', 'a.peer', '--out', 'shut/a.csv'],
    ['compare', 'a.peer', 'b.peer', '--out', 'shut/a.md'],
    ['check', 'a.peer', '--format', 'json', '--output', 'shut/a.json'],
  ])('is told as what it is, where a folder may not be entered: %s %s %s %s', async (...argv) => {
    const folder = folderOf({ 'a.peer': whole, 'b.peer': whole, 'shut/.keep': '' });
    const data = await run(folder, ['export', 'a.peer']);
    writeFileSync(join(folder, 'data.json'), data.out);
    const { code, err } = await run(folder, argv, { disk: closing('shut') });
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toMatch(/you have no permission to (?:write there|open it)/);
    expect(err).not.toMatch(/something|already/);
    expect(readdirSync(join(folder, 'shut'))).toEqual(['.keep']);
  });

  it('keeps from being written over what nobody may read', async () => {
    const folder = folderOf({ 'a.peer': whole, 'a.json': 'mine', 'a-A.md': 'mine' });
    for (const [argv, name] of [
      [['export', 'a.peer', '--out', '.'], 'a.json'],
      [['generate', 'a.peer'], 'a-A.md'],
    ] as const) {
      const { code, err } = await run(folder, argv, { disk: refusing('openSync', `/${name}`, 'EACCES') });
      expect({ code, text: readFileSync(join(folder, name), 'utf8') }).toEqual({ code: 2, text: 'mine' });
      expect(err.replace(/\s+/g, ' ')).toContain('that cannot be read: you have no permission to open it.');
    }
  });

  it.each([
    [['--out', 'a.peer/x'], 'This document cannot be written: a part of its path is a file, not a folder.'],
    [['--out', 'a.peer/x/y/z'], 'This document cannot be written: a part of its path is a file, not a folder.'],
    [['--out', 'a.peer/x.html'], 'This document cannot be written: a part of its path is a file, not a folder.'],
    [['b', '--out', 'documents'], 'This document cannot be written: a part of its path is a file, not a folder.'],
    [['--out', 'nowhere'], '`--out nowhere` is a link, and what it leads to is not there.'],
  ])('says of a folder for documents why there can be none: %j', async (argv, message) => {
    const folder = folderOf({ 'a.peer': whole, 'b/b.peer': whole, 'documents/b': '' });
    symlinkSync('gone', join(folder, 'nowhere'));
    const { code, err } = await run(folder, ['generate', 'a.peer', ...argv]);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
    expect(err).not.toContain('something else has that name');
  });

  it('that nobody has foreseen names what could not be opened', async () => {
    const io = { env: {}, stdout: { write: () => undefined, isTTY: false } };
    const err: string[] = [];
    const stderr = { write: (text: string) => err.push(text), isTTY: false };
    const now = (): Date => {
      throw Object.assign(refusal('EIO'), { path: '/far/away' });
    };
    expect(await runProgram(['check'], { ...io, cwd: '/', stderr, disk: realDisk, now })).toBe(2);
    expect(err.join('')).toBe(
      'peerspec: `/far/away` cannot be opened: the disk reports a fault (EIO). Mend that, or name other files, and run the command again.\n',
    );
  });
});

describe('the folder in which one is', () => {
  const ioIn = (code: string) =>
    processIo(
      new Proxy(process, {
        get: (target, name): unknown =>
          name === 'cwd'
            ? () => {
                throw refusal(code);
              }
            : Reflect.get(target, name),
      }),
    );

  it.each([
    ['ENOENT', 'The folder in which you are is not there any more. Go to another one, and run the command there.'],
    ['EACCES', 'The folder in which you are cannot be opened: you have no permission to open it. Go to another one'],
    ['EIO', 'The folder in which you are cannot be opened: the disk reports a fault (EIO). Go to another one'],
  ])('is told of where it cannot be used: %s', (code, message) => {
    expect(() => ioIn(code).cwd).toThrow(message);
  });

  it('is not asked for by what needs none', () => {
    expect(() => ioIn('ENOENT')).not.toThrow();
  });
});
