/** Where a document goes, and whether what is there already may be replaced. */
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Spec } from '@peerspec/language';
import { byCodeUnits } from '../disk/paths.ts';

const stemOf = (path: string): string => basename(path).replace(/\.peer$/i, '');

/** `mam-kind-MamKind.md`: from the file and the intervention in it. */
export const documentName = (path: string, { name }: Pick<Spec, 'name'>): string =>
  name === undefined ? `${stemOf(path)}.md` : `${stemOf(path)}-${name}.md`;

/** The deepest folder that holds all of the given files. */
const commonFolder = (files: readonly string[]): string => {
  const [first = '', ...others] = [...new Set(files.map((file) => dirname(file)))].sort(byCodeUnits);
  return others.reduce((common, folder) => {
    let shared = common;
    while (relative(shared, folder).startsWith('..') && dirname(shared) !== shared) shared = dirname(shared);
    return shared;
  }, first);
};

/**
 * Gives the folder for the documents of each file: beside it, or below `out` in the same arrangement as the files have.
 * @param files absolute paths of all files of the run.
 */
export const folderFor = (out: string | undefined, cwd: string, files: readonly string[]): ((file: string) => string) => {
  if (out === undefined) return dirname;
  const common = commonFolder(files);
  return (file) => join(resolve(cwd, out), relative(common, dirname(file)));
};

const beginning = '<!-- Written by PeerSpec from ';

/** The first line of a document in a file: it says where the document comes from, and that it may be replaced. */
export const originLine = (path: string): string =>
  `${beginning}${basename(path).replaceAll('--', '-&#45;')}. It is written anew each time: change the specification, not this document. -->\n\n`;

/** Whether a document may be replaced: one that PeerSpec has written. */
export const isOwn = (text: string): boolean => text.startsWith(beginning);
