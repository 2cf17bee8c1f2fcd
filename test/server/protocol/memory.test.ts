/** A server that runs all day needs no more in the evening than in the morning. */
import { expect, it } from 'vitest';
import { folderOf } from '../../cli/support/folder.ts';
import { uriOf } from '../support/editor.ts';
import { goodbye, hello, startServer, type Wire } from '../support/wire.ts';

const draft = (name: string): string =>
  `use "place.peer"\nintervention ${name} "a service" {\n  summary: "x"\n  contacts { contact Visits { every: 2 days for: 2 weeks } }\n}\n`;

/** What a test may find more: the program itself grows a little while it is compiled for speed. */
const allowed = 4_000_000;

const textDocument = 'textDocument';

/** Waits until the last that was told is about this file, at this version. */
const told = ({ messages, until }: Wire, uri: string, version: number | undefined): Promise<void> =>
  until(() => {
    const { params } = messages.findLast(({ method }) => method === 'textDocument/publishDiagnostics') ?? {};
    const last = params as { readonly uri?: string; readonly version?: number } | undefined;
    return last?.uri === uri && last.version === version;
  });

it('ten thousand edits leave nothing behind', { timeout: 60_000 }, async () => {
  const folder = folderOf({ 'place.peer': 'measure Scale "a scale"\n' });
  const uri = uriOf(folder, 'a.peer');
  const server = startServer({ measured: true });
  await hello(server, [uriOf(folder)]);
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peerspec', version: 1, text: draft('A1') } });
  let version = 1;
  const editUntil = async (last: number): Promise<number> => {
    while (version < last) {
      // Every time another name, so that whatever is kept by a name would be kept ten thousand times.
      const end = 'intervention A'.length + String(version).length;
      const range = { start: { line: 1, character: 'intervention '.length }, end: { line: 1, character: end } };
      version += 1;
      server.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: `A${version}` }] });
      if (version % 25 === 0) {
        const method = ['hover', 'completion', 'documentSymbol', 'codeLens'][version % 4] ?? '';
        await server.ask(`${textDocument}/${method}`, { textDocument: { uri }, position: { line: 2, character: 4 } });
      }
      if (version % 5 === 0) await told(server, uri, version);
    }
    return server.memory();
  };
  const early = await editUntil(2_000);
  expect((await editUntil(10_000)) - early).toBeLessThan(allowed);
  expect(await goodbye(server)).toBe(0);
});

it.each([
  ['the same one', (folder: string) => uriOf(folder, 'a.peer')],
  ['others of the folder', (folder: string, index: number) => uriOf(folder, `new-${index}.peer`)],
  ['some that were never saved', (_: string, index: number) => `untitled:Untitled-${index}`],
  ['some that lie elsewhere', (_: string, index: number) => uriOf(`/no/such/folder/${index}/a.peer`)],
])('five hundred files that are opened and closed leave nothing behind: %s', { timeout: 60_000 }, async (_, uriAt) => {
  const folder = folderOf({ 'place.peer': 'measure Scale "a scale"\n' });
  const server = startServer({ measured: true });
  await hello(server, [uriOf(folder)]);
  // Long enough that a text which is kept is seen, too.
  const text = `${draft('A')}// ${'long '.repeat(4_000)}\n`;
  let count = 0;
  const openAndClose = async (last: number): Promise<number> => {
    for (; count < last; count++) {
      const uri = uriAt(folder, count);
      server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peerspec', version: count, text } });
      await told(server, uri, count);
      server.tell('textDocument/didClose', { textDocument: { uri } });
      await told(server, uri, undefined);
    }
    return server.memory();
  };
  const early = await openAndClose(100);
  const late = await openAndClose(600);
  expect(late - early).toBeLessThan(allowed);
  expect(await goodbye(server)).toBe(0);
});
