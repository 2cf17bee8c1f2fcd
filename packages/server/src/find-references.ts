/** From a place in a source file to the declaration that is meant there, and from a declaration to all its uses. */
import type { Declared, NameKind, Range } from '@peerspec/language';
import { containsCursor, hasMeaning, isSameRange, libraryFile } from '@peerspec/language/internal';
import { interruptAndCheck } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { Unread } from '@peerspec/rules/internal';
import { giveWay } from './give-way.ts';
import { protocolRange } from './ranges.ts';
import type { Folder, SourceFile } from './source-file.ts';

/** A declaration, and the file that it stands in. Its place tells apart those of the same name. */
export interface Target {
  readonly name: string;
  readonly kind: NameKind;
  readonly file: string;
  readonly at: Range;
}

/** The name under the cursor. */
export interface NameAtCursor {
  readonly name: string;
  readonly at: Range;
  /** What it names; absent where nothing has that name. */
  readonly target?: Target;
}

const targetOf = (source: SourceFile, { name, kind, at, file }: Declared): Target => ({ name, kind, file: file ?? source.file, at });

/** The name at a position, a use or a declaration, or undefined where there is none. */
export const nameAt = (source: SourceFile, position: Position): NameAtCursor | undefined => {
  const declared = source.reading.declared.find(({ at }) => containsCursor(at, position));
  if (declared) return { name: declared.name, at: declared.at, target: targetOf(source, declared) };
  const ref = source.reading.references.find(({ at }) => containsCursor(at, position));
  if (!ref) return undefined;
  const { name, at, kind, declaredAt } = ref;
  if (kind === undefined || declaredAt === undefined) return { name, at };
  return { name, at, target: { name, kind, file: declaredAt.file ?? source.file, at: protocolRange(declaredAt) } };
};

/** Where a source file uses what was declared, in the order of the text. */
export const usesIn = (source: SourceFile, { file, at }: Target): readonly Range[] =>
  source.reading.references
    .filter(({ declaredAt }) => declaredAt && (declaredAt.file ?? source.file) === file && isSameRange(declaredAt, at))
    .map((ref) => ref.at);

/** Whether other files can see the declaration. */
const isShared = (source: SourceFile, target: Target): boolean =>
  source.file !== target.file || source.reading.visible.some(({ file, at }) => file === undefined && isSameRange(at, target.at));

/** The files that can use a declaration: its own first. `source` is one that knows it. */
const filesThatSee = async (folder: Folder, source: SourceFile, target: Target): Promise<readonly string[]> => {
  if (target.file === libraryFile) return folder.paths();
  if (!isShared(source, target)) return [target.file];
  const users = await folder.usersOf(target.file);
  return [target.file, ...users.filter((user) => user !== target.file)];
};

/** A file in which a new name of a declaration could change anything. */
export interface Concerned {
  readonly file: string;
  /** Where the declaration is named. */
  readonly places: readonly Range[];
  /** Absent where it is plain that nothing can change there but the name. */
  readonly source?: SourceFile;
}

const isTarget = ({ file, at }: Pick<Declared, 'file' | 'at'>, target: Target): boolean =>
  file === target.file && isSameRange(at, target.at);

/**
 * The places of a declaration in another file where nothing could take the one for the other: each time its name stands there
 * it is meant, and the new name is not there, neither seen nor written. Undefined where that is not so plain.
 */
const plainPlaces = async (folder: Folder, file: string, target: Target, newName: string): Promise<readonly Range[] | undefined> => {
  const { name } = target;
  if (file === target.file || hasMeaning(name) || hasMeaning(newName)) return undefined;
  const naming = await folder.naming(file, new Set([name, newName]));
  if (!naming) return undefined;
  const { count, declared, visible, uses } = naming;
  const isPlain =
    declared.length === 0 &&
    count === uses.length &&
    uses.every((use) => isTarget(use.declared, target)) &&
    visible.every((each) => each.name !== newName);
  return isPlain ? uses.map(({ at }) => at) : undefined;
};

/** What is known of the files that a new name concerns. */
export interface Search {
  readonly concerned: readonly Concerned[];
  /** Those of which nobody knows whether they use the declaration, and why; empty where no other file can. */
  readonly unread: readonly { readonly file: string; readonly content: Unread }[];
}

/**
 * The files in which a new name of a declaration could change anything, that of the declaration first: who sees it and has the
 * old name or the new one in the text. Where the new name stands in a file that does not see it, whoever uses both might see
 * two of that name without saying either, so that all are looked at. Only those are read as a whole in which it is not plain
 * what the names mean. Many files take their time: whatever else is asked meanwhile is answered in between.
 */
export const filesConcerned = async (
  folder: Folder,
  source: SourceFile,
  target: Target,
  newName: string,
  token: CancellationToken,
): Promise<Search> => {
  const seeing = await filesThatSee(folder, source, target);
  const unread: Search['unread'][number][] = [];
  const [withNew = [], withOld = []] = await folder.holding([newName, target.name], await folder.paths(), (file, content) => {
    if (content.kind !== 'missing') unread.push({ file, content });
  });
  const seen = new Set(seeing);
  const named = new Set([target.file, ...withOld, ...withNew]);
  const isElsewhere = withNew.some((file) => !seen.has(file));
  const concerned: Concerned[] = [];
  for (const file of isElsewhere ? seeing : seeing.filter((each) => named.has(each))) {
    await giveWay();
    await interruptAndCheck(token);
    const plain = await plainPlaces(folder, file, target, newName);
    const read = plain ? undefined : file === source.file ? source : await folder.source(file);
    if (plain) concerned.push({ file, places: plain });
    else if (read) concerned.push({ file, places: [...(file === target.file ? [target.at] : []), ...usesIn(read, target)], source: read });
  }
  return { concerned, unread: isShared(source, target) ? unread : [] };
};

/** Where a declaration is named in each file that can see it, but where it stands itself. */
export const usesOf = async (
  folder: Folder,
  source: SourceFile,
  target: Target,
): Promise<readonly { readonly file: string; readonly at: Range }[]> => {
  const uses: { readonly file: string; readonly at: Range }[] = [];
  const [named = []] = await folder.holding([target.name], await filesThatSee(folder, source, target));
  for (const file of named) {
    await giveWay();
    const read = file === source.file ? source : await folder.source(file);
    if (read) uses.push(...usesIn(read, target).map((at) => ({ file, at })));
  }
  return uses;
};
