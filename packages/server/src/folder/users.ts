/** Which stored or open files use a file: for renaming and for finding references, where nothing may be missed. */
import type { FileSystem } from '@peerspec/language';
import { resolveUse, usedPaths } from '@peerspec/language';

interface Search {
  readonly files: FileSystem;
  /** Where to look. */
  readonly paths: readonly string[];
  /** The files that a file sees without naming them. */
  readonly alwaysUsedBy: (path: string) => Promise<readonly string[]>;
}

/** The word `use` with the path behind it, or with a comment there. */
const useLike = /\buse\s*(?:"([^"]*)|“([^"”]*)|\/)/g;

/** What a text seems to use: a look at the words takes a hundredth of the time of reading it. */
interface Seeming {
  readonly paths: ReadonlySet<string>;
  /** There is something that only a reader can tell: a comment before a path, a quote or a line end in it. */
  readonly isUnclear: boolean;
}

const seemingUses = (path: string, text: string): Seeming => {
  const paths = new Set<string>();
  let isUnclear = false;
  for (const [, straight, typographic] of text.matchAll(useLike)) {
    const written = straight ?? typographic;
    if (written === undefined || /[\\\r\n]/.test(written)) {
      isUnclear = true;
      continue;
    }
    const way = resolveUse(path, written);
    if ('path' in way) paths.add(way.path);
  }
  return { paths, isUnclear };
};

/** The files that use `file`, directly or by way of others, sorted. */
export const usersAmong = async ({ files, paths, alwaysUsedBy }: Search, file: string): Promise<readonly string[]> => {
  const others: { readonly path: string; readonly uses: (target: string) => boolean }[] = [];
  for (const path of paths) {
    const content = await files.read(path);
    if (path === file || content.kind !== 'text') continue;
    const always = await alwaysUsedBy(path);
    const seeming = seemingUses(path, content.text);
    let read: readonly string[] | undefined;
    const uses = (target: string): boolean =>
      always.includes(target) ||
      ((seeming.isUnclear || seeming.paths.has(target)) && (read ??= usedPaths(path, content.text)).includes(target));
    others.push({ path, uses });
  }
  const users = new Set<string>();
  const queue = [file];
  for (const target of queue) {
    for (const { path, uses } of others) {
      if (users.has(path) || !uses(target)) continue;
      users.add(path);
      queue.push(path);
    }
  }
  return [...users].sort();
};
