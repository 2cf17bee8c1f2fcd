/** The editor and the command line agree: the same findings at the same places, over all examples and all broken files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { severities } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../cli/support/reports.ts';
import { folderOf } from '../cli/support/folder.ts';
import { run } from '../cli/support/run-main.ts';
import { readMarked } from '../language/marked.ts';
import { editorHere, uriOf } from './support/editor.ts';

const root = join(import.meta.dirname, '../..');
const broken = join(root, 'test/language/resources/broken');

const specificationsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.peer'))
    .sort();

interface Said {
  readonly code: string | undefined;
  readonly severity: string | undefined;
  readonly message: string;
  readonly place: string;
}

const placed = (start: { line: number; column: number }, end: { line: number; column: number }): string =>
  `${start.line}:${start.column}-${end.line}:${end.column}`;

/** What the command line finds in a folder, by file; files in which nothing is found are left out. */
const byCommandLine = async (folder: string, path: string): Promise<ReadonlyMap<string, readonly Said[]>> => {
  const { out } = await run(folder, ['check', '--format', 'json', path]);
  return new Map(
    checkReport(out)
      .files.filter(({ findings }) => findings.length > 0)
      .map(({ file, findings }) => [
        file,
        findings.map(({ code, severity, message, range }) => ({ code, severity, message, place: placed(range.start, range.end) })),
      ]),
  );
};

/** What the editor shows with all these files open. */
const byEditor = async (folder: string, files: readonly string[]): Promise<ReadonlyMap<string, readonly Said[]>> => {
  const editor = await editorHere({ folders: [folder] });
  for (const file of files) editor.open(uriOf(folder, file), readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
  await editor.until(() => files.every((file) => editor.last(uriOf(folder, file))));
  const shown = new Map<string, readonly Said[]>();
  for (const uri of new Set(editor.told.map((telling) => telling.uri))) {
    const diagnostics = editor.last(uri)?.diagnostics ?? [];
    if (diagnostics.length === 0) continue;
    shown.set(
      decodeURIComponent(uri.slice(uriOf(folder).length + 1)),
      diagnostics.map(({ code, severity, message, range: { start, end } }) => ({
        code,
        severity: severities[severity - 1],
        message: message.split('\n')[0] ?? '',
        place: placed({ line: start.line + 1, column: start.character + 1 }, { line: end.line + 1, column: end.character + 1 }),
      })),
    );
  }
  return shown;
};

const sorted = (found: ReadonlyMap<string, readonly Said[]>): object => Object.fromEntries([...found].sort());

it('over all examples', async () => {
  const files = specificationsIn(join(root, 'examples')).map((file) => `examples/${file}`);
  const expected = await byCommandLine(root, 'examples');
  expect(expected.size).toBeGreaterThan(5);
  expect(sorted(await byEditor(root, files))).toEqual(sorted(expected));
});

it('over all broken files, and what they use', async () => {
  const files: Record<string, string> = {};
  for (const file of specificationsIn(broken)) {
    const { text, others } = readMarked(readFileSync(join(broken, file), 'utf8'));
    const folder = file.replace(/\.peer$/, '');
    files[`${folder}/main.peer`] = text;
    for (const [path, other] of others) files[join(folder, path)] = other;
  }
  const folder = folderOf(files);
  const expected = await byCommandLine(folder, '.');
  expect(expected.size).toBeGreaterThan(60);
  expect(sorted(await byEditor(folder, specificationsIn(folder)))).toEqual(sorted(expected));
});

it('over what Git ignores, where it is open or named: with all that it uses', async () => {
  const folder = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'drafts/',
    'drafts/shared.peer': 'measure Scale "a scale"\n',
    'drafts/a.peer':
      'use "shared.peer"\nintervention A "a service" {\n  outcomes {\n    intermediate Calm "calmer" { measure: Scale }\n  }\n}\n',
    'b.peer': '',
  });
  const expected = await byCommandLine(folder, 'drafts/a.peer');
  expect([...expected.keys()]).toEqual(['drafts/a.peer']);
  expect([...expected.values()].flat().map(({ code }) => code)).not.toContain('unknown-name');
  expect(sorted(await byEditor(folder, ['drafts/a.peer']))).toEqual(sorted(expected));
  const editor = await editorHere({ folders: [folder] });
  const uri = uriOf(folder, 'drafts/a.peer');
  editor.open(uri, readFileSync(join(folder, 'drafts/a.peer'), 'utf8'));
  const renamed = await editor.ask('textDocument/rename', {
    textDocument: { uri },
    position: { line: 3, character: 43 },
    newName: 'Ladder',
  });
  expect(JSON.stringify(renamed)).toMatch(/Ladder.*Ladder/);
});

