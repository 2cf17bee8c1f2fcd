/** Editors write addresses in many ways, and some in ways that are none: each is answered as it writes, of whatever file. */
import { URI } from 'vscode-uri';
import type { FileContent } from '@peerspec/language';
import type { Host } from '@peerspec/server';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import type { Editor, Span } from './support/editor.ts';
import { editorBeforeHello, uriOf } from './support/editor.ts';

const place = 'measure Scale "a scale"\n';
const user = (path: string): string =>
  `use "${path}"\nintervention A "a service" {\n  outcomes {\n    intermediate Calm "calmer" {\n      measure: Scale\n    }\n  }\n}\n`;

const inMemory = (files: Readonly<Record<string, string>>): Host => ({
  today: () => '2026-10-01',
  rootOf: (uri) => uri,
  open: () => ({
    read: (path) => {
      const text = files[path];
      const content: FileContent = text === undefined ? { kind: 'missing' } : { kind: 'text', text };
      return Promise.resolve(content);
    },
    paths: () => Promise.resolve(Object.keys(files).sort()),
  }),
});

const hello = async (editor: Editor, folder?: string): Promise<void> => {
  await editor.ask('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folder === undefined ? [] : [{ uri: folder, name: 'folder' }],
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  editor.notify('initialized', {});
};

type Edits = Readonly<Record<string, readonly { readonly range: Span; readonly newText: string }[]>>;

const rename = async (editor: Editor, uri: string, position: Span['start']): Promise<Edits> =>
  ((await editor.ask('textDocument/rename', { textDocument: { uri }, position, newName: 'Ladder' })) as { readonly changes: Edits })
    .changes;

const names = ['b c.peer', 'ü.peer', 'u\u0308.peer', '#1.peer', '100%.peer', "it's (1)+[2].peer", 'a&b=c@d.peer', 'x%20y.peer', '?.peer'];

const folders = [
  '/C:/Users/Eva',
  '/home/Jürgen Ü',
  '/home/Ju\u0308rgen',
  '/home/a#b',
  '/home/100%',
  '/home/a%20b',
  "/home/it's (new)",
  '/home/a?b',
  '/',
];

/** How editors write the path of a file. */
const spellings: Readonly<Record<string, (path: string) => string>> = {
  'VS Code': (path) => URI.file(path).toString(),
  'most others': (path) => `file://${encodeURI(path).replaceAll(/[?#]/g, encodeURIComponent)}`,
  'those that write small digits': (path) =>
    `file://${encodeURI(path)
      .replaceAll(/[?#]/g, encodeURIComponent)
      .replaceAll(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase())}`,
  'those that escape whatever they can': (path) =>
    `file://${path
      .split('/')
      .map((each) => encodeURIComponent(each).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
      .join('/')}`,
  'those that escape only what they must': (path) => `file://${path.replaceAll(/[%?#]/g, encodeURIComponent)}`,
};

describe.each(Object.entries(spellings))('as %s write it', (_, spelt) => {
  it.each(folders)('a folder %s is answered so, whatever its files are called', async (folder) => {
    const below = (file: string): string => spelt(`${folder.replace(/\/$/, '')}/${file}`);
    for (const name of names) {
      const using = `sub ${name}`;
      const files = { [name]: place, [using]: user(name) };
      const editor = editorBeforeHello({}, inMemory(files));
      await hello(editor, spelt(folder));
      editor.open(below(using), user(name));
      editor.open(below(name), place);
      await editor.until(() => editor.last(below(using)) !== undefined && editor.last(below(name)) !== undefined);
      expect(editor.last(below(using))?.diagnostics.map(({ code }) => code)).not.toContain('unknown-name');
      expect(Object.keys(await rename(editor, below(name), { line: 0, character: 9 })).sort()).toEqual([below(name), below(using)].sort());
      // What is not open is answered at an address that leads there all the same.
      editor.close(below(name));
      const found = await rename(editor, below(using), { line: 4, character: 16 });
      expect(
        Object.keys(found)
          .map((each) => URI.parse(each).path)
          .sort(),
      ).toEqual([below(name), below(using)].map((each) => URI.parse(each).path).sort());
      expect(new Set(editor.told.map(({ uri }) => uri))).toEqual(new Set([below(using), below(name)]));
    }
  });
});

describe('a folder on another computer', () => {
  it.each([
    'file://server/share/work',
    'file:////server/share/work',
    'file://SERVER/share/work',
    'vscode-remote://ssh-remote%2Bhost/home/work',
  ])('%s is answered as it is written', async (folder) => {
    const editor = editorBeforeHello({}, inMemory({ 'place.peer': place, 'a.peer': user('place.peer'), 'b.peer': user('place.peer') }));
    await hello(editor, folder);
    const using = `${folder}/a.peer`;
    editor.open(using, user('place.peer'));
    await editor.until(() => editor.last(using) !== undefined);
    expect(Object.keys(await rename(editor, using, { line: 4, character: 16 })).sort()).toEqual(
      ['a.peer', 'b.peer', 'place.peer'].map((each) => `${folder}/${each}`),
    );
  });
});

it.each(['file:///home/a#b/work', 'file:///home/a?b/work', 'file:///home/100%/work', 'file:///home/%zz/work'])(
  'a folder that is not escaped is taken as it is meant: %s',
  async (folder) => {
    const editor = editorBeforeHello({}, inMemory({ 'place.peer': place, 'a.peer': user('place.peer') }));
    await hello(editor, folder);
    const using = `${folder}/a.peer`;
    editor.open(using, user('place.peer'));
    await editor.until(() => editor.last(using) !== undefined);
    expect(Object.keys(await rename(editor, using, { line: 4, character: 16 })).sort()).toEqual([using, `${folder}/place.peer`]);
  },
);

it.each([
  '',
  ' ',
  'x',
  '%',
  'a b:c',
  'ä:x',
  '//',
  'file:',
  'file://',
  '////x',
  'untitled:',
  'untitled:a/b#c?d',
  'C:\\work\\a.peer',
  '\ud800:x',
])('a document at %j is served, although that is no address of a file', async (uri) => {
  const editor = editorBeforeHello({}, inMemory({}));
  await hello(editor, 'file:///work');
  editor.open(uri, 'intervention A "a service" {\n  sumary: "x"\n}\n');
  await editor.until(() => editor.last(uri) !== undefined);
  expect(editor.last(uri)?.diagnostics.map(({ code }) => code)).toContain('unknown-word');
  expect(
    editor
      .last(uri)
      ?.diagnostics.map(({ message }) => message)
      .join(),
  ).not.toContain('itself');
  expect(await editor.ask('textDocument/documentSymbol', { textDocument: { uri } })).toHaveLength(1);
  expect(Object.keys(await rename(editor, uri, { line: 0, character: 13 }))).toEqual([uri]);
  editor.close(uri);
  await editor.until(() => editor.last(uri)?.diagnostics.length === 0);
});

/** Other ways of writing the address of a file on this computer. */
const otherWays: Readonly<Record<string, (uri: string) => string>> = {
  'by the name of this computer': (uri) => uri.replace('file://', 'file://localhost'),
  'by that name in capitals': (uri) => uri.replace('file://', 'file://LOCALHOST'),
  'by that name after four slashes': (uri) => uri.replace('file://', 'file:////localhost'),
  'in capitals': (uri) => uri.replace('file:', 'FILE:'),
  'in capitals, by that name': (uri) => uri.replace('file://', 'File://LocalHost'),
  'without a computer': (uri) => uri.replace('file://', 'file:'),
};

describe.each(Object.entries(otherWays))('a file on the disk, written %s', (_, written) => {
  it.each(['as its folder', 'otherwise than its folder', 'in no folder'])('%s, is served and answered so', async (where) => {
    const folder = folderOf({ 'place.peer': place, 'a.peer': user('place.peer') });
    const [used, using] = [written(uriOf(folder, 'place.peer')), written(uriOf(folder, 'a.peer'))];
    const editor = editorBeforeHello();
    const home = uriOf(folder);
    await hello(editor, { 'as its folder': written(home), 'otherwise than its folder': home }[where]);
    editor.open(using, user('place.peer'));
    await editor.until(() => editor.last(using) !== undefined);
    expect(editor.last(using)?.diagnostics.map(({ code }) => code)).not.toContain('unknown-name');
    editor.open(used, place);
    await editor.until(() => editor.last(used) !== undefined);
    expect(Object.keys(await rename(editor, used, { line: 0, character: 9 })).sort()).toEqual([using, used].sort());
    expect(new Set(editor.told.map(({ uri }) => uri))).toEqual(new Set([using, used]));
  });
});

it.each([
  ...['file://localhost', 'file://localhost/', 'file:///', 'file:////', 'file://///a.peer', 'file:////server', 'file://server/a.peer'],
  ...[
    'file:a.peer',
    'file:../a.peer',
    'file:///tmp//a.peer',
    'file:///tmp///b//a.peer',
    'file:///tmp/../a.peer',
    'file:///tmp/a%2Fb.peer',
    'file:///tmp/%00.peer',
  ],
  ...['file:///tmp/%E0%A4%A.peer', 'file:///C:/a.peer', 'file://c:/a.peer', 'FILE://SERVER//share//a.peer', 'http://localhost/a.peer'],
  ...['UNTITLED:Untitled-1', 'zipfile:///x.zip::a.peer', 'jdt://contents/a.peer?x#y', 'git:/tmp/a.peer?%7B%22ref%22%7D', 'x://', 'x:///'],
  ...['file://local host/a.peer', 'file://[::1]/a.peer', 'file://user@localhost:80/a.peer', 'vscode-notebook-cell:/a.peer#W0'],
])('no address makes a request fail on the disk: %j', async (uri) => {
  const editor = editorBeforeHello();
  await hello(editor);
  editor.open(uri, 'intervention A "a service" {\n  sumary: "x"\n}\n');
  await editor.until(() => editor.last(uri) !== undefined);
  expect(editor.last(uri)?.diagnostics.map(({ code }) => code)).toContain('unknown-word');
  const textDocument = { uri };
  const position = { line: 1, character: 3 };
  for (const [method, more] of [
    ['documentSymbol', {}],
    ['hover', { position }],
    ['completion', { position }],
    ['definition', { position }],
    ['references', { position, context: { includeDeclaration: true } }],
    ['formatting', { options: { tabSize: 2, insertSpaces: true } }],
    ['codeAction', { range: { start: position, end: position }, context: { diagnostics: [] } }],
  ] as const)
    await expect(editor.ask(`textDocument/${method}`, { textDocument, ...more })).resolves.toBeDefined();
  expect(Object.keys(await rename(editor, uri, { line: 0, character: 13 }))).toEqual([uri]);
});
