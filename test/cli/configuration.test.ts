/** How the commands go by `peerspec.config.json`: where it is looked for, what it changes, what is said when it is wrong. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { refusing } from './support/refusing-disk.ts';
import { checkReport, sarifRun } from './support/reports.ts';
import { run } from './support/run-main.ts';

const intervention = 'intervention A "a" { stage: commissioning }\n';
const cites = 'intervention A "a" {\n  topic: sleep from Audit\n}\n';
const audit = 'evidence Audit "our own audit" { kind: hunch }\n';
const setting = (severity: string): string => JSON.stringify({ rules: { 'theory-missing': severity } });

/** How grave `theory-missing` is in each file; "-" where it is not told. */
const severities = async (folder: string, ...argv: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const { out, err } = await run(folder, ['check', '--format', 'json', ...argv]);
  if (out === '') throw new Error(err);
  return Object.fromEntries(
    checkReport(out).files.map(({ file, findings }) => [file, findings.find(({ code }) => code === 'theory-missing')?.severity ?? '-']),
  );
};

const filesChecked = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> =>
  Object.keys(await severities(folder, ...argv));

describe('a configuration', () => {
  it('is looked for upwards from each file, and the nearest counts alone', async () => {
    const folder = folderOf({
      'peerspec.config.json': setting('hint'),
      'a.peer': intervention,
      'x/y/b.peer': intervention,
      'z/peerspec.config.json': '{}',
      'z/c.peer': intervention,
    });
    expect(await severities(folder)).toEqual({ 'a.peer': 'hint', 'x/y/b.peer': 'hint', 'z/c.peer': 'error' });
    expect(await severities(join(folder, 'x/y'))).toEqual({ 'b.peer': 'hint' });
  });

  it('is not looked for above --root', async () => {
    const folder = folderOf({ 'peerspec.config.json': setting('off'), 'x/a.peer': intervention });
    expect(await severities(folder)).toEqual({ 'x/a.peer': '-' });
    expect(await severities(folder, '--root', 'x', 'x/a.peer')).toEqual({ 'x/a.peer': 'error' });
  });

  it('is not looked for above the repository', async () => {
    const folder = folderOf({
      'peerspec.config.json': setting('off'),
      'repository/.git/HEAD': '',
      'repository/x/a.peer': intervention,
      'other/a.peer': intervention,
    });
    expect(await severities(folder)).toEqual({ 'other/a.peer': '-', 'repository/x/a.peer': 'error' });
  });

  it('beside the repository’s `.git` counts', async () => {
    const folder = folderOf({ '.git/HEAD': '', 'peerspec.config.json': setting('info'), 'a.peer': intervention });
    expect(await severities(folder)).toEqual({ 'a.peer': 'info' });
  });

  it('in a folder above that may not be looked into is nobody’s concern', async () => {
    const folder = folderOf({ 'peerspec.config.json': setting('hint'), 'x/a.peer': intervention });
    const disk = refusing('lstatSync', join(folder, 'peerspec.config.json'), 'EACCES');
    const { code, out } = await run(join(folder, 'x'), ['check', '--format', 'json'], { disk });
    expect(code).toBe(1);
    expect(checkReport(out).failures).toEqual([]);
  });

  it('that is there and cannot be read ends the run', async () => {
    const folder = folderOf({ 'peerspec.config.json': setting('hint'), 'a.peer': intervention });
    const disk = refusing('openSync', 'peerspec.config.json', 'EACCES');
    const { code, out, err } = await run(folder, ['check'], { disk });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('This configuration cannot be read: you have no permission to open it.');
  });

  it('that is a link to nowhere ends the run', async () => {
    const folder = folderOf({ 'a.peer': intervention });
    symlinkSync('gone.json', join(folder, 'peerspec.config.json'));
    const { code, err } = await run(folder, ['check']);
    expect(code).toBe(2);
    expect(err).toContain('This configuration cannot be read: it is a link, and what it leads to is not');
  });

  it('can be named, and done without', async () => {
    const folder = folderOf({ 'peerspec.config.json': setting('hint'), 'strict.json': setting('info'), 'a.peer': intervention });
    expect(await severities(folder, '--config', 'strict.json')).toEqual({ 'a.peer': 'info' });
    expect(await severities(folder, '--no-config')).toEqual({ 'a.peer': 'error' });
  });

  it('decides by its severities what makes the run fail', async () => {
    const everything = Object.fromEntries(
      checkReport((await run(folderOf({ 'a.peer': intervention }), ['check', '--format', 'json'])).out).files.flatMap(({ findings }) =>
        findings.map(({ code }) => [code, 'info']),
      ),
    );
    const folder = folderOf({ 'peerspec.config.json': JSON.stringify({ rules: everything }), 'a.peer': intervention });
    expect((await run(folder, ['check'])).code).toBe(0);
    expect((await run(folder, ['check', '--fail-on', 'info'])).code).toBe(1);
    expect((await run(folder, ['check', '--no-config'])).code).toBe(1);
  });

  it('is seen in what programs are told', async () => {
    const folder = folderOf({ 'peerspec.config.json': setting('hint'), 'a.peer': intervention });
    const github = (await run(folder, ['check', '--format', 'github'])).out;
    expect(github).toMatch(/^::notice .*theory-missing/m);
    const log: unknown = sarifRun((await run(folder, ['check', '--format', 'sarif', '--min-severity', 'hint'])).out);
    const { results } = log as { readonly results: readonly { readonly ruleId: string; readonly level: string }[] };
    expect(results.find(({ ruleId }) => ruleId === 'theory-missing')?.level).toBe('note');
  });

  it('with a byte order mark, as some editors write it, is read', async () => {
    const folder = folderOf({ 'peerspec.config.json': `\uFEFF${setting('hint')}`, 'a.peer': intervention });
    expect(await severities(folder)).toEqual({ 'a.peer': 'hint' });
  });
});

