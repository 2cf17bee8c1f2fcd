/** `-`: what another program hands over is read as if it were a file. */
import { Readable } from 'node:stream';
import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestFileBytes } from '@peerspec/language/files';
import { folderOf } from './support/folder.ts';
import { checkReport, sarifRun } from './support/reports.ts';
import type { Circumstances } from './support/run-main.ts';
import { run } from './support/run-main.ts';

const untidy = 'intervention A “a service” {\nsummary:"x"\n}\n';
const tidy = 'intervention A "a service" {\n  summary: "x"\n}\n';

/** Hands a text over in two pieces, as pipes do. */
const handing = (content: string | Uint8Array): Circumstances => {
  const bytes = Buffer.from(content);
  const half = Math.floor(bytes.length / 2);
  return { stdin: Readable.from([bytes.subarray(0, half), bytes.subarray(half)]) };
};

const findingsOf = async (folder: string, argv: readonly string[], content: string) => {
  const { code, out, err } = await run(folder, ['check', '--format', 'json', ...argv], handing(content));
  const { files } = checkReport(out);
  return { code, err, files: files.map(({ file }) => file), codes: files.flatMap(({ findings }) => findings.map((each) => each.code)) };
};

describe('check -', () => {
  it.each(['-', '/dev/stdin', '/dev/fd/0'])('checks what is handed over, and calls it by a plain name (%s)', async (written) => {
    const { files, codes } = await findingsOf(folderOf(), [written], 'intervention A "ż" { sumary: "x" }');
    expect(files).toEqual(['standard input']);
    expect(codes).toContain('unknown-word');
  });

  it('shows the lines of what was handed over, whatever is on the disk', async () => {
    const folder = folderOf({ 'a.peer': 'old' });
    const { out } = await run(folder, ['check', '-', '--stdin-path', 'a.peer'], handing('intervention A "a" { sumary: "x" }'));
    expect(out).toContain('  1 | intervention A "a" { sumary: "x" }');
  });

  it('reads it as the file that --stdin-path names: its configuration, what it uses, what uses it', async () => {
    const files = {
      'specs/peerspec.config.json': '{ "rules": { "theory-missing": "off" } }',
      'specs/shared.peer': 'measure Scale "scale"\n',
      'specs/b.peer': 'use "a.peer"\nintervention B "b" { summary: "x" }\n',
      'specs/a.peer': 'old and wrong',
    };
    const text = 'use "shared.peer"\nmeasure Other "other"\nintervention A "a" { summary: "x" }\n';
    const named = await findingsOf(folderOf(files), ['-', 'specs/b.peer', '--stdin-path', 'specs/a.peer'], text);
    expect(named.files).toEqual(['specs/a.peer', 'specs/b.peer']);
    expect(named.codes).not.toContain('theory-missing');
    expect(named.codes.filter((code) => code.startsWith('use-'))).toEqual([]);
    const unnamed = await findingsOf(folderOf(files), ['-'], text);
    expect(unnamed.codes).toEqual(expect.arrayContaining(['theory-missing', 'use-missing']));
  });

  it('takes a file once that is named besides, as it was handed over', async () => {
    const { files, codes } = await findingsOf(folderOf({ 'a.peer': '' }), ['a.peer', '-', '-', '--stdin-path', 'a.peer'], tidy);
    expect(files).toEqual(['a.peer']);
    expect(codes).not.toContain('empty-file');
  });

  it('need not be told of a file, or a folder, that is there already', async () => {
    expect((await findingsOf(folderOf(), ['-', '--stdin-path', 'new/a.peer'], tidy)).files).toEqual(['new/a.peer']);
    expect((await findingsOf(folderOf(), ['-', '--stdin-path', '../nowhere-at-all/a.peer'], tidy)).files).toEqual([
      '../nowhere-at-all/a.peer',
    ]);
  });

  it.each([
    ['binary', Uint8Array.from([0x50, 0, 0]), 'it is not a text file'],
    ['Latin-1', Buffer.from('// caf\xe9', 'latin1'), 'its letters are not stored as UTF-8 (from byte 6 on)'],
    ['too large', '/'.repeat(largestFileBytes + 1), 'it is too large (5 MB)'],
  ])('refuses what it would refuse in a file: %s', async (_what, content, reason) => {
    const { code, err } = await run(folderOf(), ['check', '-'], handing(content));
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(`standard input This file cannot be read: ${reason}.`);
  });

  it('says why where standard input cannot be read', async () => {
    const stdin = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.assign(new Error('EISDIR'), { code: 'EISDIR' })) }),
    };
    const { code, err } = await run(folderOf(), ['check', '-'], { stdin });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('This file cannot be read: it is a folder.') as string });
  });

  it('says of other things that a program hands over that `-` is what to use', async () => {
    for (const path of ['/dev/fd/63', '/proc/self/fd/11']) {
      const { code, err } = await run(folderOf(), ['check', path]);
      expect(code).toBe(2);
      expect(err.replace(/\s+/g, ' ')).toContain('Hand it over as standard input and name it `-`');
    }
  });

  it.each([
    [['a.peer', '--stdin-path', 'a.peer'], 'name standard input too: `-`.'],
    [['-', '--stdin-path', '.'], '`--stdin-path .` is a folder.'],
    [['-', '--stdin-path', ''], 'is a folder.'],
  ])('says where --stdin-path makes no sense: %j', async (argv, message) => {
    const { code, err } = await run(folderOf({ 'a.peer': tidy }), ['check', ...argv], handing(tidy));
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
  });

  const baseline = '{ "format": "peerspec-baseline", "formatVersion": 1, "files": {} }';
  const takesFiles = [
    [['--since', 'HEAD'], '`--since` takes files; Git cannot say whether what standard input holds has changed.'],
    [['--staged'], '`--staged` takes files; Git cannot say'],
    [['--staged', '--list-files'], '`--staged` takes files; Git cannot say'],
    [['--fix'], '`--fix` takes files; standard input cannot be changed.'],
    [['--fix', 'all'], '`--fix` takes files; standard input cannot be changed.'],
    [['--fix-dry-run'], '`--fix-dry-run` takes files; standard input cannot be changed.'],
    [['--update-baseline', '--baseline', 'base.json'], '`--update-baseline` takes files; what standard input holds may be in none.'],
    [['--prune-baseline', '--baseline', 'base.json'], '`--prune-baseline` takes files; what standard input holds may be in none.'],
    [['--shard', '1/4'], '`--shard` takes files; standard input is there for one machine only.'],
    [['--watch'], '`--watch` takes files and folders; standard input is read once.'],
  ] as const;

  it.each(takesFiles)('is never dropped in silence: %j', async (options, message) => {
    const folder = folderOf({ 'base.json': baseline, 'a.peer': tidy });
    let isRead = false;
    const stdin = {
      [Symbol.asyncIterator]: () => {
        isRead = true;
        return Readable.from([Buffer.from(tidy)])[Symbol.asyncIterator]();
      },
    };
    for (const more of [[], ['a.peer'], ['--stdin-path', 'a.peer', '--format', 'json']]) {
      const { code, out, err } = await run(folder, ['check', '-', ...more, ...options], { stdin, changes: () => Readable.from([]) });
      expect({ code, out, isRead }).toEqual({ code: 2, out: '', isRead: false });
      expect(err).toContain(message);
    }
    expect(readFileSync(join(folder, 'base.json'), 'utf8')).toBe(baseline);
  });

  it('goes with what is known of findings, and with what only chooses what is shown', async () => {
    const folder = folderOf({ 'base.json': baseline });
    for (const options of [['--baseline', 'base.json'], ['--statistics'], ['--quiet'], ['--min-severity', 'error'], ['--timing']])
      expect((await run(folder, ['check', '-', '--fail-on', 'never', ...options], handing(tidy))).code).toBe(0);
    expect((await run(folder, ['check', '-', '--list-files', '--stdin-path', 'a.peer'], handing(tidy))).out).toBe('a.peer\n');
  });

  it('is told of in every format', async () => {
    const checked = async (format: string) => (await run(folderOf(), ['check', '-', '--format', format], handing('?'))).out;
    expect(await checked('lines')).toMatch(/^standard input:1:1: error: /);
    // No program would find a file of that name.
    expect(await checked('github')).toMatch(/^::error title=[a-z-]+::standard input:1:1: /);
    const [result] = sarifRun(await checked('sarif')).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({ description: { text: 'standard input' } });
  });
});

