/** Configurations that build on others: what wins, where paths start from, and what is said where one cannot be followed. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { editorHere, uriOf } from '../server/support/editor.ts';
import { folderOf } from './support/folder.ts';
import { checkReport } from './support/reports.ts';
import { run } from './support/run-main.ts';

const intervention = 'intervention A "a" { stage: commissioning }\n';
const json = JSON.stringify;
const theory = (severity: string): object => ({ rules: { 'theory-missing': severity } });

/** How grave `theory-missing` is in each file; "-" where it is not told. */
const severities = async (folder: string, ...argv: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const { out, err } = await run(folder, ['check', '--format', 'json', ...argv]);
  if (out === '') throw new Error(err);
  return Object.fromEntries(
    checkReport(out).files.map(({ file, findings }) => [file, findings.find(({ code }) => code === 'theory-missing')?.severity ?? '-']),
  );
};

describe('what wins', () => {
  it.each([
    ['what is extended, where nothing else is said', { extends: './one.json' }, 'hint'],
    ['the later one of several', { extends: ['./one.json', './two.json'] }, 'info'],
    ['what stands in the configuration itself', { extends: ['./one.json', './two.json'], ...theory('warning') }, 'warning'],
    ['the configuration itself, over overrides of what it extends', { extends: './files.json', ...theory('warning') }, 'warning'],
    ['overrides of what is extended, over its top', { extends: './files.json' }, 'off'],
    ['a later one, over overrides of an earlier one', { extends: ['./files.json', './two.json'] }, 'info'],
    ['one that extends another itself', { extends: './far.json' }, 'hint'],
  ])('is %s', async (_, configuration, expected) => {
    const folder = folderOf({
      'peerspec.config.json': json(configuration),
      'one.json': json(theory('hint')),
      'two.json': json(theory('info')),
      'files.json': json({ ...theory('hint'), overrides: [{ files: ['*.peer'], ...theory('off') }] }),
      'far.json': json({ extends: './one.json' }),
      'a.peer': intervention,
    });
    expect(await severities(folder)).toEqual({ 'a.peer': expected === 'off' ? '-' : expected });
  });
});

describe('an installed package', () => {
  const installed = (manifest: object, name = 'ours'): string =>
    folderOf({
      '.git/HEAD': '',
      'node_modules/ours/package.json': json(manifest),
      'node_modules/ours/peerspec.config.json': json({ ...theory('hint'), exclude: ['archive'], evidence: ['audit.peer'] }),
      'node_modules/ours/strict.json': json({ extends: './lib/far.json' }),
      'node_modules/ours/lib/far.json': json({ overrides: [{ files: ['a.peer'], ...theory('info') }] }),
      'node_modules/ours/audit.peer': 'evidence Audit "our own audit" { kind: hunch }\n',
      'in/peerspec.config.json': json({ extends: name }),
      'in/a.peer': 'intervention A "a" {\n  stage: commissioning\n  topic: sleep from Audit\n}\n',
      'in/archive/b.peer': intervention,
    });

  it.each([
    ['its configuration', {}, 'ours', 'hint'],
    ['what `main` names', { main: 'strict.json' }, 'ours', 'info'],
    ['its configuration, where `main` is a program', { main: 'index.js' }, 'ours', 'hint'],
    ['what `exports` names', { main: 'none.json', exports: './strict.json' }, 'ours', 'info'],
    ['what `exports` names among others', { exports: { '.': './strict.json' } }, 'ours', 'info'],
    ['a file in it', {}, 'ours/strict.json', 'info'],
    ['a file that `exports` puts elsewhere', { exports: { './x.json': './lib/far.json' } }, 'ours/x.json', 'info'],
  ])('is found upwards: %s, with patterns from the folder of whoever extends it', async (_, manifest, name, expected) => {
    const found = await severities(join(installed(manifest, name), 'in'));
    expect(found['a.peer']).toBe(expected);
    expect(Object.keys(found)).toEqual(expected === 'hint' ? ['a.peer'] : ['a.peer', 'archive/b.peer']);
  });

  it('brings its evidence along', async () => {
    const { out } = await run(join(installed({}), 'in'), ['check', '--root', '..', 'a.peer', '--format', 'json']);
    expect(checkReport(out).failures).toEqual([]);
    expect(out).not.toContain('Audit');
  });
});

