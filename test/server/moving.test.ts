/** Files and folders that are moved or renamed in the editor: every `use` leads where it did, saved or not. */
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import type { Span } from './support/editor.ts';
import { editorBeforeHello, editorHere, initialise, uriOf } from './support/editor.ts';
import { edited } from './support/folder.ts';

const place = 'measure Scale "a scale"\n';
const using = (...paths: readonly string[]): string => paths.map((path) => `use "${path}"\n`).join('');

interface Edits {
  readonly changes: Readonly<Record<string, { readonly range: Span; readonly newText: string }[]>>;
}

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly moves: Readonly<Record<string, string>>;
  /** What changes, by the paths before the move; whatever is not named stays as it is. */
  readonly after: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    what: 'a file that is renamed, for those above, below and beside it',
    files: {
      'a.peer': using('in/place.peer'),
      'in/b.peer': using('place.peer', 'other.peer'),
      'in/c/d.peer': using('../place.peer'),
      'in/place.peer': place,
      'in/other.peer': '',
    },
    moves: { 'in/place.peer': 'in/where.peer' },
    after: { 'a.peer': using('in/where.peer'), 'in/b.peer': using('where.peer', 'other.peer'), 'in/c/d.peer': using('../where.peer') },
  },
  {
    what: 'a file that is moved, for what it uses itself',
    files: { 'a.peer': using('place.peer', 'in/other.peer'), 'place.peer': place, 'in/other.peer': place },
    moves: { 'a.peer': 'in/deeper/a.peer' },
    after: { 'a.peer': using('../../place.peer', '../other.peer') },
  },
  {
    what: 'a folder, for what uses something in it and for what that uses outside, not for what is used within',
    files: {
      'a.peer': using('in/place.peer'),
      'in/place.peer': `${using('../root.peer', 'sub/x.peer')}${place}`,
      'in/sub/x.peer': using('../place.peer'),
      'root.peer': place,
    },
    moves: { in: 'elsewhere/out' },
    after: { 'a.peer': using('elsewhere/out/place.peer'), 'in/place.peer': `${using('../../root.peer', 'sub/x.peer')}${place}` },
  },
  {
    what: 'several at once, which use one another',
    files: { 'a.peer': using('b.peer'), 'b.peer': place, 'c.peer': using('./a.peer') },
    moves: { 'a.peer': 'x/a.peer', 'b.peer': 'y/b.peer' },
    after: { 'a.peer': using('../y/b.peer'), 'c.peer': using('x/a.peer') },
  },
  {
    what: 'a folder whose name begins like that of another, and names with blanks and accents',
    files: { 'a.peer': `use “in/place.peer”\n${using('inner/place.peer')}`, 'in/place.peer': place, 'inner/place.peer': place },
    moves: { in: 'ein Stück weiter' },
    after: { 'a.peer': `use “ein Stück weiter/place.peer”\n${using('inner/place.peer')}` },
  },
];

test.each(cases)('$what', async ({ files, moves, after }) => {
  const folder = folderOf(files);
  const editor = await editorHere({ folders: [folder] });
  const asked = Object.entries(moves).map(([from, to]) => ({ oldUri: uriOf(folder, from), newUri: uriOf(folder, to) }));
  const { changes } = (await editor.ask('workspace/willRenameFiles', { files: asked })) as Edits;
  const changed = Object.fromEntries(
    Object.entries(changes).map(([uri, edits]) => {
      const path = Object.keys(files).find((each) => uriOf(folder, each) === uri) ?? uri;
      return [path, edited(files[path] ?? '', edits)];
    }),
  );
  expect(changed).toEqual(after);
});

test('what is not saved is changed as well, and nothing is missing afterwards', async () => {
  const folder = folderOf({ 'a.peer': '', 'place.peer': place });
  const editor = await editorHere({ folders: [folder] });
  const uri = uriOf(folder, 'a.peer');
  editor.open(uri, `\n${using('place.peer')}`);
  const [oldUri, newUri] = [uriOf(folder, 'place.peer'), uriOf(folder, 'in/place.peer')];
  const { changes } = (await editor.ask('workspace/willRenameFiles', { files: [{ oldUri, newUri }] })) as Edits;
  const text = edited(`\n${using('place.peer')}`, changes[uri] ?? []);
  expect(text).toBe(`\n${using('in/place.peer')}`);
  mkdirSync(dirname(join(folder, 'in/place.peer')));
  renameSync(join(folder, 'place.peer'), join(folder, 'in/place.peer'));
  editor.change(uri, 2, [{ text }]);
  editor.notify('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
  await editor.until(() => editor.last(uri)?.version === 2);
  expect(editor.last(uri)?.diagnostics.map(({ code }) => code)).not.toContain('use-missing');
  expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe('');
});

test('nothing changes where nothing is used, and nothing leads from one folder of the editor to another', async () => {
  const [one, other] = [folderOf({ 'a.peer': using('place.peer'), 'place.peer': place, 'lone.peer': '' }), folderOf()];
  const editor = await editorHere({ folders: [one, other] });
  const ask = (oldUri: string, newUri: string): Promise<unknown> =>
    editor.ask('workspace/willRenameFiles', { files: [{ oldUri, newUri }] });
  expect(await ask(uriOf(one, 'lone.peer'), uriOf(one, 'in/lone.peer'))).toBe(null);
  expect(await ask(uriOf(one, 'place.peer'), uriOf(other, 'place.peer'))).toBe(null);
});

test('an editor is told that it should ask', async () => {
  const result = (await initialise(editorBeforeHello(), { folders: [folderOf()] })) as {
    readonly capabilities: { readonly workspace: { readonly fileOperations: { readonly willRename: unknown } } };
  };
  expect(result.capabilities.workspace.fileOperations.willRename).toMatchObject({
    filters: [{ pattern: { matches: 'file' } }, { pattern: { matches: 'folder' } }],
  });
});

test.each([
  ['a file', 'in/place.peer'],
  ['the folder that it lies in', 'in'],
])('%s is gone when it is deleted in the editor, though that never says that it has closed the text', async (_, deleted) => {
  const folder = folderOf({ 'a.peer': using('in/place.peer'), 'in/place.peer': place });
  const editor = await editorHere({ folders: [folder] });
  const [user, used] = [uriOf(folder, 'a.peer'), uriOf(folder, 'in', 'place.peer')];
  editor.open(used, place);
  editor.open(user, using('in/place.peer'));
  const missing = (): boolean => editor.last(user)?.diagnostics.some(({ code }) => code === 'use-missing') ?? false;
  await editor.until(() => editor.last(user) !== undefined);
  expect(missing()).toBe(false);
  // VS Code keeps a text that was renamed while it was open, and shows it nowhere.
  rmSync(join(folder, deleted), { recursive: true });
  editor.notify('workspace/didDeleteFiles', { files: [{ uri: uriOf(folder, deleted) }] });
  await editor.until(missing);
  // Whoever goes on writing in it all the same has it back.
  editor.change(used, 2, [{ text: place }]);
  await editor.until(() => !missing());
});
