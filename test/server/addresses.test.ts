/** Addresses: a client is answered as it writes them, and one file is one file by whatever address it is known. */
import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '@peerspec/language';
import type { Host } from '@peerspec/server';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import type { Editor, Span } from './support/editor.ts';
import { editorBeforeHello, editorHere, uriOf } from './support/editor.ts';

const place = 'measure Scale "a scale"\n';
const user = (path: string): string =>
  `use "${path}"\nintervention A "a service" {\n  outcomes {\n    intermediate Calm "calmer" {\n      measure: Scale\n    }\n  }\n}\n`;
const atDeclared = { line: 0, character: 9 };
const atUsed = { line: 4, character: 16 };

type Edits = Readonly<Record<string, readonly { readonly range: Span; readonly newText: string }[]>>;

/** Says hello for a folder at an address that is written in some way. */
const hello = async (editor: Editor, folder: string): Promise<void> => {
  await editor.ask('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: 'folder' }],
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  editor.notify('initialized', {});
};

const rename = async (editor: Editor, uri: string, position = atDeclared): Promise<Edits> => {
  const edit = await editor.ask('textDocument/rename', { textDocument: { uri }, position, newName: 'Ladder' });
  return (edit as { readonly changes: Edits }).changes;
};

/** How many places are changed at each address. */
const counted = (edits: Edits): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(edits).map(([uri, { length }]) => [uri, length]));

const definition = async (editor: Editor, uri: string): Promise<string> =>
  ((await editor.ask('textDocument/definition', { textDocument: { uri }, position: atUsed })) as [{ readonly uri: string }])[0].uri;

/** A disk in memory that does not tell capitals from small letters. */
const carelessDisk = (files: Readonly<Record<string, string>>): Host => {
  const storedAs = (path: string): string | undefined => Object.keys(files).find((each) => each.toLowerCase() === path.toLowerCase());
  return {
    today: () => '2026-10-01',
    rootOf: (uri) => uri,
    open: () => ({
      read: (path) => {
        const text = files[storedAs(path) ?? ''];
        const content: FileContent = text === undefined ? { kind: 'missing' } : { kind: 'text', text };
        return Promise.resolve(content);
      },
      realPath: (path) => storedAs(path) ?? path,
      paths: () => Promise.resolve(Object.keys(files).sort()),
    }),
  };
};

describe.each([
  ['file:///C:/Users/Ann%20Other/work'],
  ['file:///c:/Users/Ann%20Other/work'],
  ['file:///c%3A/Users/Ann%20Other/work'],
  ['file:///C%3A/Users/Ann%20Other/work/'],
  ['file:///C:/Users/Zoë/work'],
  ['file:///home/ann/work'],
])('a client that names its folder %s', (folder) => {
  const root = folder.replace(/\/$/, '');
  const files = { 'place.peer': place, 'a.peer': user('place.peer'), 'sub/b c.peer': user('../place.peer') };

  it('is answered by that address, of files that are open and of those that are not', async () => {
    const editor = editorBeforeHello({}, carelessDisk(files));
    await hello(editor, folder);
    const [using, used] = [`${root}/a.peer`, `${root}/place.peer`];
    editor.open(using, files['a.peer'].replace('"calmer"', '"calmer" '));
    await editor.until(() => editor.last(using) !== undefined);
    expect(editor.last(using)?.diagnostics.map(({ code }) => code)).not.toContain('unknown-name');
    expect(await definition(editor, using)).toBe(used);
    expect(counted(await rename(editor, using, atUsed))).toEqual({
      [using]: 1,
      [used]: 1,
      [`${root}/sub/b${folder.includes('ë') ? ' ' : '%20'}c.peer`]: 1,
    });
    const links = (await editor.ask('textDocument/documentLink', { textDocument: { uri: using } })) as readonly {
      readonly target: string;
    }[];
    expect(links.map(({ target }) => target)).toEqual([used]);
    expect(new Set(editor.told.map(({ uri }) => uri))).toEqual(new Set([using]));
  });
});

describe('a document', () => {
  it('is answered by the address with which it was opened, whatever that of its folder looks like', async () => {
    const editor = editorBeforeHello({}, carelessDisk({ 'place.peer': place, 'a.peer': user('place.peer') }));
    await hello(editor, 'file:///c%3A/work');
    const [using, used] = ['file:///C:/work/a.peer', 'file:///C:/work/place.peer'];
    editor.open(using, user('place.peer'));
    editor.open(used, place);
    await editor.until(() => editor.last(using) !== undefined && editor.last(used) !== undefined);
    expect(counted(await rename(editor, used))).toEqual({ [using]: 1, [used]: 1 });
    // Asked for, changed and closed by another spelling, it is the same document.
    expect(counted(await rename(editor, 'file:///c%3A/work/place.peer'))).toEqual({ [using]: 1, [used]: 1 });
    editor.change('file:///c%3A/work/place.peer', 2, [{ text: 'measure Other "another"\n' }]);
    await editor.until(() => editor.last(using)?.diagnostics.some(({ code }) => code === 'unknown-name') === true);
    editor.close('file:///c:/work/place.peer');
    await editor.until(() => editor.last(using)?.diagnostics.every(({ code }) => code !== 'unknown-name') === true);
    expect(editor.told.filter(({ uri }) => uri !== using && uri !== used)).toEqual([]);
  });
});

