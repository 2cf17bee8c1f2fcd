/** The folder that documents go to. */
import { dirname, join, relative } from 'node:path';
import { compareText } from '@peerspec/language/files';

/** The deepest folder that holds all of the given files. */
const commonFolder = (files: readonly string[]): string => {
  const [first = '', ...others] = [...new Set(files.map((file) => dirname(file)))].sort(compareText);
  return others.reduce((common, folder) => {
    let shared = common;
    while (relative(shared, folder).startsWith('..') && dirname(shared) !== shared) shared = dirname(shared);
    return shared;
  }, first);
};

/**
 * Gives the folder for the documents of each file: beside it, or below `out` in the same arrangement as the files have.
 * @param out absolute.
 * @param files absolute paths of all files of the run.
 */
export const folderFor = (out: string | undefined, files: readonly string[]): ((file: string) => string) => {
  if (out === undefined) return dirname;
  const common = commonFolder(files);
  return (file) => join(out, relative(common, dirname(file)));
};
