import { relative, resolve, sep } from 'node:path';
import { normalForm } from '@peerspec/language';
import picomatch from 'picomatch';
import type { Disk } from '../disk/disk.ts';
import { isFolder } from '../disk/look.ts';
import { withSlashes } from '../disk/paths.ts';
import { storedAs } from './looked-for.ts';
import type { IsExcluded, Walked } from './walk.ts';
import { walk } from './walk.ts';

const slashed = (pattern: string): string => (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);

/** Whether it has `*`, `?`, `{…}` and the like in it. */
export const isPattern = (written: string): boolean => picomatch.scan(slashed(written)).isGlob;

/** How many levels of folders a pattern can reach into. */
const levelsOf = (pattern: string): number | undefined => (pattern.includes('**') ? undefined : pattern.split('/').length - 1);

/** The `.peer` files that a pattern such as `drafts/*.peer` stands for, and the folder (`drafts`) that it starts from. */
export const filesMatching = (disk: Disk, cwd: string, pattern: string, isExcluded: IsExcluded): Walked & { readonly folder: string } => {
  const { base, glob } = picomatch.scan(slashed(pattern));
  const written = resolve(cwd, base);
  const folder = isFolder(disk, written) ? written : (storedAs(disk, written) ?? written);
  if (!isFolder(disk, folder)) return { folder, files: [], troubles: [], excluded: false };
  const matches = picomatch(normalForm(glob), { nonegate: true });
  const { files, troubles, excluded } = walk(disk, folder, isExcluded, levelsOf(glob));
  return { folder, files: files.filter((file) => matches(normalForm(withSlashes(relative(folder, file))))), troubles, excluded };
};