describe('on a disk that does not tell capitals from small letters', () => {
  const files = { 'Place.peer': place, 'a.peer': user('place.peer'), 'b.peer': user('PLACE.peer') };

  it.each(['place.peer', 'Place.peer', 'PLACE.PEER'])(
    '%s is one file with the others: a name is changed in all that use it',
    async (written) => {
      const editor = editorBeforeHello({}, carelessDisk(files));
      await hello(editor, 'file:///work');
      const uri = `file:///work/${written}`;
      editor.open(uri, place);
      await editor.until(() => editor.last(uri) !== undefined);
      expect(counted(await rename(editor, uri))).toEqual({ [uri]: 1, 'file:///work/a.peer': 1, 'file:///work/b.peer': 1 });
    },
  );

  it('a file that is used by two spellings is used twice', async () => {
    const editor = editorBeforeHello({}, carelessDisk(files));
    await hello(editor, 'file:///work');
    editor.open('file:///work/c.peer', 'use "place.peer"\nuse "Place.peer"\nmeasure Other "…"\n');
    await editor.until(() => editor.last('file:///work/c.peer') !== undefined);
    expect(editor.last('file:///work/c.peer')?.diagnostics.map(({ code }) => code)).toContain('use-twice');
  });
});

describe('a link', () => {
  const linked = (): string => {
    const folder = folderOf({
      'place.peer': place,
      'a.peer': user('place.peer'),
      'b.peer': user('link.peer'),
      'in/c.peer': user('../all/place.peer'),
    });
    symlinkSync('place.peer', join(folder, 'link.peer'));
    symlinkSync('.', join(folder, 'all'));
    return folder;
  };
  const allOf = (folder: string, open: string): Readonly<Record<string, number>> =>
    Object.fromEntries([open, 'a.peer', 'b.peer', 'in/c.peer'].map((file) => [uriOf(folder, file), 1]));

  it.each(['place.peer', 'link.peer', 'all/link.peer'])(
    'and what it leads to are one file: a name is changed everywhere from %s',
    async (open) => {
      const folder = linked();
      const editor = await editorHere({ folders: [folder] });
      const uri = uriOf(folder, open);
      editor.open(uri, place);
      await editor.until(() => editor.last(uri) !== undefined);
      expect(counted(await rename(editor, uri))).toEqual(allOf(folder, open));
      expect(editor.told.map((each) => each.uri)).toEqual([uri]);
    },
  );

  it('from a use by way of it too, and unsaved text counts by either address', async () => {
    const folder = linked();
    const editor = await editorHere({ folders: [folder] });
    const [using, link] = [uriOf(folder, 'a.peer'), uriOf(folder, 'link.peer')];
    editor.open(using, user('place.peer'));
    editor.open(link, `\n${place}`);
    await editor.until(() => editor.last(using) !== undefined);
    expect(await definition(editor, using)).toBe(link);
    expect((await rename(editor, using, atUsed))[link]?.[0]?.range.start.line).toBe(1);
  });

  it('that is open beside its file gets the same changes, or none are made', async () => {
    const folder = linked();
    const editor = await editorHere({ folders: [folder] });
    const [file, link] = [uriOf(folder, 'place.peer'), uriOf(folder, 'link.peer')];
    editor.open(file, place);
    editor.open(link, place);
    await editor.until(() => editor.last(file) !== undefined && editor.last(link) !== undefined);
    expect(counted(await rename(editor, file))).toEqual({ ...allOf(folder, 'place.peer'), [link]: 1 });
    editor.change(link, 2, [{ text: `${place}\n` }]);
    await expect(rename(editor, link)).rejects.toThrow(/^`place\.peer` is open more than once/);
    editor.close(link);
    expect(counted(await rename(editor, file))).toEqual(allOf(folder, 'place.peer'));
  });

  it('that is gone is missed', async () => {
    const folder = linked();
    const editor = await editorHere({ folders: [folder] });
    const using = uriOf(folder, 'b.peer');
    editor.open(using, user('link.peer'));
    await editor.until(() => editor.last(using) !== undefined);
    rmSync(join(folder, 'link.peer'));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, 'link.peer'), type: 3 }] });
    await editor.until(() => editor.last(using)?.diagnostics.some(({ code }) => code === 'use-missing') === true);
    expect(editor.last(using)?.diagnostics.map(({ code }) => code)).toContain('use-missing');
  });

  it('to the folder of the editor leads into it', async () => {
    const parent = folderOf({ 'work/place.peer': place, 'work/a.peer': user('place.peer') });
    symlinkSync('work', join(parent, 'way'));
    const editor = await editorHere({ folders: [join(parent, 'work')] });
    const uri = uriOf(parent, 'way', 'place.peer');
    editor.open(uri, place);
    await editor.until(() => editor.last(uri) !== undefined);
    expect(counted(await rename(editor, uri))).toEqual({ [uri]: 1, [uriOf(parent, 'work', 'a.peer')]: 1 });
  });
});

