/**
 * The proof before a name is changed: every file in which it is not plain what the name means is read as it would be
 * afterwards, and must say the same. Rules about what could go wrong (words of the language, scopes, files that share a name)
 * would each forget something.
 */
import type { FileSystem, Range, Reading, Workspace } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { compareStarts, positionsIn } from '@peerspec/language/internal';
import type { Findings } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import { interruptAndCheck } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { Concerned } from '../../find-references.ts';
import type { Folder, SourceFile } from '../../source-file.ts';
import { concernedPart } from './concerned-part.ts';

const textAfter = (text: string, { places }: Concerned, newName: string): string => {
  const { offsetAt } = positionsIn(text);
  const pieces: string[] = [];
  let behind = 0;
  for (const { start, end } of places.toSorted((one, other) => compareStarts(one, other))) {
    pieces.push(text.slice(behind, offsetAt(start)), newName);
    behind = offsetAt(end);
  }
  return pieces.join('') + text.slice(behind);
};

/** How many of the places on a line begin before a character; they stand in their order. */
const countBefore = (places: readonly Range[], character: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start.character ?? 0) < character) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where places of the old text are in the new one; names never span lines. */
const moving = (renamed: readonly Concerned[], newName: string) => {
  /** By file and line the places of the name, in their order. */
  const placesOf = new Map(
    renamed.map(({ file, places }) => {
      const inOrder = places.toSorted((one, other) => compareStarts(one, other));
      return [file, Map.groupBy(inOrder, ({ start }) => start.line)] as const;
    }),
  );
  /** By how much the text behind each place of a line has moved. A name is not equally long everywhere: its letters can be written in more than one form. */
  const shifts = new Map<readonly Range[], readonly number[]>();
  const shiftsOf = (places: readonly Range[]): readonly number[] => {
    let sum = 0;
    const found = shifts.get(places) ?? places.map(({ start, end }) => (sum += newName.length - (end.character - start.character)));
    shifts.set(places, found);
    return found;
  };
  return (file: string, position: Position): Position => {
    const places = placesOf.get(file)?.get(position.line) ?? [];
    const before = countBefore(places, position.character);
    return { line: position.line, character: position.character + (shiftsOf(places)[before - 1] ?? 0) };
  };
};

/** The files whose names a file sees; those that it does not name itself are the ones that it always uses. */
const seenFiles = ({ reading }: SourceFile): readonly string[] => [...new Set(reading.visible.flatMap(({ file }) => file ?? []))];

type Moved = (file: string, position: Position) => Position;

/** One thing that is said of a file, as a text that can be compared. */
interface Said {
  readonly line: number;
  readonly text: string;
  /** The rule that says it. */
  readonly rule?: string;
}

const placeText = (file: string, { start, end, file: other }: Range, moved: Moved): unknown => [
  other,
  moved(other ?? file, start),
  moved(other ?? file, end),
];

/** Where names point and what is wrong with the file. `moved` brings places to where they are afterwards. */
const saidByFile = ({ file, references, problems }: Reading, moved: Moved): readonly Said[] => [
  ...references.map(({ at, kind, declaredAt }) => ({
    line: at.start.line,
    text: JSON.stringify([kind, placeText(file, at, moved), declaredAt && placeText(file, declaredAt, moved)]),
  })),
  ...problems.map(({ code, at }) => ({ line: at.start.line, text: JSON.stringify([code, placeText(file, at, moved)]) })),
];

/** What the rules find. Some look for a name by what it means in the field, such as `Birth`. */
const saidByRules = ({ findings, accepted }: Findings, moved: Moved): readonly Said[] =>
  [...findings, ...accepted.map(({ finding }) => finding)].map(({ code, file, at }) => ({
    line: at.start.line,
    text: JSON.stringify([code, placeText(file, at, moved)]),
    rule: code,
  }));

/** Where a file would say something else. */
export interface ReadOtherwise {
  readonly file: string;
  readonly line: number;
  /** The rule that would find something else; absent where the text itself would be understood otherwise. */
  readonly rule?: string;
}

/** The files of a folder, of which some have other texts. */
const withTexts = (files: FileSystem, textOf: (path: string, text: string) => string): FileSystem => ({
  ...files,
  read: async (path) => {
    const content = await files.read(path);
    return content.kind === 'text' ? { kind: 'text', text: textOf(path, content.text) } : content;
  },
});

/** Reads files as each is seen by those that always use others. What many files use is read once. */
const reader = (files: FileSystem) => {
  const workspaces = new Map<string, Workspace>();
  return (source: SourceFile): Promise<Reading> => {
    const alwaysUse = seenFiles(source);
    const key = alwaysUse.join('\n');
    const workspace = workspaces.get(key) ?? openWorkspace(files, { alwaysUse });
    workspaces.set(key, workspace);
    return workspace.read(source.file);
  };
};

/** The first place that would say something else if the name were changed, or undefined where none would. */
export const firstReadOtherwise = async (
  folder: Folder,
  renamed: readonly Concerned[],
  newName: string,
  token: CancellationToken,
): Promise<ReadOtherwise | undefined> => {
  const byPath = new Map(renamed.map((each) => [each.file, each]));
  /** By file, the part that can be concerned where it is not the whole. */
  const parts = new Map<string, string>();
  for (const each of renamed) {
    const part = each.source && concernedPart(each.source, each, newName);
    if (part !== undefined && part !== each.source?.text) parts.set(each.file, part);
  }
  const before = (path: string, text: string): string => parts.get(path) ?? text;
  const after = (path: string, text: string): string => {
    const found = byPath.get(path);
    return found ? textAfter(before(path, text), found, newName) : text;
  };
  const readBefore = reader(withTexts(folder.files, before));
  const readAfter = reader(withTexts(folder.files, after));
  const moved = moving(renamed, newName);
  const asTheyAre: Moved = (_, position) => position;
  for (const { source } of renamed) {
    if (!source) continue;
    await interruptAndCheck(token);
    const options = await folder.checkOptions(source.file);
    const said = async (reading: Reading, moved: Moved): Promise<readonly Said[]> => {
      const findings = reading === source.reading ? await folder.findings(source.file) : findingsOf(reading, folder.run, options);
      return [...saidByFile(reading, moved), ...saidByRules(findings, moved)];
    };
    const now = await said(parts.has(source.file) ? await readBefore(source) : source.reading, moved);
    const then = await said(await readAfter(source), asTheyAre);
    const other = now.find(({ text }, index) => text !== then[index]?.text) ?? then[now.length];
    if (other) return { file: source.file, line: other.line, ...(other.rule !== undefined && { rule: other.rule }) };
  }
  return undefined;
};