describe('format -', () => {
  it('writes the text in its common form to standard output, and what there is to say to standard error', async () => {
    const folder = folderOf({ 'a.peer': untidy });
    expect(await run(folder, ['format', '-', '--stdin-path', 'a.peer'], handing(untidy))).toEqual({
      code: 0,
      out: tidy,
      err: 'Formatted a.peer\n1 file formatted, 0 already in form.\n',
    });
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(untidy);
    expect((await run(folder, ['format', '-'], handing(tidy))).out).toBe(tidy);
  });

  it('hands on every character as it is: another program takes the text', async () => {
    const formatted = async (content: string, circumstances: Circumstances = {}) =>
      (await run(folderOf(), ['format', '-'], { ...handing(content), ...circumstances })).out;
    const windows = tidy.replaceAll('\n', '\r\n');
    expect(await formatted(windows)).toBe(windows);
    expect(await formatted(untidy.replaceAll('\n', '\r\n'))).toBe(windows);
    const odd = tidy.replace('x', '\u001B[31m\u202E\u200B ##[x]');
    expect(await formatted(odd)).toBe(odd);
    const onScreen = await formatted(odd, { isTTY: true });
    expect(onScreen).toContain('<U+001B>[31m<U+202E>');
  });

  it('keeps back what would be a command to GitHub, rather than change it', async () => {
    const text = tidy.replace('x', 'x\n::stop-commands::y\n');
    const files = { 'peerspec.config.json': '{ "exclude": ["a.peer"] }' };
    for (const argv of [[], ['--stdin-path', 'a.peer', '--force-exclude']]) {
      const said = await run(folderOf(files), ['format', '-', ...argv], { ...handing(text), env: { GITHUB_ACTIONS: 'true' } });
      expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining('This text is not written out') as string });
      expect((await run(folderOf(files), ['format', '-', ...argv], handing(text))).out).toContain('::stop-commands::y');
    }
  });

  it('hands on as it is what cannot be understood, or is passed by', async () => {
    const folder = folderOf({ 'peerspec.config.json': '{ "exclude": ["old"] }' });
    const unclosed = 'intervention A "a {\n';
    const broken = await run(folder, ['format', '-'], handing(unclosed));
    expect(broken).toMatchObject({ code: 1, out: unclosed });
    expect(broken.err).toContain('standard input is left as it is, because it cannot be understood yet:\n  standard input:1:16: ');
    const excluded = await run(folder, ['format', '-', '--stdin-path', 'old/a.peer', '--force-exclude'], handing(untidy));
    expect(excluded).toMatchObject({ code: 0, out: untidy });
    expect(excluded.err).toContain('old/a.peer is passed by, because a configuration excludes it.\n');
  });

  it('with --check writes no text, and says whether it would change', async () => {
    const check = (content: string) => run(folderOf(), ['format', '--check', '-'], handing(content));
    expect(await check(untidy)).toEqual({
      code: 1,
      out: 'Would change standard input\n1 file would change, 0 already in form.\n',
      err: '',
    });
    expect(await check(tidy)).toMatchObject({ code: 0, err: '' });
  });

  it('writes nothing of what cannot be read', async () => {
    expect(await run(folderOf(), ['format', '-'], handing('\0'))).toMatchObject({ code: 2, out: '' });
  });
});

describe('generate - and questions -', () => {
  it.each([
    ['the interventions', [], ['C-theory.md', 'D-theory.md', 'specification-theory.md']],
    ['the file that it stands for', ['--stdin-path', 'a.peer'], ['a-C-theory.md', 'a-D-theory.md', 'a-theory.md']],
  ])('documents in a folder are called by %s', async (_, options, names) => {
    const folder = folderOf({ 'out/.keep': '' });
    const text = 'intervention C "c" { }\nintervention D "d" { }\nintervention "e" { }\n';
    await run(folder, ['generate', '-', ...options, '--document', 'theory', '-o', 'out'], handing(text));
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['.keep', ...names]);
  });

  it('write the document to standard output, or beside the file that is meant', async () => {
    const folder = folderOf();
    expect((await run(folder, ['generate', '-'], handing(tidy))).out).toMatch(/^# a service\n/);
    expect((await run(folder, ['generate', '-', '--stdin-path', 'a.peer'], handing(tidy))).out).toContain('Written: a-A.md\n');
    expect(readdirSync(folder)).toEqual(['a-A.md']);
  });

  it('show the questions', async () => {
    expect((await run(folderOf(), ['questions', '-'], handing(tidy))).out).toMatch(/^A: a service\n/);
  });
});
