/** Paths from a folder, with forward slashes. */

/** The folder of a file; that of a file directly in the root is empty. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A file in a folder. */
export const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Whether a path is the given one, or lies below it. The empty one holds everything. */
export const isWithin = (folder: string, path: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`);

/** The path as it is seen from a folder that holds it. */
export const fromFolder = (folder: string, path: string): string => (folder === '' ? path : path.slice(folder.length + 1));
