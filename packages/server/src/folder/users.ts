/** Which stored or open files use a file: for renaming and for finding references, where nothing may be missed. */
import type { FileSystem } from '@peerspec/language';
import { usedPaths } from '@peerspec/language';
import { nameOf } from './paths.ts';

interface Search {
  readonly files: FileSystem;
  /** Where to look. */
  readonly paths: readonly string[];
  /** The files that a file sees without naming them. */
  readonly alwaysUsedBy: (path: string) => Promise<readonly string[]>;
}

/**
 * The files that use `file`, directly or by way of others, sorted. What a file uses it names, so that texts without
 * the name need no closer look.
 */
export const usersAmong = async ({ files, paths, alwaysUsedBy }: Search, file: string): Promise<readonly string[]> => {
  const others: { readonly path: string; readonly text: string; readonly always: readonly string[] }[] = [];
  for (const path of paths) {
    const content = await files.read(path);
    if (path !== file && content.kind === 'text') others.push({ path, text: content.text, always: await alwaysUsedBy(path) });
  }
  const users = new Set<string>();
  const queue = [file];
  for (const target of queue) {
    const name = nameOf(target);
    for (const { path, text, always } of others) {
      if (users.has(path)) continue;
      if (!always.includes(target) && !(text.includes(name) && usedPaths(path, text).includes(target))) continue;
      users.add(path);
      queue.push(path);
    }
  }
  return [...users].sort();
};
