/** A text in the editor that is larger than any file may be: it is not read, and that is said as on the command line. */
import { largestFileBytes } from '@peerspec/language/files';
import { expect, test } from 'vitest';
import { editorHere, uriOf } from './support/editor.ts';

const uri = uriOf('/', 'nowhere', 'main.peer');
const textDocument = { uri };
const small = 'intervention Calls "calls" {\n  topic: sleep\n}\n';

/** A text of so many bytes, whose letters take two each. */
const ofBytes = (bytes: number): string => `${small}// ${'é'.repeat((bytes - small.length - 3) / 2)}`;

test('is said to be too large, has nothing to show, and is read as soon as it is shorter', async () => {
  const editor = await editorHere({ folders: [] });
  const messages = (): readonly string[] => editor.last(uri)?.diagnostics.map(({ message }) => message) ?? [];
  const tooLarge = 'This file cannot be read: it is too large (5 MB).';

  editor.open(uri, ofBytes(largestFileBytes + 2));
  await editor.until(() => messages().length > 0);
  expect(messages()).toEqual([expect.stringContaining(tooLarge)]);
  expect(await editor.ask('textDocument/documentSymbol', { textDocument })).toBeNull();
  expect(await editor.ask('textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } })).toBeNull();

  editor.change(uri, 2, [{ text: small }]);
  await editor.until(() => messages().length > 1);
  expect(messages().join('\n')).not.toContain(tooLarge);
  expect(await editor.ask('textDocument/documentSymbol', { textDocument })).toMatchObject([{ name: 'Calls' }]);
});

test('one that is just as large as a file may be is read', async () => {
  const editor = await editorHere({ folders: [] });
  editor.open(uri, ofBytes(largestFileBytes - (largestFileBytes % 2) - 1 + (small.length % 2 === 0 ? 0 : 1)));
  await editor.until(() => editor.last(uri) !== undefined);
  expect(editor.last(uri)?.diagnostics.map(({ code }) => code)).toContain('theory-missing');
});
