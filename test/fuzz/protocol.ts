/** The language server on a text: opened, asked everything at some places, edited, its offers taken. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatText, readText, type Position, type Range } from '@peerspec/language';
import { libraryFile, parse, positionsIn } from '@peerspec/language/internal';
import { libraryText } from '@peerspec/language/library-text';
import { ResponseError } from 'vscode-jsonrpc';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { ownRequests } from '@peerspec/server/protocol';
import { libraryUri } from '../../packages/server/src/library.ts';
import { seededChoice } from '../bench/seeded-choice.ts';
import { edited } from '../server/support/folder.ts';
import { draft, other } from './commands.ts';
import type { Complaint } from './complaint.ts';
import { linesOf, slipsIn, timed, wrongRange } from './complaint.ts';
import type { Diagnosed, FuzzEditor } from './editor.ts';
import { fuzzEditor, uriIn } from './editor.ts';
import { examples, neighbours } from './material.ts';

/** How many places of a text are asked about, and of how many findings the offers are taken. */
const mostPlaces = 5;
const mostFindings = 12;

const atAPlace = ['completion', 'hover', 'definition', 'references', 'documentHighlight', 'prepareRename'] as const;
const ofTheWhole = ['documentSymbol', 'codeLens', 'documentLink', 'foldingRange', 'semanticTokens/full'] as const;
const ofOurs = [ownRequests.coverage.method, ownRequests.documents.method, ownRequests.preview.method] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isPosition = (value: unknown): value is Position =>
  isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';

const isRange = (value: unknown): value is Range => isRecord(value) && isPosition(value['start']) && isPosition(value['end']);

/**
 * All strings and all ranges of an answer; a range belongs to the address that stands nearest around it. Commands are
 * carried out later, when the text is another.
 */
const lookThrough = (
  value: unknown,
  uri: string,
  take: { text: (text: string) => void; range: (range: Range, uri: string) => void },
): void => {
  if (typeof value === 'string') take.text(value);
  if (isRange(value)) take.range(value, value.file ?? uri);
  else if (isRecord(value)) {
    const named = value['uri'] ?? value['targetUri'];
    const around = typeof named === 'string' ? named : uri;
    for (const [key, each] of Object.entries(value)) if (key !== 'command') lookThrough(each, key.startsWith('file:') ? key : around, take);
  }
};

