/** Which stored or open files use a file: for renaming and for finding references, where nothing may be missed. */
import type { FileSystem } from '@peerspec/language';
import { giveWay } from '../give-way.ts';
import { locate, resolveUse, usedPaths } from '@peerspec/language/internal';

interface Search {
  readonly files: FileSystem;
  /** Where to look. */
  readonly paths: readonly string[];
  /** The files that a file sees without naming them. */
  readonly alwaysUsedBy: (path: string) => Promise<readonly string[]>;
}

/** The word `use` with the path behind it, or with a comment there. */
const useLike = /\buse\s*(?:"([^"]*)|“([^"”]*)|\/)/g;

/** The beginning of a text, as long as nothing else stands there: what it says of uses needs no reader. */
const head = /^(?:\s|use[ \t]+"[^"\\\r\n]*")*/;

/** What a text seems to use: a look at the words takes a hundredth of the time of reading it. */
interface Seeming {
  readonly paths: ReadonlySet<string>;
  /** Those among them that it does use. */
  readonly surely: ReadonlySet<string>;
  /** There is something that only a reader can tell: a comment before a path, a quote or a line end in it. */
  readonly isUnclear: boolean;
}

const seemingUses = async (located: Located, path: string, text: string): Promise<Seeming> => {
  const paths = new Set<string>();
  const surely = new Set<string>();
  const plain = (head.exec(text)?.[0] ?? '').length;
  let isUnclear = false;
  for (const { index, 1: straight, 2: typographic } of text.matchAll(useLike)) {
    const written = straight ?? typographic;
    if (written === undefined || /[\\\r\n]/.test(written)) {
      isUnclear = true;
      continue;
    }
    const way = resolveUse(path, written);
    if (!('path' in way)) continue;
    const used = await located(way.path);
    paths.add(used);
    if (index < plain) surely.add(used);
  }
  return { paths, surely, isUnclear };
};

/** Gives the path by which the file at a path goes. */
type Located = (path: string) => Promise<string>;

/** The same files are named again and again; each is looked for once. */
const locatedIn = (files: FileSystem): Located => {
  const known = new Map<string, Promise<string>>();
  return (path) => {
    const found = known.get(path) ?? locate(files, path);
    known.set(path, found);
    return found;
  };
};

/** Whether a file uses another one. */
type Uses = (target: string) => Promise<boolean>;

/** The files that may use others, by what they seem to use: a look at the words may take too much for a use, but misses none. */
interface Others {
  readonly byTarget: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that may use anything. */
  readonly unclear: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, Uses>;
}

const othersAmong = async ({ files, paths, alwaysUsedBy }: Search, file: string): Promise<Others> => {
  const located = locatedIn(files);
  const byTarget = new Map<string, Set<string>>();
  const unclear = new Set<string>();
  const uses = new Map<string, Uses>();
  for (const path of paths) {
    await giveWay();
    const content = await files.read(path);
    if (path === file || content.kind !== 'text') continue;
    const always = await Promise.all((await alwaysUsedBy(path)).map(located));
    const seeming = await seemingUses(located, path, content.text);
    if (seeming.isUnclear) unclear.add(path);
    for (const target of [...always, ...seeming.paths]) byTarget.set(target, (byTarget.get(target) ?? new Set()).add(path));
    let read: readonly string[] | undefined;
    uses.set(
      path,
      async (target) =>
        always.includes(target) || seeming.surely.has(target) || (read ??= await usedPaths(files, path, content.text)).includes(target),
    );
  }
  return { byTarget, unclear, uses };
};

/** The files that use `file`, directly or by way of others, sorted. */
export const usersAmong = async (search: Search, file: string): Promise<readonly string[]> => {
  const { byTarget, unclear, uses } = await othersAmong(search, file);
  const users = new Set<string>();
  const queue = [file];
  for (const target of queue) {
    for (const path of [...(byTarget.get(target) ?? []), ...unclear]) {
      await giveWay();
      if (users.has(path) || !(await uses.get(path)?.(target))) continue;
      users.add(path);
      queue.push(path);
    }
  }
  return [...users].sort();
};
