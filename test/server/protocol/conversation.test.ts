/** From the first word to the last: what comes in its order, and the server ends when it should. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../../cli/support/folder.ts';
import { run } from '../../cli/support/run-main.ts';
import { uriOf } from '../support/editor.ts';
import { framed, goodbye, hello, startServer } from '../support/wire.ts';

const draft = 'intervention A "a service" {\n  sumary: "x"\n}\n';

describe('hello', () => {
  it('is answered with what the server can do', async () => {
    const server = startServer();
    const { result } = await hello(server, []);
    expect(result).toMatchObject({
      serverInfo: { name: 'PeerSpec' },
      capabilities: { positionEncoding: 'utf-16', textDocumentSync: { openClose: true, change: 2, save: true }, hoverProvider: true },
    });
    expect(await goodbye(server)).toBe(0);
    expect(server.complaints()).toBe('');
  });
});

describe('a file that is closed', () => {
  it('is cleared once, and nothing is told of it any more', async () => {
    const folder = folderOf();
    const uri = uriOf(folder, 'a.peer');
    const server = startServer();
    await hello(server, [uriOf(folder)]);
    const told = () => server.messages.filter(({ method }) => method === 'textDocument/publishDiagnostics').map(({ params }) => params);
    server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peerspec', version: 1, text: draft } });
    await server.until(() => told().length > 0);
    // A change and the close come together, so that the check of the change is under way or still to come.
    const change = { textDocument: { uri, version: 2 }, contentChanges: [{ text: `${draft}\n` }] };
    server.raw(
      Buffer.concat([
        framed({ method: 'textDocument/didChange', params: change }),
        framed({ method: 'textDocument/didClose', params: { textDocument: { uri } } }),
      ]),
    );
    const cleared = { uri, diagnostics: [] };
    await server.until(() => JSON.stringify(told().at(-1)) === JSON.stringify(cleared) || told().length > 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    // On a busy machine the check of the change comes to its end before the close is heard; nothing comes behind that.
    const behindChange = told().slice(1);
    expect(behindChange.filter((each) => (each as { readonly version?: number }).version !== 2)).toEqual([cleared]);
    expect(behindChange.at(-1)).toEqual(cleared);
    expect(await goodbye(server)).toBe(0);
  });
});

describe('a request that is not wanted any more', () => {
  it('is answered as cancelled, and one that was answered before is left at that', async () => {
    const folder = folderOf({ 'a.peer': draft });
    const server = startServer();
    await hello(server, [uriOf(folder)]);
    const params = { textDocument: { uri: uriOf(folder, 'a.peer') }, position: { line: 0, character: 0 } };
    const cancel = (id: number | string): Buffer => framed({ method: '$/cancelRequest', params: { id } });
    server.raw(Buffer.concat([framed({ id: 'one', method: 'textDocument/hover', params }), cancel('one')]));
    await server.until(() => server.messages.some(({ id }) => id === 'one'));
    expect(server.messages.find(({ id }) => id === 'one')).toMatchObject({ error: { code: -32800, message: 'This was cancelled.' } });
    const { id, answer } = server.asking('textDocument/hover', params);
    expect(await answer).toHaveProperty('result');
    server.raw(Buffer.concat([cancel(id), cancel('never asked')]));
    expect(await server.ask('peerspec/codes')).toHaveProperty('result');
    expect(server.messages.filter((each) => each.id === id)).toHaveLength(1);
    expect(await goodbye(server)).toBe(0);
  });
});

describe('the end', () => {
  it('comes with `exit`: code 0 after `shutdown`, and 1 without', async () => {
    const server = startServer();
    await hello(server, []);
    expect(await server.ask('shutdown')).toMatchObject({ result: null });
    server.tell('exit');
    expect(await server.ended).toBe(0);

    const other = startServer();
    await hello(other, []);
    other.tell('exit');
    expect(await other.ended).toBe(1);
    const third = startServer();
    third.tell('exit');
    expect(await third.ended).toBe(1);
  });

  it('comes when the editor hangs up', async () => {
    const server = startServer();
    await hello(server, []);
    server.hangUp();
    expect(await server.ended).toBe(1);
    const told = startServer();
    await hello(told, []);
    await told.ask('shutdown');
    told.hangUp();
    expect(await told.ended).toBe(0);
  });

  it('comes when the process of the editor is gone, although its pipes are held open by another', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const server = startServer();
    await hello(server, [], editor.pid ?? null);
    const named = startServer({ options: [`--clientProcessId=${editor.pid ?? 0}`] });
    await hello(named, []);
    editor.kill();
    expect(await server.ended).toBe(1);
    expect(await named.ended).toBe(1);
  });
});

it('the command is told from a mistyped one, which says how an editor starts it', async () => {
  for (const argv of [['lsp'], ['lsp', '--stdio']]) {
    expect(await run('/', argv)).toEqual({
      code: 2,
      out: '',
      err: 'peerspec: An editor starts this command, and speaks over standard input and output: peerspec lsp --stdio\n',
    });
  }
});
