import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Disk } from '../disk/disk.ts';
import { kindAt } from '../disk/look.ts';
import { withSlashes } from '../disk/paths.ts';
import type { IsExcluded, Walked } from './walk.ts';
import { walk } from './walk.ts';

const slashed = (pattern: string): string => (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);

/** Whether it has `*`, `?`, `{…}` and the like in it. */
export const isPattern = (written: string): boolean => picomatch.scan(slashed(written)).isGlob;

/** How many levels of folders a pattern can reach into. */
const levelsOf = (pattern: string): number | undefined => (pattern.includes('**') ? undefined : pattern.split('/').length - 1);

/** The `.peer` files that a pattern such as `drafts/*.peer` stands for, and the folder (`drafts`) that it starts from. */
export const filesMatching = (disk: Disk, cwd: string, written: string, isExcluded: IsExcluded): Walked & { readonly folder: string } => {
  const { base, glob } = picomatch.scan(slashed(written));
  const folder = resolve(cwd, base);
  const kind = kindAt(disk, folder);
  if (kind !== 'folder') {
    const troubles = typeof kind === 'string' ? [] : [{ folder, message: `This folder cannot be read: ${kind.refused}.` }];
    return { folder, files: [], troubles, excluded: false };
  }
  const matches = picomatch(glob, { nonegate: true });
  const { files, troubles, excluded } = walk(disk, folder, isExcluded, levelsOf(glob));
  return { folder, files: files.filter((file) => matches(withSlashes(relative(folder, file)))), troubles, excluded };
};