it('patterns of a configuration further up start from its own folder', async () => {
  const parent = { overrides: [{ files: ['in/drafts'], ...theory('hint') }], exclude: ['in/old', 'new'] };
  const folder = folderOf({
    '.git/HEAD': '',
    'peerspec.config.json': json(parent),
    'in/peerspec.config.json': json({ extends: '../peerspec.config.json' }),
    'in/drafts/a.peer': intervention,
    'in/new/b.peer': intervention,
    'in/old/c.peer': intervention,
  });
  expect(await severities(folder)).toEqual({ 'in/drafts/a.peer': 'hint', 'in/new/b.peer': 'error' });
});

it('what is shown of a configuration says where each value comes from', async () => {
  const folder = folderOf({
    'peerspec.config.json': json({ extends: ['./shared/one.json'], dates: 'hint' }).replace(',', ',\n'),
    'shared/one.json': json({ ...theory('hint'), defaults: { topic: 'infant-feeding' }, dates: 'error' }),
  });
  const { out } = await run(folder, ['config', 'a.peer']);
  // All but the one that is set, however many rules there are.
  expect(out.replace(`\n${rules.length - 1} other`, '\nAll other')).toMatchInlineSnapshot(`
    "a.peer
    By peerspec.config.json

    Built on
      ./shared/one.json  peerspec.config.json:1:13

    Rules
      theory-missing  hint  shared/one.json:1:28

    Taken for granted where a file does not say it
      topic  infant-feeding  shared/one.json:1:56

    Where only the date has brought something up
      dates  hint  peerspec.config.json:2:9

    All other rules are as PeerSpec sets them: peerspec rules
    "
  `);
  const asData = JSON.parse((await run(folder, ['config', 'a.peer', '-f', 'json'])).out) as object;
  expect(asData).toMatchObject({
    extends: [{ name: './shared/one.json', from: { line: 1, column: 13 } }],
    topic: { words: ['infant-feeding'], from: { configuration: 'shared/one.json', line: 1 } },
    dates: { severity: 'hint', from: { line: 2 } },
  });
});

it('files whose shared configuration has changed are checked with --since', async () => {
  const folder = folderOf({
    'in/peerspec.config.json': json({ extends: '../one.json' }),
    'one.json': '{}',
    'in/a.peer': intervention,
    'b.peer': intervention,
  });
  const git = (...argv: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...argv], { cwd: folder });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'all');
  expect(await severities(folder, '--since', 'HEAD', '--allow-empty')).toEqual({});
  writeFileSync(join(folder, 'one.json'), json(theory('hint')));
  expect(await severities(folder, '--since', 'HEAD')).toEqual({ 'in/a.peer': 'hint' });
});

