import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../packages/cli/src/disk/disk.ts';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { readTextFile } from '../../packages/cli/src/disk/read-file.ts';
import { largestFileBytes } from '@peerspec/language/files';
import { rootedFiles } from '../../packages/cli/src/disk/rooted-files.ts';
import { writeWhole } from '../../packages/cli/src/disk/write-file.ts';
import { folderOf } from './support/folder.ts';

const refusal = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code });

/** A disk on which one step fails with a code of the system. */
const failing = (step: keyof Disk, code: string): Disk => ({
  ...realDisk,
  [step]: () => {
    throw refusal(code);
  },
});

/** The same step, whose answer is changed before it is given. */
const answering = <T extends (...given: never[]) => unknown>(step: T, change: (answer: object) => object): T =>
  new Proxy(step, { apply: (target, self, given) => change(Reflect.apply(target, self, given) as object) });

/** Writes with this disk; nothing goes to the screen. */
const on = (disk: Disk): Parameters<typeof writeWhole>[0] => {
  const nowhere = { write: () => undefined, isTTY: false };
  return { disk, stdout: nowhere, stderr: nowhere };
};

describe('reading a file: whatever is on the disk, there is a text or a reason', () => {
  const read = (content: string | Uint8Array) => readTextFile(realDisk, join(folderOf({ 'a.peer': content }), 'a.peer'));

  it('gives the text of a file', () => {
    expect(read('intervention Őrző "…" {}')).toEqual({ kind: 'text', text: 'intervention Őrző "…" {}' });
  });

  it('gives an empty text for an empty file', () => {
    expect(read('')).toEqual({ kind: 'text', text: '' });
  });

  it('keeps line ends as they are', () => {
    expect(read('a\r\nb\rc\n')).toEqual({ kind: 'text', text: 'a\r\nb\rc\n' });
  });

  it('takes a file with a zero byte for no text', () => {
    expect(read('intervention\0')).toEqual({ kind: 'binary' });
  });

  it.each([
    ['little-endian', [0xff, 0xfe, 0x61, 0x00]],
    ['big-endian', [0xfe, 0xff, 0x00, 0x61]],
  ])('knows UTF-16 (%s) by its mark', (_name, bytes) => {
    expect(read(Uint8Array.from(bytes))).toEqual({ kind: 'not-utf-8', offset: 0 });
  });

  it.each([
    ['a Latin-1 letter', Buffer.from('caf\xe9 here', 'latin1'), 3],
    ['after letters of several bytes', Buffer.concat([Buffer.from('żółć '), Buffer.from([0xe9])]), 9],
    ['after a replacement character that the author wrote', Buffer.concat([Buffer.from('\uFFFD and '), Buffer.from([0xff])]), 8],
    ['a letter that is cut off at the end', Buffer.from('ż').subarray(0, 1), 0],
  ])('says at which byte a file stops being UTF-8: %s', (_name, bytes, offset) => {
    expect(read(bytes)).toEqual({ kind: 'not-utf-8', offset });
  });

  it('does not read a file of 100 MB', () => {
    const folder = folderOf({ 'huge.peer': '' });
    truncateSync(join(folder, 'huge.peer'), 100_000_000);
    const reading: Disk = failing('readSync', 'EIO');
    expect(readTextFile(reading, join(folder, 'huge.peer'))).toEqual({ kind: 'too-large', bytes: 100_000_000 });
  });

  it('reads a file of just the largest size and none above it', () => {
    expect(read('/'.repeat(largestFileBytes)).kind).toBe('text');
    expect(read('/'.repeat(largestFileBytes + 1))).toEqual({ kind: 'too-large', bytes: largestFileBytes + 1 });
  });

  it('stops where a file grows beyond the limit while it is read', () => {
    const folder = folderOf({ 'a.peer': '/'.repeat(largestFileBytes + 10) });
    const small = (stats: object): object => Object.assign(stats, { size: 10 });
    const growing: Disk = { ...realDisk, statSync: answering(realDisk.statSync, small), fstatSync: answering(realDisk.fstatSync, small) };
    expect(readTextFile(growing, join(folder, 'a.peer')).kind).toBe('too-large');
  });

  it('says of a folder that it is one', () => {
    expect(readTextFile(realDisk, folderOf())).toEqual({ kind: 'folder' });
  });

  it('says of a missing file, and of one below a file, that there is none', () => {
    const folder = folderOf({ 'a.peer': '' });
    expect(readTextFile(realDisk, join(folder, 'b.peer'))).toEqual({ kind: 'missing' });
    expect(readTextFile(realDisk, join(folder, 'a.peer', 'b.peer'))).toEqual({ kind: 'missing' });
  });

  it('says of a dangling link that what it leads to is not there', () => {
    const folder = folderOf();
    symlinkSync('gone.peer', join(folder, 'a.peer'));
    expect(readTextFile(realDisk, join(folder, 'a.peer'))).toMatchObject({
      kind: 'unreadable',
      reason: 'it is a link, and what it leads to is not there',
    });
  });

  it('says of links that lead in a circle that they do', () => {
    const folder = folderOf();
    symlinkSync('b.peer', join(folder, 'a.peer'));
    symlinkSync('a.peer', join(folder, 'b.peer'));
    expect(readTextFile(realDisk, join(folder, 'a.peer'))).toMatchObject({
      kind: 'unreadable',
      reason: 'it is a link that leads back to itself',
    });
  });

  it('never waits for a pipe', () => {
    const folder = folderOf();
    execFileSync('mkfifo', [join(folder, 'a.peer')]);
    expect(readTextFile(realDisk, join(folder, 'a.peer'))).toMatchObject({
      kind: 'unreadable',
      reason: 'it is a pipe, not an ordinary file',
    });
  });

  it('never waits for a pipe that takes the place of a file between looking and opening', () => {
    const folder = folderOf({ 'real.peer': '' });
    execFileSync('mkfifo', [join(folder, 'a.peer')]);
    const deceived: Disk = { ...realDisk, statSync: answering(realDisk.statSync, () => statSync(join(folder, 'real.peer'))) };
    expect(readTextFile(deceived, join(folder, 'a.peer'))).toMatchObject({
      kind: 'unreadable',
      reason: 'it is a pipe, not an ordinary file',
    });
  });

  it('reads no device and no socket', async () => {
    expect(readTextFile(realDisk, '/dev/zero')).toMatchObject({ kind: 'unreadable', reason: 'it is a device, not an ordinary file' });
    const path = join(folderOf(), 's.peer');
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(path, resolve));
    expect(readTextFile(realDisk, path)).toMatchObject({ kind: 'unreadable', reason: 'it is a socket, not an ordinary file' });
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['openSync', 'EACCES', 'you have no permission to open it'],
    ['openSync', 'EPERM', 'you have no permission to open it'],
    ['readSync', 'EIO', 'the disk reports a fault (EIO)'],
    ['openSync', 'EMFILE', 'too many files are open on this computer'],
    ['statSync', 'ENAMETOOLONG', 'its path is too long'],
    ['openSync', 'EWEIRD', 'the computer refuses (EWEIRD)'],
  ] as const)('says in plain words why the system refuses (%s: %s)', (step, code, reason) => {
    const path = join(folderOf({ 'a.peer': 'x' }), 'a.peer');
    expect(readTextFile(failing(step, code), path)).toMatchObject({ kind: 'unreadable', reason });
  });

  it('does not swallow a fault of the program itself', () => {
    const broken: Disk = {
      ...realDisk,
      openSync: () => {
        throw new TypeError('a defect');
      },
    };
    const path = join(folderOf({ 'a.peer': 'x' }), 'a.peer');
    expect(() => readTextFile(broken, path)).toThrow('a defect');
  });
});

