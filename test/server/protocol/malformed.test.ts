/** Whatever an editor sends, it gets an answer that a person can read, and the server lives on. */
import { describe, expect, it } from 'vitest';
import { documentRequests } from '../support/document-requests.ts';
import { uriOf } from '../support/editor.ts';
import { framed, goodbye, hello, startServer, type Message, type Wire } from '../support/wire.ts';

const uri = uriOf('/no/such/folder', 'a.peer');
const text = 'intervention A "a service" {\n  sumary: "x"\n}\n';
const textDocument = { uri };

/** A server to which a document is open that is nowhere on the disk. */
const begun = async (): Promise<Wire> => {
  const server = startServer();
  await hello(server, []);
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peerspec', version: 1, text } });
  return server;
};

const livesOn = async (server: Wire): Promise<void> => {
  expect(await server.ask('peerspec/codes')).toHaveProperty('result');
  expect(await goodbye(server)).toBe(0);
  expect(server.complaints()).toBe('');
};

/** An error for people: a sentence, nothing of the program in it. */
const isReadable = ({ error }: Message): boolean =>
  error !== undefined &&
  /^[A-Z`].*\.$/.test(error.message) &&
  !/undefined|TypeError|\bat \w+\.|reading '|PeerSpec itself|\n/.test(error.message);

const methods = documentRequests.map((name) => `textDocument/${name}`);

/** What each request asks where it asks for more than a document. */
const whole = {
  position: { line: 1, character: 3 },
  range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
  positions: [{ line: 0, character: 0 }],
  context: { diagnostics: [], includeDeclaration: true },
  newName: 'B',
  ch: '}',
  options: { tabSize: 2, insertSpaces: true },
};

const atPlace = new Set([
  'completion',
  'hover',
  'definition',
  'references',
  'documentHighlight',
  'prepareRename',
  'rename',
  'onTypeFormatting',
]);
const inRange = new Set(['codeAction', 'rangeFormatting', 'inlayHint']);

const wrongPlaces = [
  undefined,
  null,
  7,
  'here',
  {},
  { line: 1 },
  { line: -1, character: 0 },
  { line: 0, character: -3 },
  { line: Number.NaN, character: 0 },
  { line: 0.5, character: 0 },
  { line: '1', character: '2' },
];

it('a request that names no document, or no place in it, is answered in words', async () => {
  const server = await begun();
  for (const method of methods) {
    const kind = method.split('/')[1] ?? '';
    for (const params of [undefined, null, [], [null], [{}], [{}, {}], 42, 'x', {}, { textDocument: null }, { textDocument: { uri: 7 } }]) {
      const answer = await server.ask(method, params);
      expect([answer.error?.code, isReadable(answer)], `${method} ${JSON.stringify(params)}: ${answer.error?.message ?? ''}`).toEqual([
        -32602,
        true,
      ]);
    }
    for (const wrong of wrongPlaces) {
      const asked = { ...whole, textDocument, position: wrong, positions: [wrong], range: { start: wrong, end: wrong } };
      const answer = await server.ask(method, asked);
      const label = `${method} ${JSON.stringify(wrong)}: ${answer.error?.message ?? ''}`;
      if (atPlace.has(kind) || inRange.has(kind) || kind === 'selectionRange')
        expect([answer.error?.code, isReadable(answer)], label).toEqual([-32602, true]);
      else expect(answer.error, label).toBeUndefined();
    }
  }
  await livesOn(server);
});

it('the best is made of a place outside of the text, and of a document that is not there', async () => {
  const server = await begun();
  const far = { line: 2 ** 30, character: 2 ** 30 };
  const outside = { position: far, positions: [far], range: { start: { line: 0, character: 2 ** 30 }, end: far } };
  const elsewhere = ['file:///no/such/folder/b.peer', 'nonsense', '', 'file:///%zz', 'untitled:Untitled-1', 'https://example.org/a.peer'];
  for (const method of methods) {
    for (const asked of [
      { ...whole, textDocument },
      { ...whole, ...outside, textDocument },
      ...elsewhere.map((each) => ({ ...whole, textDocument: { uri: each } })),
    ]) {
      const answer = await server.ask(method, asked);
      // A name that is not there cannot be renamed, and that is told.
      if (answer.error) expect([answer.error.code, isReadable(answer)], `${method} ${JSON.stringify(asked)}`).toEqual([-32803, true]);
    }
  }
  await livesOn(server);
});

it('other requests are answered in words too', async () => {
  const server = await begun();
  const wrong: readonly (readonly [string, unknown, number])[] = [
    ['textDocument/noSuchThing', {}, -32601],
    ['no/suchThing', undefined, -32601],
    ['$/noSuchThing', {}, -32601],
    ['workspace/symbol', {}, -32602],
    ['workspace/symbol', { query: 7 }, -32602],
    ['workspace/executeCommand', null, -32602],
    ['workspace/executeCommand', { command: 'peerspec.select', arguments: 7 }, -32602],
    ['workspace/executeCommand', { command: 'no.such.command' }, -32602],
    ['textDocument/rename', { textDocument, position: whole.position }, -32602],
    ['textDocument/codeAction', { textDocument, range: whole.range, context: {} }, -32602],
    ['textDocument/codeAction', { textDocument, range: whole.range, context: { diagnostics: [{ range: 7 }] } }, -32602],
    ['peerspec/standing', null, -32602],
    ['peerspec/insertion', { textDocument }, -32602],
    ['peerspec/template', { topic: [] }, -32602],
  ];
  for (const [method, params, code] of wrong) {
    const answer = await server.ask(method, params);
    expect([answer.error?.code, isReadable(answer)], `${method} ${JSON.stringify(params)}: ${answer.error?.message ?? ''}`).toEqual([
      code,
      true,
    ]);
  }
  await livesOn(server);
});

it('what is told and makes no sense is put into the log in words, and changes nothing', async () => {
  const server = await begun();
  const range = { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } };
  const wrong: readonly (readonly [string, unknown])[] = [
    ['textDocument/didOpen', null],
    ['textDocument/didOpen', { textDocument: { uri, text: 7 } }],
    ['textDocument/didChange', { textDocument, contentChanges: [{ text: '' }] }],
    ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: 7 }],
    ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{}] }],
    ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'x' }] }],
    ['textDocument/didClose', {}],
    ['textDocument/didSave', []],
    ['workspace/didChangeWatchedFiles', {}],
    ['workspace/didChangeWatchedFiles', { changes: [{}] }],
    ['workspace/didChangeWorkspaceFolders', {}],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [{}], removed: [] } }],
    ['workspace/didCreateFiles', {}],
    ['workspace/didRenameFiles', { files: [{ oldUri: uri }] }],
    ['workspace/didDeleteFiles', 7],
  ];
  for (const [method, params] of wrong) server.tell(method, params);
  // Nobody has opened these, and what the server does not know is passed over as the protocol has it.
  server.tell('textDocument/didChange', { textDocument: { uri: 'file:///never/opened.peer', version: 3 }, contentChanges: [] });
  server.tell('textDocument/didClose', { textDocument: { uri: 'file:///never/opened.peer' } });
  server.tell('$/cancelRequest');
  server.tell('$/setTrace', { value: 7 });
  server.tell('no/suchThing', {});
  const { result } = await server.ask('textDocument/formatting', { textDocument, options: whole.options });
  expect(result).toEqual([]);
  const remarks = server.messages.flatMap(({ method, params }) =>
    method === 'window/logMessage' ? [(params as { readonly message: string }).message] : [],
  );
  expect(remarks).toHaveLength(wrong.length);
  for (const [index, [method]] of wrong.entries()) expect(remarks[index]).toMatch(new RegExp(`^\`${method}\` .*\\.$`));
  const told = () => server.messages.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  await server.until(() => told().length > 0);
  expect(told().map(({ params }) => params)).toMatchObject([{ uri, version: 1 }]);
  await livesOn(server);
});

