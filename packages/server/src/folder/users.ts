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

/** A file that may use others. */
interface Other {
  readonly path: string;
  /** A look at the words, which may take too much for a use but misses none. */
  readonly seemsToUse: (target: string) => boolean;
  readonly uses: (target: string) => Promise<boolean>;
}

/** The files that use `file`, directly or by way of others, sorted. */
export const usersAmong = async ({ files, paths, alwaysUsedBy }: Search, file: string): Promise<readonly string[]> => {
  const located = locatedIn(files);
  const others: Other[] = [];
  for (const path of paths) {
    await giveWay();
    const content = await files.read(path);
    if (path === file || content.kind !== 'text') continue;
    const always = await Promise.all((await alwaysUsedBy(path)).map(located));
    const seeming = await seemingUses(located, path, content.text);
    let read: readonly string[] | undefined;
    others.push({
      path,
      seemsToUse: (target) => always.includes(target) || seeming.isUnclear || seeming.paths.has(target),
      uses: async (target) =>
        always.includes(target) || seeming.surely.has(target) || (read ??= await usedPaths(files, path, content.text)).includes(target),
    });
  }
  const users = new Set<string>();
  const queue = [file];
  for (const target of queue) {
    for (const { path, seemsToUse, uses } of others) {
      await giveWay();
      if (users.has(path) || !seemsToUse(target) || !(await uses(target))) continue;
      users.add(path);
      queue.push(path);
    }
  }
  return [...users].sort();
};