describe('over configurations, with a part of a repository open', () => {
  const setting = '{ "rules": { "theory-missing": "hint" } }';
  const draft = 'intervention A "a service" {\n  stage: commissioning\n}\n';
  const repository = { '.git/HEAD': '', 'part/a.peer': draft };

  it.each([
    ['a file above', { 'team.json': setting, 'part/peerspec.config.json': '{ "extends": "../team.json" }' }],
    [
      'a package that is installed above',
      {
        'node_modules/ours/package.json': '{}',
        'node_modules/ours/peerspec.config.json': setting,
        'part/peerspec.config.json': '{ "extends": "ours" }',
      },
    ],
    ['the whole configuration above', { 'team.json': setting, 'peerspec.config.json': '{ "extends": "./team.json" }' }],
  ])('that are built on %s', async (_, files) => {
    const part = join(folderOf({ ...repository, ...files }), 'part');
    const expected = await byCommandLine(part, '.');
    expect([...expected.values()].flat().find(({ code }) => code === 'theory-missing')?.severity).toBe('hint');
    expect(sorted(await byEditor(part, ['a.peer']))).toEqual(sorted(expected));
  });

  it.each([
    ['above the repository', '', { 'top/.git/HEAD': '' }],
    ['above one that lies in another', 'in', { 'top/.git/HEAD': '', 'top/in/.git/HEAD': '' }],
  ])('but not on what lies %s', async (_, place, repositories) => {
    const folder = folderOf({
      'team.json': setting,
      'top/team.json': setting,
      [`${join('top', place)}/a.peer`]: draft,
      [`${join('top', place)}/peerspec.config.json`]: '{ "extends": "../team.json" }',
      ...repositories,
    });
    const part = join(folder, 'top', place);
    const refusal = '`../team.json` is outside of the folder that is being checked.';
    const { code, err } = await run(part, ['check']);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(refusal);
    const editor = await editorHere({ folders: [join(folder, 'top')] });
    editor.open(uriOf(part, 'a.peer'), draft);
    const uri = uriOf(part, 'peerspec.config.json');
    await editor.until(() => editor.last(uri) !== undefined);
    expect(editor.last(uri)?.diagnostics.map(({ message }) => message.split('\n')[0])).toEqual([refusal]);
  });

  it('as they are once a file is saved', async () => {
    const folder = folderOf({ ...repository, 'team.json': setting, 'part/peerspec.config.json': '{ "extends": "../team.json" }' });
    const uri = uriOf(folder, 'part', 'a.peer');
    const editor = await editorHere({ folders: [join(folder, 'part')] });
    const isError = (): boolean =>
      editor.last(uri)?.diagnostics.some(({ code, severity }) => code === 'theory-missing' && severity === 1) === true;
    editor.open(uri, draft);
    await editor.until(() => editor.last(uri) !== undefined);
    expect(isError()).toBe(false);
    writeFileSync(join(folder, 'team.json'), '{}');
    editor.notify('textDocument/didSave', { textDocument: { uri } });
    await editor.until(isError);
  });
});
