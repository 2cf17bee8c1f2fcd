/** What is written, and above all what is not written over. */
import { Buffer } from 'node:buffer';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../packages/cli/src/disk/disk.ts';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { folderOf } from './support/folder.ts';
import { refusal } from './support/refusing-disk.ts';
import { run } from './support/run-main.ts';

const specification = 'use "parts.peer"\n\nintervention A "A" {\n}\n';
const parts = 'context Here "Here" {\n}\n';
const files = { 'a.peer': specification, 'parts.peer': parts };

const check = (folder: string, output: string, disk: Disk = realDisk, ...more: readonly string[]) =>
  run(folder, ['check', 'a.peer', '--format', 'json', '--fail-on', 'never', '--output', output, ...more], { disk });

const isReport = (text: string): boolean => text.startsWith('{\n  "format": "peerspec-check"') && text.endsWith('}\n');

/** The disk that takes an ordinary file for something else: no test needs to be an administrator, who may make devices. */
const mistaking = (name: string, kind: 'isCharacterDevice' | 'isBlockDevice'): Disk => ({
  ...realDisk,
  lstatSync: new Proxy(realDisk.lstatSync, {
    apply: (target, self, given): unknown => {
      const stats: unknown = Reflect.apply(target, self, given);
      return String(given[0]).endsWith(name) ? Object.assign(stats as object, { isFile: () => false, [kind]: () => true }) : stats;
    },
  }),
});