describe('the files below a root', () => {
  it('reads inside of it, and gives the text without a byte order mark', async () => {
    const folder = folderOf({ 'a b/ćma.peer': '\uFEFFtext' });
    expect(await rootedFiles(realDisk, folder).read('a b/ćma.peer')).toEqual({ kind: 'text', text: 'text' });
  });

  it('reads nothing outside of it, by `..` or by a link to a file or a folder', async () => {
    const folder = folderOf({ 'secret.peer': 'secret', 'root/a.peer': '', 'other/b.peer': 'secret' });
    symlinkSync('../secret.peer', join(folder, 'root/link.peer'));
    symlinkSync('../other', join(folder, 'root/other'));
    const files = rootedFiles(realDisk, join(folder, 'root'));
    const leadsOut = {
      kind: 'unreadable',
      reason: 'it is a link that leads out of the folder that is being checked',
      remedy: 'Give a folder that holds both the link and what it leads to with --root.',
    };
    expect(await files.read('link.peer')).toEqual(leadsOut);
    expect(await files.read('other/b.peer')).toEqual(leadsOut);
    expect(await files.read('../secret.peer')).toEqual(leadsOut);
  });

  it('follows links that stay inside, also where the root itself is a link', async () => {
    const folder = folderOf({ 'root/a.peer': 'text' });
    symlinkSync('a.peer', join(folder, 'root/link.peer'));
    symlinkSync('root', join(folder, 'way'));
    expect(await rootedFiles(realDisk, join(folder, 'way')).read('link.peer')).toEqual({ kind: 'text', text: 'text' });
  });

  it('finds no file whose name has a zero character', async () => {
    expect(await rootedFiles(realDisk, folderOf()).read('a\0b')).toMatchObject({ kind: 'unreadable' });
  });
});

