/** Hovers, hints and colours over the protocol: an editor asks, and is answered from the text as it is typed. */
import { expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import { editorHere, uriOf } from './support/editor.ts';
import { semanticTokensLegend } from './support/providers.ts';

const text = 'intervention A "a service" {\n  contacts {\n    contact Visit { every: 2 days  for: 2 weeks }\n  }\n}\n';

it('an unsaved file is told about as it stands in the editor', async () => {
  const folder = folderOf();
  const uri = uriOf(folder, 'a.peer');
  const editor = await editorHere({ folders: [folder] });
  editor.open(uri, text);
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
  expect(await editor.ask('textDocument/hover', { textDocument, position: { line: 2, character: 28 } })).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringContaining('every 2 days for 2 weeks: 7 contacts.') as string },
    range: { start: { line: 2, character: 27 }, end: { line: 2, character: 33 } },
  });
  expect(await editor.ask('textDocument/hover', { textDocument, position: { line: 1, character: 0 } })).toBeNull();
  expect(await editor.ask('textDocument/inlayHint', { textDocument, range })).toMatchObject([
    { label: '= 7 contacts, over 12 days', position: { line: 1, character: 10 } },
    { label: '= 7 contacts', position: { line: 2, character: 47 } },
  ]);
  const { data } = (await editor.ask('textDocument/semanticTokens/full', { textDocument })) as { readonly data: readonly number[] };
  // The keyword `intervention` at the start, and behind a blank the name that it declares.
  const declared = semanticTokensLegend.tokenTypes.indexOf('intervention');
  expect(data.slice(0, 10)).toEqual([0, 0, 12, 0, 0, 0, 13, 1, declared, 1]);
});
