/** While somebody writes: after any number of edits the server knows what a fresh one knows that is shown the last texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import type { Choice } from '../../bench/seeded-choice.ts';
import { seededChoice } from '../../bench/seeded-choice.ts';
import { folderOf } from '../../cli/support/folder.ts';
import { uriOf } from '../support/editor.ts';
import { goodbye, hello, startServer, type Message, type Wire } from '../support/wire.ts';
import { documentRequests } from '../support/document-requests.ts';

const portfolio = join(import.meta.dirname, '../../../examples/portfolio');
const files = ['feeding-calls.peer', 'shared/evidence.peer', 'shared/measures.peer', 'shared/three-valleys.peer'];
const stored = Object.fromEntries(files.map((file) => [file, readFileSync(join(portfolio, file), 'utf8')]));

/** The lines of a text as the protocol counts them: where each begins. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length),
];

interface Place {
  readonly line: number;
  readonly character: number;
}

const placeAt = (text: string, offset: number): Place => {
  const starts = lineStarts(text);
  const line = starts.findLastIndex((start) => start <= offset);
  return { line, character: offset - (starts[line] ?? 0) };
};

/** A place that an editor can name: not within a line end, nor within a character of two units. */
const offsetIn = (text: string, choice: Choice, from = 0, to = text.length): number => {
  const offset = choice.number(from, Math.min(to, text.length));
  const isWithin = /\r$/.test(text.slice(0, offset)) || /[\uD800-\uDBFF]$/.test(text.slice(0, offset));
  return isWithin ? offset + 1 : offset;
};

/** What is typed, pasted, half finished or plainly wrong. */
const typed = (text: string, choice: Choice): string => {
  const start = offsetIn(text, choice);
  const pasted = text.slice(start, offsetIn(text, choice, start, start + 400));
  return choice.of(
    ...([
      'x',
      '{',
      '}',
      '"',
      ': ',
      '\n',
      '\r\n',
      '\r',
      '  ',
      ' -> ',
      '-|',
      ', ',
      '“',
      '\\',
      '//',
      '/*',
      '*/',
      '\u0000',
      'é',
      '👩‍🍼',
      'سلام',
    ] as const),
    ...[
      'summ',
      'undecided because "later"',
      'contact ',
      'every 2 ',
      '24%',
      'from Jolly2012',
      'measure New "a new one"\n',
      'use "shared/measures.peer"\n',
    ],
    pasted,
    pasted,
  );
};