describe('a file that the disk has under two names', () => {
  const twice = (): string => {
    const folder = folderOf({ 'place.peer': place, 'a.peer': user('place.peer'), 'b.peer': user('twin.peer') });
    linkSync(join(folder, 'place.peer'), join(folder, 'twin.peer'));
    return folder;
  };

  describe.each([true, false])('in a folder of the editor: %j', (isFolder) => {
    it.each(['place.peer', 'twin.peer'])('is one: a name is changed everywhere from %s', async (open) => {
      const folder = twice();
      const editor = await editorHere({ folders: isFolder ? [folder] : [] });
      const uri = uriOf(folder, open);
      editor.open(uri, place);
      await editor.until(() => editor.last(uri) !== undefined);
      expect(counted(await rename(editor, uri))).toEqual({ [uri]: 1, [uriOf(folder, 'a.peer')]: 1, [uriOf(folder, 'b.peer')]: 1 });
    });

    it('gets the same changes in both documents where both are open, or none', async () => {
      const folder = twice();
      const editor = await editorHere({ folders: isFolder ? [folder] : [] });
      const [one, other] = [uriOf(folder, 'place.peer'), uriOf(folder, 'twin.peer')];
      editor.open(one, place);
      editor.open(other, place);
      await editor.until(() => editor.last(one) !== undefined && editor.last(other) !== undefined);
      expect(counted(await rename(editor, one))).toMatchObject({ [one]: 1, [other]: 1 });
      editor.change(other, 2, [{ text: `${place}\n` }]);
      await expect(rename(editor, other)).rejects.toThrow(/is open more than once/);
    });
  });

  it('is two once one of them is another file', async () => {
    const folder = twice();
    const editor = await editorHere({ folders: [folder] });
    const uri = uriOf(folder, 'twin.peer');
    editor.open(uri, place);
    await editor.until(() => editor.last(uri) !== undefined);
    rmSync(join(folder, 'place.peer'));
    writeFileSync(join(folder, 'place.peer'), place);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, 'place.peer'), type: 2 }] });
    expect(counted(await rename(editor, uri))).toEqual({ [uri]: 1, [uriOf(folder, 'b.peer')]: 1 });
  });
});

describe('without a folder in the editor', () => {
  it('a link to a file elsewhere is that file: a name is changed in all that lie beside it', async () => {
    const folder = folderOf({ 'home/place.peer': place, 'home/a.peer': user('place.peer') });
    mkdirSync(join(folder, 'desk'));
    symlinkSync(join(folder, 'home', 'place.peer'), join(folder, 'desk', 'link.peer'));
    const editor = await editorHere({ folders: [] });
    const [link, file] = [uriOf(folder, 'desk', 'link.peer'), uriOf(folder, 'home', 'place.peer')];
    editor.open(link, place);
    await editor.until(() => editor.last(link) !== undefined);
    const using = uriOf(folder, 'home', 'a.peer');
    expect(counted(await rename(editor, link))).toEqual({ [link]: 1, [using]: 1 });
    editor.open(file, place);
    await editor.until(() => editor.last(file) !== undefined);
    expect(counted(await rename(editor, link))).toEqual({ [link]: 1, [file]: 1, [using]: 1 });
  });
});

describe('a file that cannot be read', () => {
  const own = 'intervention P "p" {\n  timeline { event Start "it starts" }\n}\n';
  const opened = async (): Promise<{ readonly editor: Editor; readonly uri: string; readonly warnings: readonly string[] }> => {
    const folder = folderOf({ 'place.peer': `${place}${own}`, 'a.peer': user('place.peer') });
    writeFileSync(join(folder, 'latin.peer'), Buffer.from([0x75, 0x73, 0x65, 0xe9, 0x0a]));
    writeFileSync(join(folder, 'large.peer'), `${' '.repeat(1_000_000)}\n`.repeat(6));
    const editor = await editorHere({ folders: [folder] });
    const warnings: string[] = [];
    editor.connection.onNotification('window/showMessage', ({ message }: { readonly message: string }) => void warnings.push(message));
    const uri = uriOf(folder, 'place.peer');
    editor.open(uri, `${place}${own}`);
    await editor.until(() => editor.last(uri) !== undefined);
    return { editor, uri, warnings };
  };

  it('is named, with the reason, when a name is changed that it may use', async () => {
    const { editor, uri, warnings } = await opened();
    expect(Object.keys(await rename(editor, uri))).toHaveLength(2);
    expect(warnings).toEqual([
      'Nobody could look into `large.peer` (it is too large) and `latin.peer` (its letters are not stored as UTF-8): if `Scale` is used there, change the name there by hand.',
    ]);
  });

  it('is not spoken of when a name is changed that no other file can use', async () => {
    const { editor, uri, warnings } = await opened();
    expect(Object.keys(await rename(editor, uri, { line: 2, character: 20 }))).toHaveLength(1);
    expect(warnings).toEqual([]);
  });
});
