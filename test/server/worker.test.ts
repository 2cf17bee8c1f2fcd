/** The server in a browser worker: nothing of Node is there, and the page reads the files. `npm run build` builds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly path?: string; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: { readonly serverInfo?: { readonly name: string } };
}

const program = readFileSync(join(import.meta.dirname, '../../packages/server/dist/worker.js'), 'utf8');

/** Only what every worker of a browser has. */
const startWorker = (heard: (message: Message) => void): ((message: object) => void) => {
  const scope: { onmessage?: (event: { readonly data: object }) => void } & Record<string, unknown> = {
    addEventListener: () => undefined,
    postMessage: heard,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    queueMicrotask,
    TextDecoder,
    TextEncoder,
  };
  runInContext(program, createContext(scope));
  return (data) => scope.onmessage?.({ data: { jsonrpc: '2.0', ...data } });
};

it('says hello, asks the page for what a file uses, and tells what is found', async () => {
  const asked: (string | undefined)[] = [];
  const found = await new Promise<Message>((resolve) => {
    const say = startWorker((message) => {
      if (message.method === 'peerspec/read') {
        asked.push(message.params?.path);
        const isPlace = message.params?.path === 'place.peer';
        say({ id: message.id, result: isPlace ? { kind: 'text', text: 'measure Scale "a scale"\n' } : { kind: 'missing' } });
      } else if (message.result?.serverInfo) {
        say({ method: 'initialized', params: {} });
        const text = 'use "place.peer"\nuse "gone.peer"\nintervention A "a service" {\n}\n';
        say({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri: 'vscode-vfs://github/one/a.peer', languageId: 'peerspec', version: 1, text } },
        });
      } else if (message.method === 'textDocument/publishDiagnostics') {
        resolve(message);
      }
    });
    const workspaceFolders = [{ uri: 'vscode-vfs://github/one', name: 'one' }];
    say({
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, workspaceFolders, capabilities: {}, initializationOptions: { readsFiles: true } },
    });
  });
  expect(asked).toContain('place.peer');
  const codes = found.params?.diagnostics?.map(({ code }) => code) ?? [];
  expect(codes.filter((code) => code === 'use-missing')).toHaveLength(1);
  expect(codes).toContain('theory-missing');
});
