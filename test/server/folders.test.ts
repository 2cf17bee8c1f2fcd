/** Several folders in one editor, and files that come, go and move while they are open. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import { editorHere, uriOf, type Editor, type Span } from './support/editor.ts';

const place = 'measure Scale "a scale"\n';
const user = (name: string): string =>
  `use "place.peer"\nintervention ${name} "a service" {\n  outcomes {\n    intermediate Calm "calmer" {\n      measure: Scale\n    }\n  }\n}\n`;
/** On the name of the measure, where it is declared and where it is used. */
const atDeclared = { line: 0, character: 9 };
const atUsed = { line: 4, character: 16 };

interface Edits {
  readonly changes: Readonly<Record<string, readonly { readonly range: Span; readonly newText: string }[]>>;
}

const codesAt = (editor: Editor, uri: string): readonly (string | undefined)[] | undefined =>
  editor.last(uri)?.diagnostics.map(({ code }) => code);

const knows = (editor: Editor, uri: string): Promise<void> =>
  editor.until(() => {
    const codes = codesAt(editor, uri);
    return codes?.includes('unknown-name') === false && !codes.includes('use-missing');
  });

const definition = (editor: Editor, uri: string): Promise<unknown> =>
  editor.ask('textDocument/definition', { textDocument: { uri }, position: atUsed });

const rename = async (editor: Editor, uri: string, newName: string): Promise<readonly string[]> => {
  const edits = (await editor.ask('textDocument/rename', { textDocument: { uri }, position: atDeclared, newName })) as Edits;
  return Object.keys(edits.changes).sort();
};

const references = async (editor: Editor, uri: string): Promise<readonly string[]> => {
  const context = { includeDeclaration: true };
  const found = await editor.ask('textDocument/references', { textDocument: { uri }, position: atDeclared, context });
  return (found as readonly { readonly uri: string }[]).map((each) => each.uri).sort();
};

const symbols = async (editor: Editor, query: string): Promise<readonly string[]> => {
  const found = (await editor.ask('workspace/symbol', { query })) as readonly {
    readonly name: string;
    readonly location: { readonly uri: string };
  }[];
  return found.map(({ location }) => location.uri).sort();
};

describe('two folders with files of the same path', () => {
  it('know nothing of each other', async () => {
    const [one, other] = [
      folderOf({ 'place.peer': place, 'stored.peer': user('S') }),
      folderOf({ 'place.peer': place, 'stored.peer': user('S') }),
    ];
    const editor = await editorHere({ folders: [one, other] });
    const [first, second] = [uriOf(one, 'a.peer'), uriOf(other, 'a.peer')];
    editor.open(first, user('A'));
    editor.open(second, user('A'));
    await knows(editor, first);
    await knows(editor, second);
    expect(await definition(editor, first)).toMatchObject([{ uri: uriOf(one, 'place.peer') }]);
    expect(await definition(editor, second)).toMatchObject([{ uri: uriOf(other, 'place.peer') }]);

    // Unsaved in one, as it is stored in the other.
    editor.open(uriOf(one, 'place.peer'), place.replace('Scale', 'Ladder'));
    await editor.until(() => codesAt(editor, first)?.includes('unknown-name') === true);
    expect(codesAt(editor, second)).not.toContain('unknown-name');
    expect(await definition(editor, second)).toMatchObject([{ uri: uriOf(other, 'place.peer') }]);
    editor.close(uriOf(one, 'place.peer'));
    await knows(editor, first);

    const own = ['a.peer', 'place.peer', 'stored.peer'].map((file) => uriOf(other, file));
    expect(await rename(editor, uriOf(other, 'place.peer'), 'Ladder')).toEqual(own);
    expect(await references(editor, uriOf(other, 'place.peer'))).toEqual(own);
    expect(await symbols(editor, 'Scale')).toEqual([uriOf(one, 'place.peer'), uriOf(other, 'place.peer')].sort());
  });

  it('rename across the files of one, unless a name is taken in one of them, saved or not', async () => {
    const folder = folderOf({ 'place.peer': place, 'stored.peer': user('S') });
    const editor = await editorHere({ folders: [folder, folderOf({ 'taken.peer': `${user('T')}measure Ladder "taken elsewhere"\n` })] });
    const uri = uriOf(folder, 'a.peer');
    editor.open(uri, `${user('A')}measure Stairs "taken"\n`);
    await knows(editor, uri);
    expect(await rename(editor, uriOf(folder, 'place.peer'), 'Ladder')).toHaveLength(3);
    await expect(rename(editor, uriOf(folder, 'place.peer'), 'Stairs')).rejects.toThrow(
      /^`Stairs` is already the name of a measure in `a\.peer`\./,
    );
    editor.change(uri, 2, [{ text: user('A') }]);
    expect(await rename(editor, uriOf(folder, 'place.peer'), 'Stairs')).toHaveLength(3);
    // What is stored is as good a reason as what is open.
    writeFileSync(join(folder, 'stored.peer'), `${user('S')}measure Stairs "taken"\n`);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, 'stored.peer'), type: 2 }] });
    await expect(rename(editor, uriOf(folder, 'place.peer'), 'Stairs')).rejects.toThrow(/in `stored\.peer`/);
  });
});