describe('overrides', () => {
  it('count from the folder of the configuration, wherever the command is run', async () => {
    const rules = { 'theory-missing': 'info' };
    const folder = folderOf({
      'peerspec.config.json': JSON.stringify({ overrides: [{ files: ['drafts'], rules }] }),
      'a.peer': intervention,
      'drafts/b.peer': intervention,
      'drafts/drafts/c.peer': intervention,
    });
    expect(await severities(folder)).toEqual({ 'a.peer': 'error', 'drafts/b.peer': 'info', 'drafts/drafts/c.peer': 'info' });
    expect(await severities(join(folder, 'drafts'))).toEqual({ 'b.peer': 'info', 'drafts/c.peer': 'info' });
  });
});

describe('what is excluded', () => {
  const folder = (): string =>
    folderOf({
      'peerspec.config.json': JSON.stringify({ exclude: ['archive', '**/*.old.peer'] }),
      'a.peer': intervention,
      'archive/b.peer': intervention,
      'archive/deep/c.peer': intervention,
      'x/d.old.peer': intervention,
      'x/e.peer': intervention,
    });

  it('is passed by where a folder or a pattern is searched', async () => {
    expect(await filesChecked(folder())).toEqual(['a.peer', 'x/e.peer']);
    expect(await filesChecked(folder(), 'x')).toEqual(['x/e.peer']);
    expect(await filesChecked(folder(), '**/*.peer')).toEqual(['a.peer', 'x/e.peer']);
    expect(await filesChecked(folder(), '--no-config')).toHaveLength(5);
  });

  it('is read all the same where the file is named', async () => {
    expect(await filesChecked(folder(), 'archive/b.peer', 'x/d.old.peer')).toEqual(['archive/b.peer', 'x/d.old.peer']);
  });

  it('is said where nothing else is left', async () => {
    const { code, err } = await run(folder(), ['check', 'archive']);
    expect(code).toBe(2);
    expect(err).toContain('All `.peer` files in this folder are excluded by a configuration.');
    expect((await run(folder(), ['check', '*/*.old.peer'])).err).toContain('--no-config goes without');
  });

  it('is neither formatted nor made into documents', async () => {
    const place = folder();
    const { out } = await run(place, ['format', '--check']);
    expect(out).not.toContain('archive');
    expect((await run(place, ['generate', '.'])).out.match(/Written/g)).toHaveLength(2);
  });

  it('need not be readable', async () => {
    const disk = refusing('readdirSync', 'archive', 'EACCES');
    expect((await run(folder(), ['check', '--fail-on', 'never'], { disk })).code).toBe(0);
    expect((await run(folder(), ['check', '--fail-on', 'never', '--no-config'], { disk })).code).toBe(2);
  });
});

