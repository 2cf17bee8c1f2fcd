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
  error !== undefined && /^[A-Z`].*\.$/.test(error.message) && !/undefined|TypeError|\bat \w+\.|reading '|\n/.test(error.message);

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

it('a request that names no document is answered with an error, and one that names no place in it is answered', async () => {
  const server = await begun();
  for (const method of methods) {
    for (const params of [undefined, null, [], [null], [{}], [{}, {}], {}, { textDocument: null }])
      expect(await server.ask(method, params), `${method} ${JSON.stringify(params)}`).toHaveProperty('error');
    for (const wrong of wrongPlaces) {
      const asked = { ...whole, textDocument, position: wrong, positions: [wrong], range: { start: wrong, end: wrong } };
      await server.ask(method, asked);
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

it('other requests are answered with an error too', async () => {
  const server = await begun();
  const wrong: readonly (readonly [string, unknown])[] = [
    ['textDocument/noSuchThing', {}],
    ['no/suchThing', undefined],
    ['$/noSuchThing', {}],
    ['workspace/symbol', {}],
    ['workspace/executeCommand', null],
    ['peerspec/coverage', null],
    ['peerspec/insertion', { textDocument }],
    ['peerspec/template', { topic: [] }],
  ];
  for (const [method, params] of wrong)
    expect(await server.ask(method, params), `${method} ${JSON.stringify(params)}`).toHaveProperty('error');
  await livesOn(server);
});

it('what is told and makes no sense changes nothing', async () => {
  const server = await begun();
  const range = { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } };
  const wrong: readonly (readonly [string, unknown])[] = [
    ['textDocument/didOpen', null],
    ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: 7 }],
    ['textDocument/didClose', {}],
    ['textDocument/didSave', []],
    ['workspace/didChangeWatchedFiles', {}],
    ['workspace/didChangeWatchedFiles', { changes: [{}] }],
    ['workspace/didCreateFiles', {}],
    ['workspace/didRenameFiles', { files: [{ oldUri: uri }] }],
    ['workspace/didDeleteFiles', 7],
    // Nobody has opened these, and what the server does not know is passed over as the protocol has it.
    ['textDocument/didChange', { textDocument: { uri: 'file:///never/opened.peer', version: 3 }, contentChanges: [{ range, text: '' }] }],
    ['textDocument/didClose', { textDocument: { uri: 'file:///never/opened.peer' } }],
    ['$/cancelRequest', undefined],
    ['$/setTrace', { value: 7 }],
    ['no/suchThing', {}],
  ];
  for (const [method, params] of wrong) server.tell(method, params);
  expect(await server.ask('textDocument/documentSymbol', { textDocument })).toMatchObject({ result: [{ name: 'A' }] });
  const told = () => server.messages.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  await server.until(() => told().length > 0);
  expect(told().map(({ params }) => params)).toMatchObject([{ uri, version: 1 }]);
  await livesOn(server);
});

describe('what is no message', () => {
  const unframed = (body: string, length: number | string = Buffer.byteLength(body)): string => `Content-Length: ${length}\r\n\r\n${body}`;

  const cases: readonly (readonly [what: string, bytes: string])[] = [
    ['no JSON', unframed('nonsense!')],
    ['JSON that is cut off', unframed('{"jsonrpc":"2.0","id":77')],
    ['a number', unframed('42')],
    ['an object of another kind', unframed('{"foo":1}')],
    ['a method that is no word', unframed('{"jsonrpc":"2.0","method":7}')],
  ];

  it.each(cases)('%s: what comes next is answered', async (_, bytes) => {
    const server = await begun();
    server.raw(bytes);
    expect(await server.ask('peerspec/startingPoints')).toHaveProperty('result');
    await livesOn(server);
  });

  const frames: readonly (readonly [what: string, bytes: string])[] = [
    ['null', unframed('null')],
    ['a list', unframed('[{"jsonrpc":"2.0","id":77,"method":"shutdown"}]')],
    ['a number of a question that is none', unframed('{"jsonrpc":"2.0","id":{},"method":"shutdown"}')],
    ['a length that is no number', unframed('{}', 'abc')],
    ['a negative length', unframed('{}', -5)],
    ['a length beyond everything', unframed('{}', '99999999999999')],
    ['a length that is too short', unframed('{"jsonrpc":"2.0","id":77,"method":"peerspec/codes"}', 20)],
    ['a length that is much too long', unframed('{"jsonrpc":"2.0","id":77,"method":"peerspec/codes"}', 100_000)],
    ['a header without a length', 'Content-Type: text\r\n\r\n'],
    ['no header', 'nonsense\r\n\r\n{}'],
    ['nonsense without an end', 'x'.repeat(10_000)],
  ];

  it.each(frames)('%s: the server ends when the editor hangs up', async (_, bytes) => {
    const server = await begun();
    server.raw(bytes);
    server.hangUp();
    expect(await server.ended).not.toBe(0);
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
