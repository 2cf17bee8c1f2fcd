/** Generated files: what they should say, and what is on the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { fromRoot } from '../shared/run.ts';

export interface GeneratedFiles {
  /** The text of each file by its path from the top of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders in which every file is generated: one that is not in `files` is left over. */
  readonly folders?: readonly string[];
}

export interface Difference {
  readonly path: string;
  /** What the file should say; `undefined` if there should be no such file. */
  readonly wanted: string | undefined;
}

/** A file's text, or `undefined` if there is none. */
export const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(fromRoot(path), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const filesIn = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(fromRoot(folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath.slice(fromRoot().length + 1)}/${entry.name}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** Every file that is not as it should be, sorted by path. Compared byte for byte. */
export const compareWithDisk = async ({ files, folders = [] }: GeneratedFiles): Promise<readonly Difference[]> => {
  const differences: Difference[] = [];
  for (const [path, wanted] of files) if ((await readIfThere(path)) !== wanted) differences.push({ path, wanted });
  for (const path of (await Promise.all(folders.map(filesIn))).flat()) if (!files.has(path)) differences.push({ path, wanted: undefined });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
};
