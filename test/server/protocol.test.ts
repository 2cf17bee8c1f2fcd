/** The built server over standard input and output, from a client that shares nothing with it. `npm run build` builds it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '@peerspec/language';
import { findingsOf } from '@peerspec/rules';
import { expect, it } from 'vitest';
import { seededChoice } from '../bench/seeded-choice.ts';
import { folderOf } from '../cli/support/folder.ts';
import { run } from '../cli/support/run-main.ts';
import { editorWithProcess, initialise, uriOf, type Editor, type Telling } from './support/editor.ts';

const example = readFileSync(join(import.meta.dirname, '../../examples/complete/infant-feeding-one-to-one.peer'), 'utf8');

/** The versions that were told of one file, in the order in which they came. */
const versionsOf = (told: readonly Telling[], uri: string): readonly number[] =>
  told.flatMap((telling) => (telling.uri === uri && telling.version !== undefined ? [telling.version] : []));

const settle = async ({ until, last }: Editor, uri: string, version: number): Promise<void> => until(() => last(uri)?.version === version);

const goodbye = async ({ ask, notify }: Editor): Promise<void> => {
  expect(await ask('shutdown', undefined)).toBeNull();
  notify('exit', undefined);
};

/** A place in a text as the protocol counts. */
const placeIn = (text: string, offset: number) => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

it('follows five hundred random edits, and ends with what a fresh check finds', async () => {
  const folder = folderOf({ 'a.peer': example });
  const uri = uriOf(folder, 'a.peer');
  const { editor, ended, complaints } = editorWithProcess();
  await initialise(editor, { folders: [folder] });
  editor.open(uri, example);
  await settle(editor, uri, 1);

  let text = example;
  for (let version = 2; version <= 501; version += 1) {
    const choice = seededChoice(version);
    const from = choice.number(0, text.length);
    const to = Math.min(text.length, from + choice.number(0, 12));
    const written = choice.of('', '{', '}', '"', 'x', '\n', ' -> ', 'undecided because "later"', '\r\n', '👩‍🍼', 'measure', ': ');
    const change = { range: { start: placeIn(text, from), end: placeIn(text, to) }, text: written };
    // An offset between \r and \n, or inside a character of two units, is no place that an editor would name.
    if (/\r$|[\uD800-\uDBFF]$/.test(text.slice(0, from)) || /\r$|[\uD800-\uDBFF]$/.test(text.slice(0, to))) {
      editor.change(uri, version, []);
      continue;
    }
    text = text.slice(0, from) + written + text.slice(to);
    editor.change(uri, version, [change]);
    if (version % 100 === 0) await settle(editor, uri, version);
  }
  await settle(editor, uri, 501);

  const now = new Date();
  const reading = await openWorkspace({ read: () => Promise.resolve({ kind: 'text', text }) }).read('a.peer');
  const fresh = findingsOf(reading, { today: now.toLocaleDateString('sv-SE') }).findings;
  const shown = editor.last(uri)?.diagnostics ?? [];
  const line = (code: string | undefined, message: string | undefined, start: { line: number; character: number }): string =>
    `${start.line}:${start.character} ${code ?? ''} ${message ?? ''}`;
  expect(shown.map(({ code, message, range }) => line(code, message.split('\n')[0], range.start)).sort()).toEqual(
    fresh.map(({ code, message, at }) => line(code, message, at.start)).sort(),
  );
  expect(shown.length).toBeGreaterThan(0);

  const versions = versionsOf(editor.told, uri);
  expect(versions).toEqual([...versions].sort((one, other) => one - other));

  editor.close(uri);
  await editor.until(() => editor.last(uri)?.diagnostics.length === 0);
  await goodbye(editor);
  expect(await ended).toBe(0);
  expect(complaints()).toBe('');
});

it('answers requests that make no sense with an error, and lives on', async () => {
  const { editor, ended, raw } = editorWithProcess();
  await initialise(editor, { folders: [] });
  await expect(editor.ask('textDocument/noSuchThing', {})).rejects.toThrow();
  await expect(editor.ask('peerspec/noSuchThing', null)).rejects.toThrow();
  editor.notify('textDocument/didChange', { textDocument: { uri: 'file:///never/opened.peer', version: 3 }, contentChanges: [] });
  editor.notify('textDocument/didClose', { textDocument: { uri: 'file:///never/opened.peer' } });
  editor.notify('workspace/didChangeWatchedFiles', {});
  editor.notify('workspace/didChangeWorkspaceFolders', {});
  editor.notify('textDocument/didOpen', null);
  raw('Content-Length: 9\r\n\r\nnonsense!');
  expect(await editor.ask('peerspec/library', null)).toContain('evidence');
  await goodbye(editor);
  expect(await ended).toBe(0);
});

it('ends when the editor has gone, without a goodbye', async () => {
  const { editor, ended } = editorWithProcess();
  await initialise(editor, { folders: [] });
  // Everything has been sent once something has been answered.
  await editor.ask('peerspec/library', null);
  editor.connection.end();
  expect(await ended).toBe(1);
});

it('ends when the process of the editor has ended, though nobody closes its input', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  const { editor, ended } = editorWithProcess(`--clientProcessId=${pid}`);
  await initialise(editor, { folders: [] });
  expect(await ended).toBe(1);
  const second = editorWithProcess();
  await second.editor.ask('initialize', { processId: pid, rootUri: null, capabilities: {} });
  expect(await second.ended).toBe(1);
});

it('is told from a mistyped command, which says how an editor starts it', async () => {
  for (const argv of [['lsp'], ['lsp', '--stdio']]) {
    expect(await run('/', argv)).toEqual({
      code: 2,
      out: '',
      err: 'peerspec: An editor starts this command, and speaks over standard input and output: peerspec lsp --stdio\n',
    });
  }
});
