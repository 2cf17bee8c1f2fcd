/**
 * What Git ignores: by a `.gitignore` in each folder from the top of the repository down, and by its `.git/info/exclude`.
 * Git itself is not asked. Outside of a repository nothing is ignored, as with ripgrep and Ruff.
 */
import { dirname, join, relative } from 'node:path';
import { normalForm } from '@peerspec/language/internal';
import { isRepository } from '../config/find.ts';
import type { Disk } from '../disk/disk.ts';
import { seenAt } from '../disk/look.ts';
import { withSlashes } from '../disk/paths.ts';
import { readBytesFile } from '../disk/read-file.ts';
import type { Says } from './gitignore-text.ts';
import { readGitignore } from './gitignore-text.ts';
import type { IsIgnored } from './walk.ts';

/** A text, and the folder that its lines start from. */
interface Layer {
  readonly folder: string;
  readonly says: Says;
}

/** What counts in a folder of a repository: the nearest text first. */
interface Standing {
  readonly layers: readonly Layer[];
  /** Whether the folder itself is ignored, whatever holds for those that it lies in. */
  readonly isIgnored: boolean;
  /** What counts in the folder above; absent at the top of the repository. */
  readonly above?: Standing;
}

/** Is told which files are read. */
type Note = (path: string) => unknown;

/** The text of a file; none where it is a link, which Git does not follow either, or cannot be read. */
const layerFrom = (disk: Disk, folder: string, file: string, note: Note): readonly Layer[] => {
  const path = join(folder, file);
  if (seenAt(disk, path)?.isFile() !== true) return [];
  note(path);
  const content = readBytesFile(disk, path);
  return content.kind === 'bytes' ? [{ folder, says: readGitignore(new TextDecoder().decode(content.bytes)) }] : [];
};

const isIgnoredBy = (layers: readonly Layer[], path: string, isFolder: boolean): boolean => {
  for (const { folder, says } of layers) {
    const said = says(normalForm(withSlashes(relative(folder, path))).split('/'), isFolder);
    if (said !== undefined) return said;
  }
  return false;
};

/** Looks at every folder once. */
export const gitIgnoring = (disk: Disk, note: Note = () => undefined): IsIgnored => {
  const known = new Map<string, Standing | undefined>();
  const layerIn = (folder: string, file: string): readonly Layer[] => layerFrom(disk, folder, file, note);

  const look = (folder: string): Standing | undefined => {
    if (isRepository({ disk }, folder))
      return { layers: [...layerIn(folder, '.gitignore'), ...layerIn(folder, '.git/info/exclude')], isIgnored: false };
    const parent = dirname(folder);
    const above = parent === folder ? undefined : standingOf(parent);
    if (!above) return undefined;
    const layers = [...layerIn(folder, '.gitignore'), ...above.layers];
    return { layers, isIgnored: isIgnoredBy(above.layers, folder, true), above };
  };

  const standingOf = (folder: string): Standing | undefined => {
    if (!known.has(folder)) known.set(folder, look(folder));
    return known.get(folder);
  };

  /** What lies in a folder that is ignored stays so, whatever is said further down. */
  const isInIgnored = (folder: string, within: string | undefined): boolean => {
    let at = folder;
    for (let standing = standingOf(folder); standing && at !== within; standing = standing.above) {
      if (standing.isIgnored) return true;
      at = dirname(at);
    }
    return false;
  };

  return (path, isFolder, within) =>
    isInIgnored(dirname(path), within) || isIgnoredBy(standingOf(dirname(path))?.layers ?? [], path, isFolder);
};
