/** Whatever is on the disk: a clear message at the right place, nothing changed, 2 or 1, never a stack trace. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { folderOf } from './support/folder.ts';
import { refusing } from './support/refusing-disk.ts';
import { checkReport } from './support/reports.ts';
import { run } from './support/run-main.ts';
import { processorSeconds } from '../support/processor-seconds.ts';

const whole = 'intervention A "a" { summary: "A service." }\n';

/** What is said about `a.peer` when a folder is checked in which it stands beside a file in order. */
const checked = async (make: (folder: string) => void, disk?: Parameters<typeof run>[2]) => {
  const folder = folderOf({ 'z.peer': whole });
  make(folder);
  const ran = await run(folder, ['check', '--format', 'json'], disk);
  expect(ran.err + ran.out).not.toMatch(/\n\s+at /);
  expect(ran.err + ran.out).not.toContain(folder);
  return { ...ran, report: checkReport(ran.out) };
};

const writes = (content: string | Uint8Array) => (folder: string) => {
  writeFileSync(join(folder, 'a.peer'), content);
};

describe('a file that cannot be read: said on standard error and in the report, exit code 2, the others checked', () => {
  it.each<[string, (folder: string) => void, string, Parameters<typeof run>[2]?]>([
    ['binary', writes(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), 'it is not a text file'],
    [
      'a word processor document renamed',
      writes(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(30)])),
      'it is not a text file',
    ],
    [
      'UTF-16',
      writes(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('intervention', 'utf16le')])),
      'its letters are not stored as UTF-8',
    ],
    ['Latin-1', writes(Buffer.from('// caf\xe9\n', 'latin1')), 'its letters are not stored as UTF-8 (from byte 6 on)'],
    ['a dangling link', (folder) => symlinkSync('gone', join(folder, 'a.peer')), 'it is a link, and what it leads to is not there'],
    ['a link to itself', (folder) => symlinkSync('a.peer', join(folder, 'a.peer')), 'it is a link that leads back to itself'],
    [
      'a link out of the folder',
      (folder) => symlinkSync('/etc/passwd', join(folder, 'a.peer')),
      'it is a link that leads out of the folder that is being checked',
    ],
    ['a pipe', (folder) => void execFileSync('mkfifo', [join(folder, 'a.peer')]), 'it is a pipe, not an ordinary file'],
    [
      'a file that may not be opened',
      writes(whole),
      'you have no permission to open it',
      { disk: refusing('openSync', '/a.peer', 'EACCES') },
    ],
    ['a file on a failing disk', writes(whole), 'the disk reports a fault (EIO)', { disk: refusing('openSync', '/a.peer', 'EIO') }],
  ])('%s', async (_what, make, reason, circumstances) => {
    const { code, err, report } = await checked(make, circumstances);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(`a.peer This file cannot be read: ${reason}`);
    expect(report.failures).toHaveLength(1);
    expect(report.failures[0]?.message).toContain(reason);
    // Leave to open it helps only where that is what is wanting.
    expect(report.failures[0]?.remedy === 'Check that you may open it.').toBe(reason.includes('permission'));
    expect(report.failures[0]?.remedy).toMatch(/\w/);
    expect(report.files.map(({ file }) => file)).toEqual(['z.peer']);
    expect(report.summary).toMatchObject({ files: 1, failures: 1 });
  });

  it('100 MB, without reading it', async () => {
    const seconds = await processorSeconds(async () => {
      const { code, err } = await checked((folder) => {
        writes('')(folder);
        truncateSync(join(folder, 'a.peer'), 100_000_000);
      });
      expect(code).toBe(2);
      expect(err).toContain('This file cannot be read: it is too large (100 MB).');
    });
    expect(seconds).toBeLessThan(5);
  });
});

