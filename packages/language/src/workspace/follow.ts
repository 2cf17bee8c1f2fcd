/** Paths that are not there as they are written, looked for step by step in what the folders hold. */
import type { FileSystem } from './file-system.ts';

export type List = NonNullable<FileSystem['list']>;

/** The same of a host that need not wait. */
export type ListAtOnce = (folder: string) => readonly string[];

/** Of the names in a folder the one that is meant by a part of a path; undefined where none is. */
export type Choose = (part: string, names: readonly string[], isLast: boolean) => string | undefined;

/** A path, and how it is followed. */
interface Way {
  readonly path: string;
  readonly choose: Choose;
  /** Whether something in the last folder can be meant; folders end with `/`. Any file, where absent. */
  readonly isWanted?: (name: string) => boolean;
}

/** Deeper ones, and larger folders, are not looked through: this is a help and no search. */
const mostParts = 40;
const mostNames = 5000;

const isFolder = (name: string): boolean => name.endsWith('/');

const isFile = (name: string): boolean => !isFolder(name);

/** Asks for what is in one folder after the other, and comes to the path; undefined where the way leads nowhere. */
function* steps({ path, choose, isWanted = isFile }: Way): Generator<string, string | undefined, readonly string[]> {
  const parts = path.split('/');
  if (parts.length > mostParts) return undefined;
  let at = '';
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const there: readonly string[] = yield at;
    const names = there
      .filter(isLast ? isWanted : isFolder)
      .slice(0, mostNames)
      .map((name) => name.replace(/\/$/, ''));
    const chosen = names.includes(part) ? part : choose(part, names.toSorted(), isLast);
    if (chosen === undefined) return undefined;
    at = at === '' ? chosen : `${at}/${chosen}`;
  }
  return at;
}

/** Goes along a path as it is written and, where a part of it is not there, as `choose` says; undefined where that leads nowhere. */
export const follow = async (list: List, way: Way): Promise<string | undefined> => {
  const going = steps(way);
  let step = going.next();
  while (!step.done) step = going.next(await list(step.value));
  return step.value;
};

/** The same where the folders can be looked into at once. */
export const followAtOnce = (list: ListAtOnce, way: Way): string | undefined => {
  const going = steps(way);
  let step = going.next();
  while (!step.done) step = going.next(list(step.value));
  return step.value;
};