describe('evidence for every file', () => {
  const files = { 'peerspec.config.json': JSON.stringify({ evidence: ['shared/ours.peer'] }), 'drafts/a.peer': cites };

  it('can be cited without `use`, by every command and from every folder', async () => {
    const folder = folderOf({ ...files, 'shared/ours.peer': audit });
    const unknown = 'Nothing here is called `Audit`';
    const bare = await run(folder, ['check', '--no-config', 'drafts']);
    expect(bare.out).toContain('unknown-name');
    for (const place of [folder, join(folder, 'drafts')]) {
      const path = place === folder ? 'drafts/a.peer' : 'a.peer';
      expect((await run(place, ['check', path])).out).not.toContain('unknown-name');
      expect((await run(place, ['questions', path])).err).not.toContain(unknown);
      const document = await run(place, ['generate', '-o', '-', path]);
      expect({ code: document.code, err: document.err }).toEqual({ code: 0, err: '' });
      expect(document.out).toContain('our own audit');
    }
  });

  it('that is not there is told once, where the configuration names it, and the rest is checked', async () => {
    const { code, out, err } = await run(folderOf({ ...files, 'drafts/b.peer': intervention }), ['check', '--format', 'json']);
    const { failures, summary } = checkReport(out);
    expect(code).toBe(2);
    expect(failures).toEqual([
      {
        path: 'peerspec.config.json',
        range: { start: { line: 1, column: 14 }, end: { line: 1, column: 32 } },
        message: '`shared/ours.peer` cannot be read: there is no such file.',
        remedy: 'Check how the path is spelt, capital letters included.',
      },
    ]);
    expect(err.match(/cannot be read/g)).toHaveLength(1);
    expect(summary.files).toBe(2);
  });

  it('that has errors is told once as well', async () => {
    const broken = { 'shared/ours.peer': `${audit}evidence Other "x" { knd: hunch }\n`, 'drafts/b.peer': intervention };
    const { code, err } = await run(folderOf({ ...files, ...broken }), ['check', 'drafts']);
    expect(code).toBe(2);
    expect(err.match(/peerspec\.config\.json:1:14/g)).toHaveLength(1);
    expect(err).toContain('`shared/ours.peer` has 1 error, so what it offers may not be whole.');
  });

  it('outside of what is being checked is not read', async () => {
    const folder = folderOf({ 'ours.peer': audit, 'x/peerspec.config.json': '{ "evidence": ["../ours.peer"] }', 'x/a.peer': cites });
    expect((await run(join(folder, 'x'), ['check'])).err).toContain('`../ours.peer` is outside the folder that is being checked.');
    expect((await run(folder, ['check', 'x', '--fail-on', 'never'])).code).toBe(0);
  });
});

describe('a topic that is taken for granted', () => {
  it('stays a silent question, and is in no document', async () => {
    const folder = folderOf({ 'peerspec.config.json': '{ "defaults": { "topic": "infant-feeding" } }', 'a.peer': intervention });
    const asked = await run(folder, ['questions', 'a.peer']);
    expect(asked.out).toContain(
      'silent    Which emotional, social or health issue is it about?\n            taken to be infant-feeding by the configuration, until it is said\n',
    );
    expect((await run(folder, ['questions', '--no-config', 'a.peer'])).out).not.toContain('taken to be');
    expect((await run(folder, ['generate', '-o', '-', 'a.peer'])).out).not.toContain('infant');
  });
});

