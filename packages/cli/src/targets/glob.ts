import { relative, resolve } from 'node:path';
import { normalForm } from '@peerspec/language/internal';
import type { GlobTrouble } from '@peerspec/rules/internal';
import { isTrouble, readGlob } from '@peerspec/rules/internal';
import type { Disk } from '../disk/disk.ts';
import { isFolder, kindAt } from '../disk/look.ts';
import { withSlashes } from '../disk/paths.ts';
import { storedAs } from './looked-for.ts';
import type { IsExcluded, Walked } from './walk.ts';
import { walk } from './walk.ts';

/** Whether it has `*`, `?`, `{…}` or `[…]` in it. */
export const isPattern = (written: string): boolean => /[*?]/.test(written) || /\{[^{}]*\}|\[[^[\]]*\]/.test(written);

/** How many levels of folders a pattern can reach into. */
const levelsOf = (pattern: string): number | undefined => (pattern.includes('**') ? undefined : pattern.split('/').length - 1);

/** Matching costs the length of the pattern, for each file. */
const longestPattern = 2_000;
const tooLong: GlobTrouble = ['This pattern is too long.', 'Write several shorter ones, or name the folder.'];

/** The folder that a pattern starts from, and the rest: `drafts` and `*.peer`. */
const splitAtPattern = (written: string): readonly [folder: string, pattern: string] => {
  const segments = withSlashes(written).split('/');
  const first = segments.findIndex((segment) => /[*?[{]/.test(segment));
  const folder = segments.slice(0, first).join('/');
  return [first > 0 && folder === '' ? '/' : folder, segments.slice(first).join('/')];
};

/**
 * The `.peer` files that a pattern such as `drafts/*.peer` stands for, and the folder (`drafts`) that it starts from;
 * `trouble` says why it is no pattern.
 */
export const filesMatching = (
  disk: Disk,
  cwd: string,
  written: string,
  isExcluded: IsExcluded,
): Walked & { readonly folder: string; readonly trouble?: GlobTrouble } => {
  const [start, pattern] = splitAtPattern(written);
  const named = resolve(cwd, start);
  const folder = isFolder(disk, named) ? named : (storedAs(disk, named) ?? named);
  const none = { folder, files: [], troubles: [], excluded: false };
  if (pattern.length > longestPattern) return { ...none, trouble: tooLong };
  const glob = readGlob(normalForm(pattern));
  if (isTrouble(glob)) return { ...none, trouble: glob };
  const kind = kindAt(disk, folder);
  if (kind !== 'folder')
    return { ...none, troubles: typeof kind === 'string' ? [] : [{ folder, message: `This folder cannot be read: ${kind.refused}.` }] };
  const { files, troubles, excluded } = walk(disk, folder, isExcluded, levelsOf(pattern));
  const matches = (file: string): boolean => glob.matches(normalForm(withSlashes(relative(folder, file))));
  return { folder, files: files.filter(matches), troubles, excluded };
};