interface Change {
  readonly range?: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

const edited = (text: string, choice: Choice): { readonly change: Change; readonly text: string } => {
  const start = offsetIn(text, choice);
  const end = offsetIn(text, choice, start, start + choice.of(0, 0, 3, 12, 200));
  const written = choice.number(0, 3) === 0 ? '' : typed(text, choice);
  return {
    change: { range: { start: placeAt(text, start), end: placeAt(text, end) }, text: written },
    text: text.slice(0, start) + written + text.slice(end),
  };
};

/** A question of any kind, at any place, also beyond the end of a line. */
const question = (uri: string, text: string, choice: Choice): readonly [method: string, params: object] => {
  const place = (): Place => {
    const { line, character } = placeAt(text, offsetIn(text, choice));
    return { line, character: character + choice.of(0, 0, 0, 500) };
  };
  const position = place();
  const params = {
    textDocument: { uri },
    position,
    positions: [position, place()],
    range: { start: position, end: { line: position.line + choice.number(0, 5), character: 0 } },
    context: { diagnostics: [], includeDeclaration: choice.of(true, false) },
    newName: choice.of('Renamed', 'Mothers', 'not a name'),
    ch: choice.of('}', '\n'),
    options: { tabSize: 2, insertSpaces: true },
    query: choice.of('', 'Mo'),
    path: 'peers.training',
  };
  const own = choice.of('peerspec/coverage', 'peerspec/insertion', 'peerspec/documents', 'workspace/symbol');
  return [choice.number(0, 9) === 0 ? own : `textDocument/${choice.of(...documentRequests)}`, params];
};

interface Telling {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly object[];
}

const tellingsIn = (messages: readonly Message[]): readonly Telling[] =>
  messages.flatMap(({ method, params }) => (method === 'textDocument/publishDiagnostics' ? [params as Telling] : []));

interface Document {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

const open = ({ tell }: Wire, { uri, version, text }: Document): void =>
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peerspec', version, text } });

const isTold = ({ messages }: Wire, { uri, version }: Document): boolean =>
  tellingsIn(messages).some((telling) => telling.uri === uri && telling.version === version);

const shownAt = ({ messages }: Wire, { uri }: Document): readonly object[] | undefined =>
  tellingsIn(messages).findLast((telling) => telling.uri === uri)?.diagnostics;

interface Known {
  readonly shown: readonly unknown[];
  readonly answers: readonly unknown[];
}

/** What a server says of documents by itself, and some of what it says when it is asked. */
const knownOf = async (server: Wire, documents: readonly Document[]): Promise<Known> => {
  await server.until(() => documents.every((document) => isTold(server, document)));
  const asked = ['documentSymbol', 'semanticTokens/full', 'foldingRange', 'codeLens', 'documentLink'];
  const answers: unknown[] = [];
  for (const { uri } of documents)
    for (const kind of asked) answers.push((await server.ask(`textDocument/${kind}`, { textDocument: { uri } })).result);
  return { shown: documents.map((document) => shownAt(server, document)), answers };
};

const knownAfresh = async (folder: string, documents: readonly Document[]): Promise<Known> => {
  const server = startServer();
  await hello(server, [folder]);
  for (const document of documents) open(server, document);
  const known = await knownOf(server, documents);
  await goodbye(server);
  return known;
};

/** Waits until everything is shown that should be, in a file too that another one makes a difference to; at most some seconds. */
const settled = (server: Wire, documents: readonly Document[], { shown }: Known): Promise<unknown> => {
  const isSo = (): boolean => documents.every((document, index) => isDeepStrictEqual(shownAt(server, document), shown[index]));
  return Promise.race([server.until(isSo), new Promise((resolve) => setTimeout(resolve, 5000))]);
};

it('five hundred edits with questions between them leave nothing behind', { timeout: 60_000 }, async () => {
  const folder = folderOf(stored);
  const server = startServer();
  await hello(server, [uriOf(folder)]);
  const documents = files.slice(0, 3).map((file): Document => ({ uri: uriOf(folder, file), version: 1, text: stored[file] ?? '' }));
  for (const document of documents) open(server, document);
  const asked = new Map<number, Promise<Message>>();

  for (let count = 1; count <= 500; count++) {
    const choice = seededChoice(count);
    // Most of the time somebody writes in one file, and now and then in one that it uses.
    const index = choice.of(0, 0, 0, 1, 2);
    const { uri, version, text } = documents[index] ?? { uri: '', version: 0, text: '' };
    const edits = [];
    let now = text;
    // Every so often all is as it was, with line ends of another kind, so that the text does not become mere noise.
    if (count % 40 === 0) {
      now = (stored[files[index] ?? ''] ?? '').replaceAll('\n', choice.of('\n', '\r\n', '\r'));
      edits.push({ text: now });
    } else {
      for (let more = choice.of(1, 1, 1, 3); more > 0; more--) {
        const { change, text: after } = edited(now, choice);
        edits.push(change);
        now = after;
      }
    }
    documents[index] = { uri, version: version + 1, text: now };
    server.tell('textDocument/didChange', { textDocument: { uri, version: version + 1 }, contentChanges: edits });
    const { id, answer } = server.asking(...question(uri, now, choice));
    asked.set(id, answer);
    if (choice.number(0, 9) === 0) server.tell('$/cancelRequest', { id });
    if (count % 25 === 0) {
      const afresh = await knownAfresh(uriOf(folder), documents);
      await settled(server, documents, afresh);
      expect(await knownOf(server, documents), `after ${count} edits`).toEqual(afresh);
    }
  }

  // Every question has one answer: a result, or that it was cancelled, or that what it asks cannot be done.
  const answers = await Promise.all(asked.values());
  expect(answers).toHaveLength(500);
  const codes = new Set(answers.flatMap(({ error }) => (error ? [error.code] : [])));
  expect([...codes].filter((code) => code !== -32800 && code !== -32803)).toEqual([]);
  for (const id of asked.keys()) expect(server.messages.filter((each) => each.id === id && each.method === undefined)).toHaveLength(1);

  // What is told never goes back to an earlier version, and of a file that was closed nothing more is told.
  for (const { uri } of documents) {
    const versions = tellingsIn(server.messages).flatMap((telling) => (telling.uri === uri ? [telling.version ?? -1] : []));
    expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    expect(versions.length).toBeGreaterThan(20);
  }
  const before = server.messages.length;
  for (const { uri } of documents) server.tell('textDocument/didClose', { textDocument: { uri } });
  await server.until(() => tellingsIn(server.messages.slice(before)).length >= documents.length);
  await server.ask('peerspec/codes');
  expect(tellingsIn(server.messages.slice(before)).map(({ uri, diagnostics }) => [uri, diagnostics])).toEqual(
    expect.arrayContaining(documents.map(({ uri }) => [uri, []])),
  );
  expect(tellingsIn(server.messages.slice(before)).every(({ diagnostics }) => diagnostics.length === 0)).toBe(true);
  expect(await goodbye(server)).toBe(0);
  expect(server.complaints()).toBe('');
});
