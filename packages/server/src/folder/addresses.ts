/** Addresses of files: one form in which they are compared, and the client's own spelling in which they are answered. */
import { URI } from 'vscode-uri';
import { partsOf, withoutSlash } from './uri-parts.ts';
import { isUnsaved } from './unsaved.ts';

/** An address in the one form in which addresses are compared: `file:///C:/a b` and `file:///c%3A/a%20b` are one. */
export const plainUri = (uri: string): string => withoutSlash(partsOf(uri).toString());

/** The path of a file below a folder; undefined where it lies elsewhere. Both may be spelt in any way. */
export const pathBelow = (root: string, uri: string): string | undefined => {
  const [folder, file] = [partsOf(plainUri(root)), partsOf(plainUri(uri))];
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  const prefix = folder.path.replace(/\/?$/, '/');
  if (file.path.startsWith(prefix)) return file.path.slice(prefix.length);
  return file.path === folder.path ? '' : undefined;
};

/** What the rest of an address looks like, by the folder that a client has named: escaped as VS Code does, as browsers do, or hardly. */
const spellingLike = (folder: string): ((path: string) => string) => {
  // Only behind the name of a computer may a path begin with two slashes.
  if (folder === plainUri(folder))
    return (path) =>
      URI.from({ scheme: 'file', authority: 'x', path: `/${path}` })
        .toString()
        .slice('file://x/'.length);
  const isEscaped = /^[\u0021-\u007e]*$/.test(folder);
  return (path) => (isEscaped ? encodeURI(path) : path.replaceAll('%', '%25')).replaceAll(/[?#]/g, encodeURIComponent);
};

/** The address of a file below a folder, spelt as the folder is. */
export const uriBelow = (folder: string, file: string): string => {
  if (isUnsaved(folder)) return folder;
  const trimmed = withoutSlash(folder);
  // Half a character has no form in an address, and is in no name on a disk.
  return `${trimmed}/${spellingLike(trimmed)(file.toWellFormed())}`;
};

/** The folder that a document lies in; one that was never saved lies in none, and is all that there is of its own. */
export const folderAround = (uri: string): string => (isUnsaved(uri) ? uri : uri.slice(0, uri.lastIndexOf('/')));

/** The address of a folder as a client writes it, told from its address of something in that folder. */
export const folderAsIn = (uri: string, folder: string): string => {
  const below = pathBelow(folder, uri);
  if (below === undefined) return folder;
  const parts = withoutSlash(uri).split('/');
  return (below === '' ? parts : parts.slice(0, -below.split('/').length)).join('/');
};