interface Session {
  readonly folder: string;
  readonly editor: FuzzEditor;
  readonly uri: string;
  readonly text: string;
  readonly complaints: Complaint[];
  /** The lines of every file by its address and by its path. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

const lookAt = ({ text, complaints, lines, uri }: Session, where: string, answer: unknown): void => {
  let wrong: string | undefined;
  const strings: string[] = [];
  lookThrough(answer, uri, {
    text: (each) => strings.push(each),
    range: (range, at) => {
      const known = lines.get(at);
      if (known) wrong ??= wrongRange(known, range);
      else wrong ??= `${at} is no file`;
    },
  });
  if (wrong !== undefined) complaints.push({ promise: 'every range is in its file', where, detail: wrong });
  complaints.push(...slipsIn(strings.join('\n'), text, where));
};

/** Asks; a refusal in words is an answer too. */
const asked = async (session: Session, method: string, params: object): Promise<unknown> => {
  const { editor, uri, complaints } = session;
  const answer = await timed(method, complaints, async () => {
    try {
      return await editor.ask(method, { textDocument: { uri }, ...params });
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      if (error.message.includes('PeerSpec itself failed'))
        complaints.push({ promise: 'PeerSpec itself does not fail', where: method, detail: error.message });
      return error.message;
    }
  });
  lookAt(session, method, answer);
  return answer;
};

const placesOf = (text: string): readonly Position[] => {
  const choice = seededChoice(text.length);
  const { positionAt } = positionsIn(text);
  const offsets = [0, text.length, ...Array.from({ length: mostPlaces - 2 }, () => choice.number(0, text.length))];
  return offsets.map((offset) => positionAt(offset));
};

/** The text after edits; undefined, with a complaint, where they cannot be applied. */
const applied = ({ text, complaints }: Session, where: string, edits: readonly TextEdit[]): string | undefined => {
  try {
    return edited(text, edits);
  } catch (error) {
    complaints.push({ promise: 'edits can be applied', where, detail: String(error) });
    return undefined;
  }
};

const editsIn = ({ uri }: Session, edit: WorkspaceEdit | undefined): readonly TextEdit[] => edit?.changes?.[uri] ?? [];

/** The problems of a text among its neighbours, by what is said about each. */
const problemsOf = async (text: string, beside = neighbours): Promise<readonly string[]> =>
  (await readText(text, beside)).problems.map(({ code, message }) => `${code}: ${message}`);

const isAction = (value: unknown): value is CodeAction => isRecord(value) && typeof value['title'] === 'string';

const withoutCode = (problem: string): string => problem.slice(problem.indexOf(': ') + 2);

const countIn = (all: readonly string[], one: string): number => all.filter((each) => each === one).length;

/** What says that quotes, comments and braces do not come out even: nobody can tell then what belongs to what. */
const uneven: ReadonlySet<string> = new Set(['missing-brace', 'extra-brace', 'unclosed-text', 'unclosed-comment', 'nested-too-deep']);

const unevenIn = (text: string): readonly string[] =>
  parse(text).problems.flatMap(({ code, message }) => (uneven.has(code) ? [message] : []));

const openBraces = (text: string): number => text.split('{').length - text.split('}').length;

/** Two blocks that end at one place are told once, and closed one by one. */
const closesOne = (before: string, after: string): boolean => openBraces(after) >= 0 && openBraces(after) < openBraces(before);

/** What an offer has made worse; undefined where it has not. */
const worseBy = async (session: Session, mended: string, diagnostic: Diagnosed): Promise<string | undefined> => {
  const [before, after] = [unevenIn(session.text), unevenIn(mended)];
  if (after.length > before.length) return `quotes and braces come out worse: ${after.join(' ')}`;
  if (diagnostic.code === 'missing-brace' && closesOne(session.text, mended)) return undefined;
  const [told, stillTold] = [await problemsOf(session.text), await problemsOf(mended)];
  const same = told.find(
    (problem) => problem.startsWith(`${diagnostic.code ?? ''}: `) && diagnostic.message.startsWith(withoutCode(problem)),
  );
  return same !== undefined && countIn(stillTold, same) >= countIn(told, same) ? `it is still told: ${same}` : undefined;
};

/** Every offer, taken on its own: the text is no worse than before, and what it was offered for is mended. */
const takeOffers = async (session: Session, diagnostics: readonly Diagnosed[]): Promise<void> => {
  const seen = new Set<string>();
  for (const diagnostic of diagnostics.slice(0, mostFindings)) {
    const actions = await asked(session, 'textDocument/codeAction', { range: diagnostic.range, context: { diagnostics: [diagnostic] } });
    for (const action of Array.isArray(actions) ? actions.filter(isAction) : []) {
      const edits = editsIn(session, action.edit);
      const key = JSON.stringify(edits);
      if (action.kind !== 'quickfix' || action.diagnostics?.length !== 1 || edits.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const where = `quick fix for ${diagnostic.code ?? 'nothing'}`;
      const mended = applied(session, where, edits);
      const worse = mended === undefined ? undefined : await worseBy(session, mended, diagnostic);
      if (worse === undefined) continue;
      session.complaints.push({ promise: 'a quick fix mends', where, detail: `${action.title}: ${key}: ${worse}` });
    }
  }
};

const takeLayout = async (session: Session): Promise<void> => {
  const { text, complaints } = session;
  const where = 'textDocument/formatting';
  const edits = await asked(session, where, { options: { tabSize: 2, insertSpaces: true } });
  if (!Array.isArray(edits)) return;
  const laidOut = applied(session, where, edits);
  const plain = formatText(text);
  if (laidOut === undefined || 'problems' in plain) return;
  const same = laidOut.replaceAll(/\r\n?/g, '\n') === plain.formatted.replaceAll(/\r\n?/g, '\n');
  if (!same)
    complaints.push({ promise: 'the editor lays out as the command line does', where, detail: JSON.stringify(edits).slice(0, 400) });
};

const takeRename = async (session: Session, position: Position): Promise<void> => {
  const where = 'textDocument/rename';
  const edit = await asked(session, where, { position, newName: 'Renamed1' });
  if (!isRecord(edit)) return;
  const { changes = {} } = edit as WorkspaceEdit;
  const renamed = applied(session, where, changes[session.uri] ?? []);
  if (renamed === undefined) return;
  // A name may be declared in a neighbour.
  const beside = Object.entries(neighbours).map(
    ([path, text]) => [path, edited(text, changes[uriIn(session.folder, path)] ?? [])] as const,
  );
  const [before, after] = [await problemsOf(session.text), await problemsOf(renamed, Object.fromEntries(beside))];
  if (after.length <= before.length) return;
  session.complaints.push({ promise: 'a new name makes nothing worse', where, detail: after.join('; ').slice(0, 400) });
};

/** Somebody types something, and the findings come anew. */
const takeEdit = async (session: Session): Promise<void> => {
  const { editor, uri, text, lines } = session;
  const choice = seededChoice(text.length + 1);
  const { positionAt } = positionsIn(text);
  const range = { start: positionAt(choice.number(0, text.length)) };
  const typed = choice.of('x', '"', '{', '}', '\n', ':', '');
  const changed = edited(text, [{ range: { start: range.start, end: range.start }, newText: typed }]);
  editor.tell('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: range.start, end: range.start }, text: typed }],
  });
  const after = { ...session, text: changed, lines: new Map([...lines, [uri, linesOf(changed)]]) };
  lookAt(after, 'findings after an edit', await timed('findings after an edit', session.complaints, () => editor.findings(uri, 2)));
  for (const method of ['textDocument/semanticTokens/full', 'textDocument/documentSymbol']) await asked(after, method, {});
};

/** Opens the text in an editor of its own. `folder` holds the neighbours already. */
export const wrongInProtocol = async (folder: string, text: string): Promise<Complaint[]> => {
  const complaints: Complaint[] = [];
  writeFileSync(join(folder, draft), text);
  const editor = await fuzzEditor(folder);
  const uri = uriIn(folder, draft);
  // What the commands were given stands there too, and an editor finds uses in it.
  const texts = Object.entries({ ...neighbours, [other]: examples[0] ?? '', [draft]: text });
  const lines = new Map(texts.flatMap(([path, each]) => [path, uriIn(folder, path)].map((at) => [at, linesOf(each)] as const)));
  for (const at of [libraryFile, libraryUri]) lines.set(at, linesOf(libraryText));
  const session: Session = { folder, editor, uri, text, complaints, lines };
  try {
    editor.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peerspec', version: 1, text } });
    const diagnostics = (await timed('findings', complaints, () => editor.findings(uri, 1))) ?? [];
    lookAt(session, 'findings', diagnostics);
    const whole = { start: { line: 0, character: 0 }, end: positionsIn(text).positionAt(text.length) };
    for (const method of ofTheWhole) await asked(session, `textDocument/${method}`, {});
    for (const method of ofOurs) await asked(session, method, {});
    await asked(session, 'textDocument/inlayHint', { range: whole });
    for (const position of placesOf(text)) {
      for (const method of atAPlace) await asked(session, `textDocument/${method}`, { position, context: { includeDeclaration: true } });
      await asked(session, 'textDocument/selectionRange', { positions: [position] });
      await takeRename(session, position);
    }
    await takeOffers(session, diagnostics);
    await takeLayout(session);
    await takeEdit(session);
  } finally {
    editor.end();
  }
  if (editor.faults() !== '')
    complaints.push({ promise: 'PeerSpec itself does not fail', where: 'server', detail: editor.faults().slice(0, 1500) });
  return complaints;
};