describe('a configuration that is not in order', () => {
  const wrong = '{\n  "rules": {\n    "theory-mising": "off",\n    "form-unstated": "warn"\n  }\n}\n';
  const words = [
    'peerspec.config.json:3:5',
    '  There is no rule called `theory-mising`; did you mean `theory-missing`?',
    '  `peerspec rules` lists all rules.',
    '',
    'peerspec.config.json:4:22',
    '  A rule cannot be set to `warn`; did you mean `warning`?',
    '  A rule is set to `off`, `hint`, `info`, `warning` or `error`, or to one of',
    '  these for each stage: `{ "design": "warning" }`.',
    '',
    '',
  ].join('\n');

  it.each([
    ['check'],
    ['check', 'a.peer', '--fail-on', 'hint'],
    ['check', '--root', '.', 'a.peer'],
    ['generate', 'a.peer'],
    ['format'],
    ['questions', 'a.peer'],
    ['config', 'a.peer'],
  ])('ends the run before anything is done: %s %s', async (...argv) => {
    const folder = folderOf({ 'peerspec.config.json': wrong, 'a.peer': intervention });
    expect(await run(folder, argv)).toEqual({ code: 2, out: '', err: words });
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(intervention);
  });

  it('further down ends it as well, before the files above are checked', async () => {
    const folder = folderOf({ 'x/peerspec.config.json': wrong, 'x/b.peer': intervention, 'a.peer': intervention });
    expect(await run(folder, ['check'])).toEqual({ code: 2, out: '', err: words.replaceAll('peerspec.', 'x/peerspec.') });
  });

  it('hinders nobody who goes without', async () => {
    const folder = folderOf({ 'peerspec.config.json': wrong, 'a.peer': intervention });
    expect((await run(folder, ['check', '--no-config', '--fail-on', 'never'])).code).toBe(0);
  });

  it.each([
    ['missing.json', 'there is no such file'],
    ['folder', 'it is a folder'],
    ['binary.json', 'it is not a text file'],
    ['latin.json', 'its letters are not stored as UTF-8'],
  ])('or cannot be read is told: %s', async (name, reason) => {
    const latin = Uint8Array.from([0x22, 0xe9, 0x22]);
    const folder = folderOf({ 'folder/x': '', 'binary.json': '\0', 'latin.json': latin, 'a.peer': intervention });
    const { code, out, err } = await run(folder, ['check', '--config', name]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${name}\n  This configuration cannot be read: ${reason}.\n`);
  });

  it('is shown as text, not as a command to the terminal', async () => {
    const folder = folderOf({ 'peerspec.config.json': '{ "\\u001b[31mred": 1, "exclude": ["\\u001b[2J/../x"] }', 'a.peer': intervention });
    const { err } = await run(folder, ['check']);
    expect(err).toContain('<U+001B>[31mred');
    expect(err).not.toContain('\u001B');
  });
});

describe('peerspec config', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';

  it('shows what is in force for a file and where it comes from, as the page in docs says', async () => {
    const shown = /\$ npx peerspec config workshops\/first\.peer\n\n(.*?)\n…\n/s.exec(page)?.[1];
    const { code, out, err } = await run(folderOf({ 'peerspec.config.json': example }), ['config', 'workshops/first.peer']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(shown).toBeDefined();
    expect(out.startsWith(`${shown ?? ''}\n`)).toBe(true);
    expect(out).toMatch(/\n\d+ other rules are as PeerSpec sets them: peerspec rules\n$/);
  });

  it('shows a later override, and what is excluded', async () => {
    const folder = folderOf({ 'peerspec.config.json': example });
    expect((await run(folder, ['config', 'workshops/deep/x.final.peer'])).out).toMatch(
      / {2}theory-missing +error +peerspec\.config\.json:9:\d+, for workshops\/\*\*\/\*\.final\.peer\n/,
    );
    expect((await run(folder, ['config', 'archive/x.peer'])).out).toContain(
      '\nPassed by where a folder is searched\n  archive  peerspec.config.json:11:15\n',
    );
  });

  it('says where nothing is in force', async () => {
    const text = 'a.peer\n\nNo `peerspec.config.json` applies, so every rule is as PeerSpec sets it:\npeerspec rules\n';
    expect(await run(folderOf({ '.git/HEAD': '' }), ['config', 'a.peer'])).toEqual({ code: 0, out: text, err: '' });
    expect((await run(folderOf({ 'peerspec.config.json': example }), ['config', 'a.peer', '--no-config'])).out).toBe(text);
  });

  it('without a file shows the folder', async () => {
    const folder = folderOf({ 'peerspec.config.json': example, 'workshops/a.peer': '' });
    expect((await run(folder, ['config'])).out).toContain('.\nBy peerspec.config.json\n');
    expect((await run(join(folder, 'workshops'), ['config'])).out).toMatch(/ {2}theory-missing +hint .*, for workshops\n/);
  });

  it('tells programs every rule at every stage, and what says so', async () => {
    const { out } = await run(folderOf({ 'peerspec.config.json': example }), ['config', '--format', 'json', 'workshops/first.peer']);
    const shown = JSON.parse(out) as { readonly rules: readonly { readonly code: string; readonly stages: object }[] };
    expect(shown).toMatchObject({
      format: 'peerspec-config',
      formatVersion: 1,
      file: 'workshops/first.peer',
      configuration: 'peerspec.config.json',
      excluded: null,
      topic: { words: ['infant-feeding'], from: { line: 12 } },
      evidence: [{ path: 'shared/evidence.peer', from: { line: 13, column: 16 } }],
    });
    const of = (code: string): object | undefined => shown.rules.find((rule) => rule.code === code)?.stages;
    expect(of('theory-missing')).toMatchObject({ idea: { severity: 'hint', from: { line: 8, files: ['workshops'] } } });
    expect(of('eligible-number-missing')).toMatchObject({
      design: { severity: 'warning', from: { line: 5 } },
      delivery: { severity: 'warning' },
    });
    expect(of('peer-training-missing')).toEqual({
      idea: { severity: 'hint' },
      design: { severity: 'warning' },
      commissioning: { severity: 'error' },
      delivery: { severity: 'error' },
      published: { severity: 'error' },
    });
  });

  it('does not say what a terminal would take for a command', async () => {
    const configuration = JSON.stringify({ exclude: ['\u001B[2J'], overrides: [{ files: ['a*'], rules: { 'theory-missing': 'off' } }] });
    const folder = folderOf({ 'peerspec.config.json': configuration });
    for (const format of ['text', 'json'])
      expect((await run(folder, ['config', '--format', format, '\u001B[2J/a.peer'])).out).not.toContain('\u001B');
  });
});
