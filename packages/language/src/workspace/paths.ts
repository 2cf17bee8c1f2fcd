/** Paths with forward slashes, from the root of the workspace; those of `use` are relative to the file that uses. */

/** Why a `use` may not point where it does. */
export type WrongPath = 'web-address' | 'absolute' | 'backslashes' | 'outside';

/** Where a `use` points, or why it may not point there. */
type UsePath = { readonly path: string } | { readonly wrong: WrongPath };

const webAddress = /^[a-z][a-z0-9+.-]+:/i;
const driveLetter = /^[a-z]:/i;

/** The folder of a file; that of a file directly in the root is empty. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A file in a folder. */
export const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Resolves what is written behind `use` in the file `from` (relative to the workspace root). */
export const resolveUse = (from: string, written: string): UsePath => {
  if (written.includes('\\')) {
    // With forward slashes it may be wrong in another way, and that is what there is to mend.
    const forward = resolveUse(from, written.replaceAll('\\', '/'));
    return 'wrong' in forward ? forward : { wrong: 'backslashes' };
  }
  if (written.startsWith('/') || driveLetter.test(written)) return { wrong: 'absolute' };
  if (webAddress.test(written)) return { wrong: 'web-address' };
  const parts = from.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { wrong: 'outside' };
  }
  return { path: parts.join('/') };
};

/** The way from one file to another, both seen from the root. */
export const relativePath = (from: string, to: string): string => {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
};