describe('writing a file: as a whole or not at all', () => {
  it('writes a new file', async () => {
    const folder = folderOf();
    await writeWhole(on(realDisk), join(folder, 'a.md'), ['ne', 'w']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('keeps who may do what with the file', async () => {
    const folder = folderOf({ 'a.md': 'old' });
    chmodSync(join(folder, 'a.md'), 0o640);
    await writeWhole(on(realDisk), join(folder, 'a.md'), ['ne', 'w']);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  });

  it('keeps the owner where it may, and goes on where only an administrator could', async () => {
    const folder = folderOf({ 'a.md': 'old' });
    const own = statSync(join(folder, 'a.md'));
    const owners: unknown[] = [];
    const stranger: Disk = {
      ...realDisk,
      lstatSync: answering(realDisk.lstatSync, (stats) => Object.assign(stats, { uid: own.uid + 1 })),
      fchownSync: (_descriptor, uid, gid) => {
        owners.push([uid, gid]);
        throw refusal('EPERM');
      },
    };
    await writeWhole(on(stranger), join(folder, 'a.md'), ['ne', 'w']);
    expect(owners).toEqual([[own.uid + 1, own.gid]]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new');
  });

  it('writes through a link, which stays one', async () => {
    const folder = folderOf({ 'real.md': 'old' });
    symlinkSync('real.md', join(folder, 'a.md'));
    await writeWhole(on(realDisk), join(folder, 'a.md'), ['ne', 'w']);
    expect(readlinkSync(join(folder, 'a.md'))).toBe('real.md');
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new');
  });

  it.each([
    ['writeFileSync', 'ENOSPC', 'the disk is full'],
    ['fsyncSync', 'EIO', 'the disk reports a fault (EIO)'],
    ['renameSync', 'EACCES', 'you have no permission to write there'],
    ['openSync', 'EROFS', 'the disk can only be read'],
  ] as const)('leaves the old file whole and nothing beside it where %s fails (%s)', async (step, code, reason) => {
    const folder = folderOf({ 'a.md': 'old' });
    await expect(writeWhole(on(failing(step, code)), join(folder, 'a.md'), ['ne', 'w'])).rejects.toThrow(reason);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('does not replace a file that is write-protected, not even for an administrator', async () => {
    const folder = folderOf({ 'a.md': 'old' });
    chmodSync(join(folder, 'a.md'), 0o444);
    await expect(writeWhole(on(realDisk), join(folder, 'a.md'), ['ne', 'w'])).rejects.toThrow('it is write-protected');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
  });

  it('says of a folder, and of a missing folder, why nothing can be written there', async () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'a.md'));
    await expect(writeWhole(on(realDisk), join(folder, 'a.md'), ['ne', 'w'])).rejects.toThrow('it is a folder');
    await expect(writeWhole(on(realDisk), join(folder, 'b', 'a.md'), ['ne', 'w'])).rejects.toThrow('its folder is not there');
  });

  it('leaves other names of the old file alone', async () => {
    const folder = folderOf({ 'a.md': 'old' });
    linkSync(join(folder, 'a.md'), join(folder, 'copy.md'));
    await writeWhole(on(realDisk), join(folder, 'a.md'), ['ne', 'w']);
    expect(readFileSync(join(folder, 'copy.md'), 'utf8')).toBe('old');
    expect(lstatSync(join(folder, 'a.md')).isFile()).toBe(true);
  });
});