describe('what is no message', () => {
  const unframed = (body: string, length: number | string = Buffer.byteLength(body)): string => `Content-Length: ${length}\r\n\r\n${body}`;
  const unread = /^A message came .*\. It is passed over\.$/;

  const cases: readonly (readonly [what: string, bytes: string, code: number])[] = [
    ['no JSON', unframed('nonsense!'), -32700],
    ['JSON that is cut off', unframed('{"jsonrpc":"2.0","id":77'), -32700],
    ['a number', unframed('42'), -32600],
    ['null', unframed('null'), -32600],
    ['a list', unframed('[{"jsonrpc":"2.0","id":77,"method":"shutdown"}]'), -32600],
    ['an object of another kind', unframed('{"foo":1}'), -32600],
    ['a method that is no word', unframed('{"jsonrpc":"2.0","method":7}'), -32600],
    ['a number of a question that is none', unframed('{"jsonrpc":"2.0","id":{},"method":"shutdown"}'), -32600],
    ['a length that is no number', unframed('{}', 'abc'), -32700],
    ['a negative length', unframed('{}', -5), -32700],
    ['a length beyond everything', unframed('{}', '99999999999999'), -32700],
    ['a length that is too short', unframed('{"jsonrpc":"2.0","id":77,"method":"peerspec/codes"}', 20), -32700],
    ['a length that counts letters, not bytes', unframed('{"jsonrpc":"2.0","method":"x","params":"üüüü"}', 46), -32700],
    ['a length that is too long', unframed('{"jsonrpc":"2.0","id":77,"method":"peerspec/codes"}', 60), -32700],
    ['a length that is much too long', unframed('{"jsonrpc":"2.0","id":77,"method":"peerspec/codes"}', 100_000), -32700],
    ['a header without a length', 'Content-Type: text\r\n\r\n', -32700],
    ['no header', 'nonsense\r\n\r\n{}', -32700],
    ['nonsense without an end', 'x'.repeat(10_000), -32700],
  ];

  it('is told of once, and what comes next is answered', async () => {
    const server = await begun();
    for (const [what, bytes, code] of cases) {
      const before = server.messages.length;
      server.raw(bytes);
      expect(await server.ask('peerspec/startingPoints'), what).toHaveProperty('result');
      const answers = server.messages.slice(before).filter(({ method }) => method === undefined);
      expect(answers, what).toMatchObject([{ id: null, error: { code } }, { result: {} }]);
      const [refused] = answers;
      expect(refused && isReadable(refused), what).toBe(true);
      if (code === -32700) expect(refused?.error?.message, what).toMatch(unread);
    }
    await livesOn(server);
  });

  it('but a message in pieces of any size is one, and several at once are several', async () => {
    const server = await begun();
    // What the server itself has asked is answered by now, and nothing comes between the bytes.
    await server.ask('peerspec/codes');
    for (const byte of framed({ id: 'é1', method: 'peerspec/codes' })) {
      server.raw(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    server.raw(Buffer.concat(['a', 'b', 'c'].map((id) => framed({ id, method: 'peerspec/codes' }))));
    server.raw(
      'content-length:  46\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{"jsonrpc":"2.0","id":"d","method":"shutdown"}',
    );
    await server.until(() =>
      ['é1', 'a', 'b', 'c', 'd'].every((id) => server.messages.some((each) => each.id === id && each.result !== undefined)),
    );
    expect(server.messages.some(({ error }) => error)).toBe(false);
    server.tell('exit');
    expect(await server.ended).toBe(0);
  });
});
