import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `folder` or lies inside it. Both are absolute. */
export const isPathWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** With forward slashes, as paths are written in files and shown on every system. */
export const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** How a path is shown: from the folder that the user stands in. */
export const shownFrom = (cwd: string, path: string): string => withSlashes(relative(cwd, path)) || '.';