describe('a folder within another one', () => {
  it.each([
    ['opened before it', true],
    ['opened after it', false],
  ])('shares its files with the outer one, which was %s: unsaved text, names and renaming', async (_, isOuterFirst) => {
    const outer = folderOf({ 'in/place.peer': place, 'a.peer': user('A').replace('place.peer', 'in/place.peer') });
    const inner = join(outer, 'in');
    const editor = await editorHere({ folders: isOuterFirst ? [outer, inner] : [inner, outer] });
    const [using, used] = [uriOf(outer, 'a.peer'), uriOf(inner, 'place.peer')];
    editor.open(using, user('A').replace('place.peer', 'in/place.peer'));
    await knows(editor, using);
    editor.open(used, place.replace('Scale', 'Ladder'));
    await editor.until(() => codesAt(editor, using)?.includes('unknown-name') === true);
    editor.change(used, 2, [{ text: place }]);
    await knows(editor, using);
    expect(await rename(editor, used, 'Ladder')).toEqual([using, used].sort());
    expect(await symbols(editor, 'Scale')).toEqual([used]);
  });

  it('stays when the outer one is closed', async () => {
    const outer = folderOf({ 'in/place.peer': place });
    const inner = join(outer, 'in');
    const editor = await editorHere({ folders: [outer, inner] });
    const uri = uriOf(inner, 'a.peer');
    editor.open(uri, user('A'));
    await knows(editor, uri);
    editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: uriOf(outer), name: 'outer' }] } });
    expect(await rename(editor, uriOf(inner, 'place.peer'), 'Ladder')).toEqual([uri, uriOf(inner, 'place.peer')].sort());
    expect(await symbols(editor, 'Scale')).toEqual([uriOf(inner, 'place.peer')]);
  });
});

describe('a file', () => {
  it('that is renamed is looked for under its new name, and its old address is cleared', async () => {
    const folder = folderOf({ 'place.peer': place, 'a.peer': user('A') });
    const editor = await editorHere({ folders: [folder] });
    const [old, now] = [uriOf(folder, 'a.peer'), uriOf(folder, 'b.peer')];
    editor.open(old, user('A'));
    await knows(editor, old);
    renameSync(join(folder, 'a.peer'), join(folder, 'b.peer'));
    // As editors tell it: the file is moved, the document closed and opened again.
    editor.notify('workspace/didRenameFiles', { files: [{ oldUri: old, newUri: now }] });
    editor.close(old);
    editor.open(now, user('A'));
    await knows(editor, now);
    expect(editor.last(old)?.diagnostics).toEqual([]);
    expect(await references(editor, uriOf(folder, 'place.peer'))).toEqual([now, uriOf(folder, 'place.peer')].sort());

    renameSync(join(folder, 'place.peer'), join(folder, 'where.peer'));
    editor.notify('workspace/didRenameFiles', { files: [{ oldUri: uriOf(folder, 'place.peer'), newUri: uriOf(folder, 'where.peer') }] });
    await editor.until(() => codesAt(editor, now)?.includes('use-missing') === true);
    expect(await symbols(editor, 'Scale')).toEqual([uriOf(folder, 'where.peer')]);
  });

  it('that is removed while it is open is still what the editor shows, for itself and for those that use it', async () => {
    const folder = folderOf({ 'place.peer': place });
    const editor = await editorHere({ folders: [folder] });
    const [uri, used] = [uriOf(folder, 'a.peer'), uriOf(folder, 'place.peer')];
    editor.open(used, place);
    editor.open(uri, user('A'));
    await knows(editor, uri);
    rmSync(join(folder, 'place.peer'));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: used, type: 3 }] });
    editor.change(uri, 2, [{ text: `${user('A')}\n` }]);
    await editor.until(() => editor.last(uri)?.version === 2);
    expect(codesAt(editor, uri)).not.toContain('use-missing');
    expect(await rename(editor, used, 'Ladder')).toEqual([uri, used].sort());
    editor.close(used);
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === true);
  });

  it('that was never saved uses nothing and is used by nothing, but its own names are found and changed', async () => {
    const folder = folderOf({ 'place.peer': place });
    const editor = await editorHere({ folders: [folder] });
    const uri = 'untitled:Untitled-1';
    editor.open(uri, `${place}${user('A').replace('use "place.peer"\n', '')}`);
    await editor.until(() => editor.last(uri) !== undefined);
    expect(codesAt(editor, uri)).not.toContain('unknown-name');
    expect(await rename(editor, uri, 'Ladder')).toEqual([uri]);
    expect(await references(editor, uriOf(folder, 'place.peer'))).toEqual([uriOf(folder, 'place.peer')]);
  });
});