/** Configurations that cannot be followed, by what is wrong with them. */
const wrong: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a file that is not there': { main: '{ "extends": "./gone.json" }' },
  'a package that is not there': { main: '{ "extends": "@college/peerspec" }' },
  'a file that is written like a package': { main: '{ "extends": "shared/one.json" }' },
  'a file without a way to it': { main: '{ "extends": "one.json" }' },
  'no JSON': { main: '{ "extends": "./one.json" }', 'one.json': '{ "rules": ' },
  'no text': { main: '{ "extends": "./one.json" }', 'one.json': '\u0000\u0001' },
  'a folder': { main: '{ "extends": "./one.json" }', 'one.json/x': '' },
  'wrong words in it': {
    main: '{\n  "extends": ["./one.json"]\n}',
    'one.json': '{\n  "rules": { "theory-mising": "off" },\n  "exlude": []\n}',
  },
  'wrong words further on': {
    main: '{ "extends": "./in/one.json" }',
    'in/one.json': '{ "extends": "./two.json" }',
    'in/two.json': '{ "dates": "never ever" }',
  },
  'a way that leads back': {
    main: '{ "extends": "./one.json" }',
    'one.json': '{ "extends": "./two.json" }',
    'two.json': '{ "extends": "./peerspec.config.json" }',
  },
  'a file that extends itself': { main: '{ "extends": "./peerspec.config.json" }' },
  'a file outside': { main: '{ "extends": "../one.json" }' },
  'a link that leads outside': { main: '{ "extends": "./link.json" }', 'link.json': '→' },
  'an address': { main: '{ "extends": "https://example.org/one.json" }' },
  'an absolute path': { main: '{ "extends": "/etc/one.json" }' },
  backslashes: { main: '{ "extends": "..\\\\one.json" }' },
  'another kind of file': { main: '{ "extends": "./one.yaml" }' },
  'no text in quotes': { main: '{ "extends": [1] }' },
  'another kind of value': { main: '{ "extends": { "a": 1 } }' },
  'an empty list': { main: '{ "extends": [] }' },
  'a package that leads out of itself': {
    main: '{ "extends": "ours" }',
    'node_modules/ours/package.json': '{ "exports": "./../../one.json" }',
    'one.json': '{}',
  },
  'a package without the file': { main: '{ "extends": "ours" }', 'node_modules/ours/package.json': '[[' },
  'patterns that match nothing here': { main: '{ "extends": "./in/one.json" }', 'in/one.json': '{ "exclude": ["archive"] }' },
  'evidence outside': { main: '{ "extends": "./one.json" }', 'one.json': '{ "evidence": ["../audit.peer"] }' },
  'evidence that is not there': { main: '{ "extends": "./one.json" }', 'one.json': '{ "evidence": ["audit.peer"] }' },
  'two that extend one another twice': {
    main: '{ "extends": ["./1.json", "./1.json"] }',
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index + 1}.json`, json({ extends: [`./${index + 2}.json`, `./${index + 2}.json`] })]),
    ),
    '10.json': '{}',
  },
};

it('what is wrong is said at the entry of the configuration, on the command line and in an editor alike', async () => {
  const told: Record<string, readonly string[]> = {};
  for (const [name, { main = '', ...others }] of Object.entries(wrong)) {
    const folder = folderOf({ 'peerspec.config.json': main, 'a.peer': intervention, ...others });
    if (others['link.json'] !== undefined) {
      const elsewhere = folderOf({ 'one.json': '{}' });
      rmSync(join(folder, 'link.json'));
      symlinkSync(join(elsewhere, 'one.json'), join(folder, 'link.json'));
    }
    const { code, out } = await run(folder, ['check', '--format', 'json']);
    expect(code, name).toBe(2);
    const { failures } = JSON.parse(out) as {
      failures: readonly { readonly path: string; readonly message: string; readonly remedy: string; readonly range: object }[];
    };
    expect(
      failures.map(({ path }) => path),
      name,
    ).toEqual(failures.map(() => 'peerspec.config.json'));
    told[name] = failures.map(({ message, remedy }) => `${message}\n${remedy}`);
    const editor = await editorHere({ folders: [folder] });
    editor.open(uriOf(folder, 'a.peer'), readFileSync(join(folder, 'a.peer'), 'utf8'));
    const configuration = uriOf(folder, 'peerspec.config.json');
    await editor.until(() => editor.last(configuration) !== undefined);
    expect(
      editor.last(configuration)?.diagnostics.map(({ message }) => message),
      name,
    ).toEqual(told[name]);
  }
  expect(told).toMatchSnapshot();
});
