/** Folders in memory, from texts. In a marked text `»…«` marks stretches and `‸` the cursor. */
import type { FileSystem, Range as SourceRange } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { libraryFile, parse, positionsIn } from '@peerspec/language/internal';
import type { Findings } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import type { Folder, SourceFile } from '@peerspec/server';
import type { Location, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

export type Texts = Readonly<Record<string, string>>;

interface Choices {
  readonly alwaysUse?: readonly string[];
}

const today = '2026-11-25';

const uriOf = (file: string): string => (file === libraryFile ? file : `file:///folder/${file}`);

/** A folder that holds these texts and nothing else. */
export const folderOf = (texts: Texts, choices: Choices = {}): Folder => {
  const files: FileSystem = {
    read: (path) => {
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
    },
  };
  const workspace = openWorkspace(files, choices);
  const sources = new Map<string, Promise<SourceFile | undefined>>();
  const open = async (file: string): Promise<SourceFile | undefined> => {
    const text = texts[file];
    return text === undefined ? undefined : { file, text, parsed: parse(text), reading: await workspace.read(file) };
  };
  const source = (file: string): Promise<SourceFile | undefined> => {
    const found = sources.get(file) ?? open(file);
    sources.set(file, found);
    return found;
  };
  // As in the server, what is checked is what was read once.
  const check = async (file: string): Promise<Findings> => {
    const known = await source(file);
    return findingsOf(known?.reading ?? (await workspace.read(file)), { today });
  };
  const checked = new Map<string, Promise<Findings>>();
  const findings = (file: string): Promise<Findings> => {
    const found = checked.get(file) ?? check(file);
    checked.set(file, found);
    return found;
  };
  const paths = Object.keys(texts).sort();
  return {
    files,
    run: { today },
    source,
    findings,
    checkOptions: () => Promise.resolve({}),
    paths: () => Promise.resolve(paths),
    holding: (names, among) => Promise.resolve(names.map((name) => among.filter((file) => texts[file]?.includes(name) === true))),
    naming: async (file, names) => {
      const text = texts[file];
      return text === undefined ? undefined : workspace.naming(file, text, names);
    },
    usersOf: async (file) => {
      const users: string[] = [];
      for (const path of paths) if (path !== file && (await source(path))?.reading.uses.includes(file)) users.push(path);
      return users;
    },
    uriOf,
  };
};

/** The source file of that name, which is there. */
export const sourceOf = async (folder: Folder, file: string): Promise<SourceFile> => {
  const source = await folder.source(file);
  if (!source) throw new Error(`There is no ${file}.`);
  return source;
};

const placeText = (file: string, { start, end }: SourceRange): string =>
  `${file} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;

/** Locations as `file line:character-line:character`, from 1. */
export const located = (locations: readonly Location[]): readonly string[] =>
  locations.map(({ uri, range }) => placeText(uri.replace('file:///folder/', ''), range));

interface MarkedFolder {
  readonly folder: Folder;
  /** The source file with the cursor, and the cursor in it. */
  readonly source: SourceFile;
  readonly position: Position;
  /** The marked stretches of all files in their order, as `located` gives them. */
  readonly marked: readonly string[];
  readonly ranges: readonly Range[];
}

const unmarked = (
  text: string,
): { readonly text: string; readonly cursor?: number; readonly stretches: readonly (readonly [number, number])[] } => {
  const open: number[] = [];
  const stretches: [number, number][] = [];
  let clean = '';
  let cursor: number | undefined;
  for (const character of text) {
    if (character === '»') open.push(clean.length);
    else if (character === '«') stretches.push([open.pop() ?? 0, clean.length]);
    else if (character === '‸') cursor = clean.length;
    else clean += character;
  }
  stretches.sort((one, other) => one[0] - other[0]);
  return { text: clean, stretches, ...(cursor !== undefined && { cursor }) };
};

/** A folder of marked texts; without a cursor, the source file is the first and the cursor at its start. */
export const marked = async (texts: Texts, choices: Choices = {}): Promise<MarkedFolder> => {
  const files = Object.entries(texts).map(([file, text]) => ({ file, ...unmarked(text) }));
  const folder = folderOf(Object.fromEntries(files.map(({ file, text }) => [file, text])), choices);
  const [first] = files;
  const withCursor = files.find(({ cursor }) => cursor !== undefined) ?? first;
  if (!withCursor) throw new Error('There is no file.');
  const all = files.flatMap(({ file, text, stretches }) =>
    stretches.map(([start, end]) => ({ file, range: positionsIn(text).rangeAt(start, end) })),
  );
  return {
    folder,
    source: await sourceOf(folder, withCursor.file),
    position: positionsIn(withCursor.text).positionAt(withCursor.cursor ?? 0),
    marked: all.map(({ file, range }) => placeText(file, range)),
    ranges: all.map(({ range }) => range),
  };
};

/** A text after some edits, as an editor applies them. */
export const edited = (text: string, edits: readonly TextEdit[]): string => {
  const { offsetAt } = positionsIn(text);
  const inOrder = edits
    .map(({ range, newText }) => ({ start: offsetAt(range.start), end: offsetAt(range.end), newText }))
    .sort((one, other) => one.start - other.start);
  let behind = 0;
  let done = '';
  for (const { start, end, newText } of inOrder) {
    if (start < behind) throw new Error(`Two edits overlap at ${start}.`);
    done += text.slice(behind, start) + newText;
    behind = end;
  }
  return done + text.slice(behind);
};

/** The texts of a folder after an edit of it. */
export const editedTexts = (texts: Texts, edit: WorkspaceEdit): Texts =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, edited(text, edit.changes?.[uriOf(file)] ?? [])]));
