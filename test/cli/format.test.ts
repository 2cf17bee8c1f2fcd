import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { folderOf } from './support/folder.ts';
import { refusal, refusing } from './support/refusing-disk.ts';
import { run } from './support/run-main.ts';

const untidy = 'intervention A “a service” {\nsummary:"x"\n}\n';
const tidy = 'intervention A "a service" {\n  summary: "x"\n}\n';
const unclosed = 'intervention A "a service {\n  summary: x\n';

describe('format', () => {
  it('lays files out, says which, and leaves the others alone', async () => {
    const folder = folderOf({ 'a.peer': untidy, 'b/c.peer': tidy });
    const before = statSync(join(folder, 'b/c.peer')).mtimeMs;
    expect(await run(folder, ['format'])).toEqual({ code: 0, out: 'Formatted a.peer\n1 file formatted, 1 already in form.\n', err: '' });
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(tidy);
    expect(statSync(join(folder, 'b/c.peer')).mtimeMs).toBe(before);
    expect(await run(folder, ['format'])).toEqual({ code: 0, out: '0 files formatted, 2 already in form.\n', err: '' });
  });

  it('writes no byte order mark', async () => {
    const folder = folderOf({ 'a.peer': `\uFEFF${tidy}` });
    expect((await run(folder, ['format', 'a.peer'])).code).toBe(0);
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(tidy);
  });

  it('leaves a file alone in which all line ends are those of Windows, and keeps them where it lays one out', async () => {
    const windows = tidy.replaceAll('\n', '\r\n');
    const folder = folderOf({ 'a.peer': windows, 'b.peer': untidy.replaceAll('\n', '\r\n') });
    expect(await run(folder, ['format', '--check', 'a.peer'])).toEqual({
      code: 0,
      out: '0 files would change, 1 already in form.\n',
      err: '',
    });
    expect((await run(folder, ['format'])).out).toBe('Formatted b.peer\n1 file formatted, 1 already in form.\n');
    for (const file of ['a.peer', 'b.peer']) expect(readFileSync(join(folder, file), 'utf8')).toBe(windows);
  });

  it('says what becomes of mixed line ends', async () => {
    const folder = folderOf({
      'lf.peer': tidy.replace('\n', '\r\n'),
      'crlf.peer': tidy.replaceAll('\n', '\r\n').replace('\r\n', '\n'),
      'more.peer': untidy.replace('\n', '\r\n'),
      'old.peer': tidy.replaceAll('\n', '\r'),
    });
    const said = [
      'crlf.peer (only its line ends: all become CRLF)',
      'lf.peer (only its line ends: all become LF)',
      'more.peer (its line ends too: all become LF)',
      'old.peer (only its line ends: all become LF)',
    ];
    const lines = (begin: string): string => said.map((each) => `${begin} ${each}\n`).join('');
    expect((await run(folder, ['format', '--check'])).out).toBe(`${lines('Would change')}4 files would change, 0 already in form.\n`);
    expect((await run(folder, ['format'])).out).toBe(`${lines('Formatted')}4 files formatted, 0 already in form.\n`);
    expect((await run(folder, ['format', '--check'])).code).toBe(0);
  });

  it('with --check changes nothing, says which files would change, and ends with 1 if any would', async () => {
    const folder = folderOf({ 'a.peer': untidy, 'b.peer': tidy });
    expect(await run(folder, ['format', '--check'])).toEqual({
      code: 1,
      out: 'Would change a.peer\n1 file would change, 1 already in form.\n',
      err: '',
    });
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(untidy);
    expect((await run(folder, ['format', '--check', 'b.peer'])).code).toBe(0);
  });

  it('says of signs within an answer in words what check says', async () => {
    const folder = folderOf({ 'a.peer': 'intervention A "a" {\n  summary: Mothers\' own group (for now).\n  topic: sleep;\n}\n' });
    const { err } = await run(folder, ['format']);
    expect(err.match(/a\.peer:.*/g)).toEqual([
      'a.peer:2:12: The answer to `summary` needs quotes.',
      'a.peer:3:15: `;` means nothing here.',
    ]);
  });

  it('leaves a file alone that cannot be understood, and says where', async () => {
    const folder = folderOf({ 'a.peer': unclosed, 'b.peer': untidy });
    const { code, out, err } = await run(folder, ['format']);
    expect(code).toBe(1);
    expect(out).toBe('Formatted b.peer\n1 file formatted, 0 already in form, 1 left as it is.\n');
    expect(err).toMatch(/^a\.peer is left as it is, because it cannot be understood yet:\n {2}a\.peer:1:16: /);
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(unclosed);
  });

  it('tells of what is wrong a thousand times two hundred times, and how much more there is', async () => {
    const folder = folderOf({ 'a.peer': `intervention Calls "Telephone calls" {\n}\n${'}\n'.repeat(1000)}` });
    const { err } = await run(folder, ['format']);
    expect(err.match(/closes nothing/g)).toHaveLength(200);
    expect(err).toContain('There are 800 more like this in the file.');
  });

  it('keeps who may do what with a file, and a link a link', async () => {
    const folder = folderOf({ 'real.peer': untidy });
    chmodSync(join(folder, 'real.peer'), 0o600);
    symlinkSync('real.peer', join(folder, 'link.peer'));
    expect((await run(folder, ['format', 'link.peer'])).code).toBe(0);
    expect(readFileSync(join(folder, 'real.peer'), 'utf8')).toBe(tidy);
    expect(statSync(join(folder, 'real.peer')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['link.peer', 'real.peer']);
  });

  it('changes nothing outside of the folder by way of a link', async () => {
    const folder = folderOf({ 'other.peer': untidy, 'here/b.peer': tidy });
    symlinkSync('../other.peer', join(folder, 'here/a.peer'));
    const { code, err } = await run(join(folder, 'here'), ['format']);
    expect(code).toBe(2);
    expect(err).toContain('it is a link that leads out of the folder');
    expect(readFileSync(join(folder, 'other.peer'), 'utf8')).toBe(untidy);
  });

  it('says what cannot be read or written, changes nothing of it, and goes on: exit code 2', async () => {
    const folder = folderOf({ 'a.peer': '\0', 'b.peer': untidy, 'c.peer': untidy });
    chmodSync(join(folder, 'b.peer'), 0o444);
    const { code, out, err } = await run(folder, ['format']);
    expect(code).toBe(2);
    expect(err).toContain('a.peer\n  This file cannot be read: it is not a text file.\n');
    expect(err).toContain('b.peer\n  This file cannot be written: it is write-protected.\n');
    expect(out).toContain('Formatted c.peer\n');
    expect(readFileSync(join(folder, 'b.peer'), 'utf8')).toBe(untidy);
  });

  it('leaves the old file whole where writing is interrupted', async () => {
    const folder = folderOf({ 'a.peer': untidy });
    const full = {
      ...realDisk,
      writeFileSync: (...[descriptor]: Parameters<typeof realDisk.writeFileSync>) => {
        realDisk.writeFileSync(descriptor, 'interv');
        throw refusal('ENOSPC');
      },
    };
    const { code, err } = await run(folder, ['format'], { disk: full });
    expect(code).toBe(2);
    expect(err).toContain('This file cannot be written: the disk is full.');
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(untidy);
    expect(readdirSync(folder)).toEqual(['a.peer']);
  });

  it('says of a folder in which nothing may be written that it is so', async () => {
    const folder = folderOf({ 'a.peer': untidy });
    const { code, err } = await run(folder, ['format'], { disk: refusing('openSync', '.tmp', 'EACCES') });
    expect(code).toBe(2);
    expect(err).toContain('This file cannot be written: you have no permission to write there.');
  });
});