describe('a file that is odd but can be read', () => {
  const findingsOf = async (content: string, others: Record<string, string> = {}) => {
    const folder = folderOf({ 'a.peer': content, ...others });
    const { code, out } = await run(folder, ['check', 'a.peer', '--format', 'json']);
    return { code, findings: checkReport(out).files[0]?.findings ?? [] };
  };

  it('empty: said, and an error', async () => {
    const { code, findings } = await findingsOf('');
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ code: 'empty-file', severity: 'error', range: { start: { line: 1, column: 1 } } }]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('with %s line ends: the same places', async (_name, end) => {
    const { findings } = await findingsOf(['intervention A "a" {', '  sumary: "x"', '}', ''].join(end));
    expect(findings.find((each) => each.code === 'unknown-word')?.range).toEqual({
      start: { line: 2, column: 3 },
      end: { line: 2, column: 9 },
    });
  });

  it('with a byte order mark: the same places', async () => {
    const { findings } = await findingsOf('\uFEFFintervention A "a" { sumary: "x" }');
    expect(findings.find((each) => each.code === 'unknown-word')?.range.start).toEqual({ line: 1, column: 22 });
  });

  it('with blanks and letters of any script in its path', async () => {
    const folder = folderOf({ 'Entwürfe & mehr/吉 ćma.peer': 'intervention' });
    const { out } = await run(folder, ['check']);
    expect(out).toContain('Entwürfe & mehr/吉 ćma.peer\n');
    const { code } = await run(folder, ['check', 'Entwürfe & mehr/吉 ćma.peer']);
    expect(code).toBe(1);
  });

  it.each([
    ['missing', 'shared/gone.peer', 'use-missing'],
    ['itself', 'a.peer', 'use-self'],
    ['in a circle', 'b.peer', 'use-circle'],
    ['outside the root', '../secret.peer', 'use-outside'],
    ['absolute', '/etc/passwd', 'use-outside'],
    ['on the web', 'https://example.org/a.peer', 'use-outside'],
    ['a folder', 'folder', 'use-unreadable'],
  ])('that uses a file %s: a finding at the path', async (_what, path, code) => {
    const { code: exit, findings } = await findingsOf(`use "${path}"\n${whole}`, { 'b.peer': 'use "a.peer"\n', 'folder/c.peer': '' });
    expect(exit).toBe(1);
    expect(findings.find((each) => each.code === code)).toMatchObject({
      severity: 'error',
      range: { start: { line: 1, column: 5 } },
    });
  });

  it('that uses a link out of the root: nothing behind it is read', async () => {
    const folder = folderOf({ 'secret.peer': 'measure Secret "secret"', 'root/a.peer': `use "way.peer"\n${whole}` });
    symlinkSync('../secret.peer', join(folder, 'root/way.peer'));
    const { code, out } = await run(join(folder, 'root'), ['check', 'a.peer', '--format', 'json']);
    expect(code).toBe(1);
    expect(out).toContain('it is a link that leads out of the folder that is being checked');
    expect(out).not.toContain('Secret');
  });

  it('that uses a file beside the current folder: read where --root allows it', async () => {
    const folder = folderOf({ 'shared.peer': 'measure Scale "scale"', 'drafts/a.peer': `use "../shared.peer"\n${whole}` });
    const inside = await run(join(folder, 'drafts'), ['check', '--format', 'json']);
    expect(inside.out).toContain('use-outside');
    const wider = await run(join(folder, 'drafts'), ['check', '--format', 'json', '--root', '..']);
    expect(wider.out).not.toContain('use-outside');
  });
});

describe('nothing to check', () => {
  it.each([
    [['check'], 'There are no `.peer` files in this folder.'],
    [['check', 'gone.peer'], 'There is no file or folder called `gone.peer` here.'],
    [['check', 'drafts/*.peer'], 'No file that ends in `.peer` matches this pattern.'],
    [['format'], 'There are no `.peer` files in this folder.'],
    [['generate', '.'], 'There are no `.peer` files in this folder.'],
  ])('%j: said, exit code 2', async (argv, message) => {
    const { code, err } = await run(folderOf({ 'notes.txt': '' }), argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('what is missing does not keep the rest from being checked', async () => {
    const { code, out, err } = await run(folderOf({ 'a.peer': whole }), ['check', 'gone.peer', 'a.peer']);
    expect(code).toBe(2);
    expect(err).toContain('gone.peer');
    expect(out).toContain('1 file checked, 1 could not be.');
  });
});

describe('a fault of PeerSpec itself', () => {
  const faulty = (folder: string, env: Record<string, string> = {}) => {
    const openSync: typeof realDisk.openSync = (path, ...further) => {
      if (String(path).endsWith('a.peer')) throw new TypeError('a defect\nof two lines');
      return realDisk.openSync(path, ...further);
    };
    return run(folder, ['check'], { disk: { ...realDisk, openSync }, env });
  };

  it('is said in a plain line, hides nothing about the other files, and ends with 2', async () => {
    const { code, out, err } = await faulty(folderOf({ 'a.peer': whole, 'b.peer': 'intervention' }));
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toBe(
      'a.peer PeerSpec could not check this file (a defect). This is a fault of PeerSpec, not of your file. Please report it. The other files are not affected. ',
    );
    expect(out).toContain('b.peer\n');
    expect(out).toContain('1 file checked, 1 could not be.');
  });

  it('shows its trace where PEERSPEC_DEBUG asks for it', async () => {
    const { err } = await faulty(folderOf({ 'a.peer': whole }), { PEERSPEC_DEBUG: '1' });
    expect(err).toMatch(/^TypeError: a defect\nof two lines\n +at [^]*\na\.peer\n {2}PeerSpec could not check this file/);
  });
});