describe('--output to what is no ordinary file', () => {
  it('writes through a pipe, which stays one', async () => {
    const folder = folderOf(files);
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const { code } = await check(folder, 'pipe');
    const text = Buffer.alloc(60_000);
    const length = readSync(reader, text);
    closeSync(reader);
    expect(code).toBe(0);
    expect(isReport(text.toString('utf8', 0, length))).toBe(true);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.peer', 'parts.peer', 'pipe']);
  });

  it('writes through a device, which stays where it is', async () => {
    const folder = folderOf({ ...files, null: '' });
    const { ino } = statSync(join(folder, 'null'));
    expect(await check(folder, 'null', mistaking('null', 'isCharacterDevice'))).toMatchObject({ code: 0 });
    expect(statSync(join(folder, 'null')).ino).toBe(ino);
    expect(isReport(readFileSync(join(folder, 'null'), 'utf8'))).toBe(true);
  });

  it('refuses a whole disk, a socket and a folder in words', async () => {
    const folder = folderOf({ ...files, disk: 'data' });
    mkdirSync(join(folder, 'folder'));
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(join(folder, 'socket'), resolve));
    const told = await Promise.all([
      check(folder, 'disk', mistaking('disk', 'isBlockDevice')),
      check(folder, 'socket'),
      check(folder, 'folder'),
    ]);
    server.close();
    expect(told.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(told.map(({ err }) => /cannot be written: .*/.exec(err)?.[0])).toEqual([
      'cannot be written: it is a whole disk, not an ordinary file.',
      'cannot be written: it is a socket, not an ordinary file.',
      'cannot be written: it is a folder.',
    ]);
    expect(readFileSync(join(folder, 'disk'), 'utf8')).toBe('data');
  });

  it.each(['/dev/stdout', '/dev/fd/1'])('writes to the standard output that it was given: %s', async (path) => {
    const { code, out } = await check(folderOf(files), path);
    expect({ code, isReport: isReport(out) }).toEqual({ code: 0, isReport: true });
  });

  it('adds to a file that it was given open', async () => {
    const folder = folderOf({ ...files, log: 'before\n' });
    const log = openSync(join(folder, 'log'), 'a');
    const { code } = await check(folder, `/dev/fd/${log}`);
    closeSync(log);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toMatch(/^before\n\{/);
    expect(readdirSync(folder).sort()).toEqual(['a.peer', 'log', 'parts.peer']);
  });
});

describe('--output by way of links', () => {
  it('makes the file to which a link leads that leads nowhere yet, also through folders and other links', async () => {
    const folder = folderOf({ ...files, 'real/deep/x.txt': '' });
    symlinkSync('real/deep', join(folder, 'way'));
    symlinkSync('way/../new.json', join(folder, 'second'));
    symlinkSync('second', join(folder, 'first'));
    expect(await check(folder, 'first')).toMatchObject({ code: 0 });
    expect(isReport(readFileSync(join(folder, 'real/new.json'), 'utf8'))).toBe(true);
    expect([readlinkSync(join(folder, 'first')), readlinkSync(join(folder, 'second'))]).toEqual(['second', 'way/../new.json']);
    expect(readdirSync(join(folder, 'real')).sort()).toEqual(['deep', 'new.json']);
  });

  it('says of links that lead in a circle that they do', async () => {
    const folder = folderOf(files);
    symlinkSync('one', join(folder, 'two'));
    symlinkSync('two', join(folder, 'one'));
    expect((await check(folder, 'one')).err).toContain('it is a link that leads back to itself');
  });
});

describe('what is read is never written over', () => {
  const configured = { ...files, 'peerspec.config.json': '{}', 'strict.json': '{}', 'other.peer': parts };

  it.each(['a.peer', 'A.PEER', 'new.peer', 'peerspec.config.json', './peerspec.config.json'])('by its name: %s', async (output) => {
    const folder = folderOf(configured);
    const { code, err } = await check(folder, output);
    expect(code).toBe(2);
    expect(err).toMatch(/`--output` names a (specification|configuration); findings are never written over one/);
    for (const [name, text] of Object.entries(configured)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it.each([
    ['a link to a specification of the run', 'a.peer', symlinkSync],
    ['a link to a specification that is not in the run', 'other.peer', symlinkSync],
    ['a link to a configuration', 'peerspec.config.json', symlinkSync],
    ['another name of a specification of the run', 'a.peer', linkSync],
    ['another name of what it uses', 'parts.peer', linkSync],
    ['another name of the configuration', 'peerspec.config.json', linkSync],
  ])('by whatever name: %s', async (_what, name, link) => {
    const folder = folderOf(configured);
    link(join(folder, name), join(folder, 'out.json'));
    const { code, err } = await check(folder, 'out.json');
    expect(code).toBe(2);
    expect(err).toContain('`--output out.json` cannot be written: it ');
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(configured[name as keyof typeof configured]);
  });

  it('nor the configuration that was named', async () => {
    const folder = folderOf(configured);
    const { code, err } = await check(
      folder,
      '../'.concat(folder.split('/').at(-1) ?? '', '/strict.json'),
      realDisk,
      '--config',
      'strict.json',
    );
    expect(code).toBe(2);
    expect(err).toContain('it is a file that this run reads');
    expect(readFileSync(join(folder, 'strict.json'), 'utf8')).toBe('{}');
  });
});

describe('two formats', () => {
  it.each([
    ['o1', './o1'],
    ['o1', 'sub/../o1'],
    ['o1', 'O1'],
    ['o1', 'link'],
    ['o1', 'way/o1'],
    ['first', 'second'],
    ['/dev/stdout', '-'],
  ])('are not written to one place by two names: %s and %s', async (one, other) => {
    const folder = folderOf({ ...files, 'sub/x.txt': '' });
    symlinkSync('o1', join(folder, 'link'));
    symlinkSync('.', join(folder, 'way'));
    symlinkSync('later', join(folder, 'first'));
    symlinkSync('later', join(folder, 'second'));
    const { code, out, err } = await run(folder, ['check', 'a.peer', '--format', `json=${one}`, '--format', `sarif=${other}`]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/Two formats would be written to one file|Only one format can go to the screen/);
    expect(readdirSync(folder).sort()).toEqual(['a.peer', 'first', 'link', 'parts.peer', 'second', 'sub', 'way']);
  });

  it('are written to two files of one name in two folders', async () => {
    const folder = folderOf({ ...files, 'sub/x.txt': '' });
    await run(folder, ['check', 'a.peer', '--format', 'json=o1', '--format', 'sarif=sub/o1']);
    expect([isReport(readFileSync(join(folder, 'o1'), 'utf8')), readdirSync(join(folder, 'sub'))]).toEqual([true, ['o1', 'x.txt']]);
  });
});

describe('documents stay in their folder', () => {
  const generate = (folder: string, ...more: readonly string[]) => run(folder, ['generate', 'in/a.peer', 'in/x/b.peer', ...more]);
  const drafts = { 'in/a.peer': 'intervention A "A" {\n}\n', 'in/x/b.peer': 'intervention B "B" {\n}\n' };

  it('whatever folder in it leads out', async () => {
    const folder = folderOf({ ...drafts, 'elsewhere/keep.txt': '', 'out/keep.txt': '' });
    symlinkSync('../elsewhere', join(folder, 'out/x'));
    const { code, err } = await generate(folder, '--out', 'out');
    expect(code).toBe(2);
    expect(err).toContain('A link on the way to this document leads out of its folder, or nowhere.');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['keep.txt']);
    expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.md'))).toHaveLength(1);
  });

  it('whatever document in it leads out, or nowhere', async () => {
    const folder = folderOf({ ...drafts, 'elsewhere/empty.md': '' });
    await generate(folder, '--out', 'first');
    const [name = ''] = readdirSync(join(folder, 'first')).filter((each) => each.endsWith('.md'));
    for (const [out, target] of [
      ['second', '../elsewhere/empty.md'],
      ['third', '../elsewhere/new.md'],
    ] as const) {
      mkdirSync(join(folder, out));
      symlinkSync(target, join(folder, out, name));
      expect((await generate(folder, '--out', out)).err).toContain('leads out of its folder, or nowhere');
    }
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['empty.md']);
    expect(readFileSync(join(folder, 'elsewhere/empty.md'), 'utf8')).toBe('');
  });

  it('which may itself be a link, or not be there yet', async () => {
    const folder = folderOf({ ...drafts, 'real/keep.txt': '' });
    symlinkSync('real', join(folder, 'out'));
    expect((await generate(folder, '--out', 'out')).code).toBe(0);
    expect((await generate(folder, '--out', 'new/deep')).code).toBe(0);
    expect(readdirSync(join(folder, 'real'))).toContain('x');
  });
});

describe('a file that is being written', () => {
  /** How open the file beside is when the first text is written to it. */
  const modeWhile = async (folder: string, output: string): Promise<number> => {
    const modes: number[] = [];
    const disk: Disk = {
      ...realDisk,
      writeFileSync: (file, data, options) => {
        modes.push(typeof file === 'number' ? realDisk.fstatSync(file).mode & 0o777 : 0);
        realDisk.writeFileSync(file, data, options);
      },
    };
    await check(folder, output, disk);
    return modes[0] ?? 0;
  };

  it('is open to nobody else until it is as the one that it replaces; a new one is as every new file', async () => {
    const folder = folderOf({ ...files, secret: '', plain: '' });
    chmodSync(join(folder, 'secret'), 0o640);
    expect(await modeWhile(folder, 'secret')).toBe(0o600);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o640);
    expect(await modeWhile(folder, 'new')).toBe(statSync(join(folder, 'plain')).mode & 0o777);
  });

  it('is not opened to another group where the old one cannot be kept', async () => {
    const folder = folderOf({ ...files, out: '' });
    chmodSync(join(folder, 'out'), 0o664);
    const disk: Disk = {
      ...realDisk,
      lstatSync: new Proxy(realDisk.lstatSync, {
        apply: (target, self, given): unknown => {
          const stats = Reflect.apply(target, self, given) as { gid: number } | undefined;
          return stats && String(given[0]).endsWith('/out') ? Object.assign(stats, { gid: stats.gid + 1 }) : stats;
        },
      }),
      fchownSync: () => {
        throw refusal('EPERM');
      },
    };
    expect((await check(folder, 'out', disk)).code).toBe(0);
    expect(statSync(join(folder, 'out')).mode & 0o777).toBe(0o644);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is finished before %s ends the run, and leaves nothing beside it', (signal) => {
    const folder = folderOf({ 'out.txt': 'old' });
    const source = (path: string): string => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../packages/cli/src', path)).href);
    const program = `
      import { processIo } from ${source('process-io.ts')};
      import { writeWhole } from ${source('disk/write-file.ts')};
      function* pieces() { yield 'ne'; process.kill(process.pid, '${signal}'); yield 'w'; }
      const io = processIo(process);
      await writeWhole(io, ${JSON.stringify(join(folder, 'out.txt'))}, pieces());
      io.stdout.write('went on');
    `;
    writeFileSync(join(folder, 'program.mts'), program);
    const { signal: ended, stdout } = spawnSync(process.execPath, [join(folder, 'program.mts')], { encoding: 'utf8' });
    expect({ ended, stdout }).toEqual({ ended: signal, stdout: '' });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['out.txt', 'program.mts']);
  });
});
