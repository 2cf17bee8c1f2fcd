/** From a place in a page to the declaration that is meant there, and from a declaration to all its uses. */
import type { Declared, NameKind, Range } from '@peerspec/language';
import { containsCursor, isSameRange, libraryFile } from '@peerspec/language/internal';
import type { Position } from 'vscode-languageserver-types';
import type { Folder, Page } from './page.ts';

/** A declaration, and the file that it stands in. Its place tells apart those of the same name. */
export interface Target {
  readonly name: string;
  readonly kind: NameKind;
  readonly file: string;
  readonly at: Range;
}

/** The name under the cursor. */
export interface NameThere {
  readonly name: string;
  readonly at: Range;
  /** What it names; absent where nothing has that name. */
  readonly target?: Target;
}

const targetOf = (page: Page, { name, kind, at, file }: Declared): Target => ({ name, kind, file: file ?? page.file, at });

/** The name at a position, a use or a declaration, or undefined where there is none. */
export const nameAt = (page: Page, position: Position): NameThere | undefined => {
  const declared = page.reading.declared.find(({ at }) => containsCursor(at, position));
  if (declared) return { name: declared.name, at: declared.at, target: targetOf(page, declared) };
  const ref = page.reading.references.find(({ at }) => containsCursor(at, position));
  if (!ref) return undefined;
  const { name, at, kind, declaredAt } = ref;
  if (kind === undefined || declaredAt === undefined) return { name, at };
  return { name, at, target: { name, kind, file: declaredAt.file ?? page.file, at: declaredAt } };
};

/** Where a page uses what was declared, in the order of the text. */
export const usesIn = (page: Page, { file, at }: Target): readonly Range[] =>
  page.reading.references
    .filter(({ declaredAt }) => declaredAt && (declaredAt.file ?? page.file) === file && isSameRange(declaredAt, at))
    .map((ref) => ref.at);

/** Whether other files can see the declaration. */
const isShared = (page: Page, target: Target): boolean =>
  page.file !== target.file || page.reading.visible.some(({ file, at }) => file === undefined && isSameRange(at, target.at));

/** The files that can use a declaration: its own first. `page` is one that knows it. */
const filesThatSee = async (folder: Folder, page: Page, target: Target): Promise<readonly string[]> => {
  if (target.file === libraryFile) return folder.paths();
  if (!isShared(page, target)) return [target.file];
  const users = await folder.usersOf(target.file);
  return [target.file, ...users.filter((user) => user !== target.file)];
};

const pagesOf = async (folder: Folder, page: Page, files: readonly string[]): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  for (const file of files) {
    const seen = file === page.file ? page : await folder.page(file);
    if (seen) pages.push(seen);
  }
  return pages;
};

/** The pages that can use a declaration, the page of the declaration first. `page` is one that knows it. */
export const pagesThatSee = async (folder: Folder, page: Page, target: Target): Promise<readonly Page[]> =>
  pagesOf(folder, page, await filesThatSee(folder, page, target));

/** Those among them in whose text its name stands at all. */
export const pagesThatName = async (folder: Folder, page: Page, target: Target): Promise<readonly Page[]> =>
  pagesOf(folder, page, await folder.holding(target.name, await filesThatSee(folder, page, target)));
