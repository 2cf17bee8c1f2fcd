/** Paths from a folder, with forward slashes. */

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a path is the given one, or lies below it. The empty one holds everything. */
export const isPathWithin = (folder: string, path: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`);

/** What is in a folder, by name, as far as some files show it; folders end with `/`. */
export const namesIn = (folder: string, files: Iterable<string>): readonly string[] => {
  const names = new Set<string>();
  for (const file of files) {
    if (file === folder || !isPathWithin(folder, file)) continue;
    const [name = '', further] = fromFolder(folder, file).split('/', 2);
    names.add(further === undefined ? name : `${name}/`);
  }
  return [...names];
};

/** The path as it is seen from a folder that holds it. */
export const fromFolder = (folder: string, path: string): string => (folder === '' ? path : path.slice(folder.length + 1));
