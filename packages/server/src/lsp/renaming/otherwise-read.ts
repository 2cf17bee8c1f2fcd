/**
 * The proof before a name is changed: every file in which it is not plain what the name means is read as it would be
 * afterwards, and must say the same. Rules about what could go wrong (words of the language, scopes, files that share a name)
 * would each forget something.
 */
import type { Range, Reading, Workspace } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { compareStarts, positionsIn } from '@peerspec/language/internal';
import type { Findings } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import { interruptAndCheck } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { Concerned } from '../../find-references.ts';
import type { Folder, SourceFile } from '../../source-file.ts';

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

/** The first place that would say something else if the name were changed, or undefined where none would. */
export const firstReadOtherwise = async (
  folder: Folder,
  renamed: readonly Concerned[],
  newName: string,
  token: CancellationToken,
): Promise<ReadOtherwise | undefined> => {
  const byPath = new Map(renamed.map((each) => [each.file, each]));
  const files: Folder['files'] = {
    ...folder.files,
    read: async (path) => {
      const content = await folder.files.read(path);
      const found = byPath.get(path);
      return found && content.kind === 'text' ? { kind: 'text', text: textAfter(content.text, found, newName) } : content;
    },
  };
  const moved = moving(renamed, newName);
  /** What many files use is read once. */
  const workspaces = new Map<string, Workspace>();
  const workspaceOf = (source: SourceFile): Workspace => {
    const alwaysUse = seenFiles(source);
    const key = alwaysUse.join('\n');
    const workspace = workspaces.get(key) ?? openWorkspace(files, { alwaysUse });
    workspaces.set(key, workspace);
    return workspace;
  };
  const asTheyAre: Moved = (_, position) => position;
  for (const { source } of renamed) {
    if (!source) continue;
    await interruptAndCheck(token);
    const reading = await workspaceOf(source).read(source.file);
    const found = findingsOf(reading, folder.run, await folder.checkOptions(source.file));
    const before = [...saidByFile(source.reading, moved), ...saidByRules(await folder.findings(source.file), moved)];
    const after = [...saidByFile(reading, asTheyAre), ...saidByRules(found, asTheyAre)];
    const said = before.find(({ text }, index) => text !== after[index]?.text) ?? after[before.length];
    if (said) return { file: source.file, line: said.line, ...(said.rule !== undefined && { rule: said.rule }) };
  }
  return undefined;
};
