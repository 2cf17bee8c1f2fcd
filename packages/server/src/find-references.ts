/** From a place in a source file to the declaration that is meant there, and from a declaration to all its uses. */
import type { Declared, NameKind, Range } from '@peerspec/language';
import { containsCursor, isSameRange, libraryFile } from '@peerspec/language/internal';
import { interruptAndCheck } from 'langium';
import { CancellationToken } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
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
  return { name, at, target: { name, kind, file: declaredAt.file ?? source.file, at: declaredAt } };
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

/** Many files take their time: whatever else is asked meanwhile is answered in between. */
const sourcesOf = async (
  folder: Folder,
  source: SourceFile,
  files: readonly string[],
  token = CancellationToken.None,
): Promise<readonly SourceFile[]> => {
  const sources: SourceFile[] = [];
  for (const file of files) {
    await interruptAndCheck(token);
    const seen = file === source.file ? source : await folder.page(file);
    if (seen) sources.push(seen);
  }
  return sources;
};

/**
 * The source files in which a new name of a declaration could change anything, that of the declaration first: who sees it
 * and has the old name or the new one in the text. Where the new name stands in a file that does not see it, whoever uses
 * both might see two of that name without saying either, so that all are read.
 */
export const sourcesConcerned = async (
  folder: Folder,
  source: SourceFile,
  target: Target,
  newName: string,
  token: CancellationToken,
): Promise<readonly SourceFile[]> => {
  const seeing = await filesThatSee(folder, source, target);
  const withNew = await folder.holding(newName, await folder.paths());
  const withOld = await folder.holding(target.name, seeing);
  const seen = new Set(seeing);
  const named = new Set([target.file, ...withOld, ...withNew]);
  const isElsewhere = withNew.some((file) => !seen.has(file));
  return sourcesOf(folder, source, isElsewhere ? seeing : seeing.filter((file) => named.has(file)), token);
};

/** Those among them in whose text its name stands at all. */
export const sourcesThatName = async (folder: Folder, source: SourceFile, target: Target): Promise<readonly SourceFile[]> =>
  sourcesOf(folder, source, await folder.holding(target.name, await filesThatSee(folder, source, target)));
