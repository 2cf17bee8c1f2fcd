/** The folders of the editor, and where each document belongs. */
import { URI } from 'vscode-uri';
import type { Host, HostFolder } from '../host.ts';
import type { OpenFolder } from './folder.ts';
import { openFolder } from './folder.ts';
import { isUnsaved, noFolder, unsavedName } from './unsaved.ts';

/** A file of a folder. */
export interface Placed {
  readonly folder: OpenFolder;
  readonly file: string;
}

export interface Folders {
  /**
   * Where a document belongs: to the outermost workspace folder that holds it, so that what is open in the editor is one and
   * the same text for all that use it; else to the folder that it lies in.
   */
  readonly placeOf: (uri: string) => Placed;
  readonly all: () => readonly OpenFolder[];
  readonly add: (uris: readonly string[]) => void;
  readonly remove: (uris: readonly string[]) => void;
  /** Lets go of folders that are not the editor's and in which nothing is open any more. */
  readonly forgetUnused: () => void;
  /** What was changed outside, in every folder that holds it. */
  readonly changedOutside: (uri: string) => void;
}

export interface FoldersOptions {
  readonly host: Pick<Host, 'today' | 'rootOf'>;
  /** The files of a folder as they are stored. */
  readonly stored: (root: string) => HostFolder;
  /** The address by which the editor knows a file that is open; undefined for any other. */
  readonly openUri: (uri: string) => string | undefined;
  /** Told of every check. */
  readonly checked?: (uri: string) => void;
}

/** An address in the one form in which addresses are compared. */
export const plainUri = (uri: string): string => URI.parse(uri).toString().replace(/\/$/, '');

/** The path of a file below a folder; undefined where it lies elsewhere. */
const pathBelow = (root: string, uri: string): string | undefined => {
  const [folder, file] = [URI.parse(root), URI.parse(uri)];
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  const prefix = folder.path.replace(/\/?$/, '/');
  if (file.path.startsWith(prefix)) return file.path.slice(prefix.length);
  return file.path === folder.path ? '' : undefined;
};

const uriBelow = (root: string, file: string): string => {
  if (isUnsaved(root)) return root;
  const folder = URI.parse(root);
  return folder.with({ path: `${folder.path.replace(/\/$/, '')}/${file}` }).toString();
};

/** The folder that a document lies in; one that was never saved lies in none, and is all that there is of its own. */
const folderAround = (uri: string): string => {
  if (isUnsaved(uri)) return uri;
  const { path } = URI.parse(uri);
  return URI.parse(uri)
    .with({ path: path.slice(0, path.lastIndexOf('/')) })
    .toString();
};

/** No folders yet. */
export const newFolders = ({ host, stored, openUri, checked }: FoldersOptions): Folders => {
  const workspaceFolders = new Set<string>();
  const byRoot = new Map<string, OpenFolder>();
  const roots = new Map<string, string>();

  const rootOf = (uri: string): string => {
    const root = roots.get(uri) ?? plainUri(host.rootOf(uri));
    roots.set(uri, root);
    return root;
  };

  const folderAt = (root: string): OpenFolder => {
    const uriOf = (file: string): string => {
      const uri = uriBelow(root, file);
      return openUri(uri) ?? uri;
    };
    const folder =
      byRoot.get(root) ??
      openFolder({
        stored: isUnsaved(root) ? noFolder : stored(root),
        run: () => ({ today: host.today() }),
        uriOf,
        ...(checked && { checked: (file) => checked(uriOf(file)) }),
      });
    byRoot.set(root, folder);
    return folder;
  };

  const outermost = (uri: string): string | undefined =>
    [...workspaceFolders].filter((each) => pathBelow(each, uri) !== undefined).sort((one, other) => one.length - other.length)[0];

  const outermostRoots = (): ReadonlySet<string> => new Set([...workspaceFolders].map((uri) => rootOf(outermost(uri) ?? uri)));

  const forgetUnused = (): void => {
    roots.clear();
    const used = outermostRoots();
    for (const [root, folder] of byRoot) if (!used.has(root) && folder.openFiles().length === 0) byRoot.delete(root);
  };

  return {
    placeOf: (uri) => {
      const root = rootOf(outermost(uri) ?? folderAround(uri));
      return { folder: folderAt(root), file: isUnsaved(uri) ? unsavedName(uri) : (pathBelow(root, uri) ?? URI.parse(uri).path) };
    },
    all: () => {
      for (const root of outermostRoots()) folderAt(root);
      return [...byRoot.values()];
    },
    add: (uris) => {
      for (const uri of uris) workspaceFolders.add(plainUri(uri));
      forgetUnused();
    },
    remove: (uris) => {
      for (const uri of uris) workspaceFolders.delete(plainUri(uri));
      forgetUnused();
    },
    forgetUnused,
    changedOutside: (uri) => {
      for (const [root, folder] of byRoot) {
        const path = pathBelow(root, uri);
        if (path !== undefined) folder.changedOutside(path);
      }
    },
  };
};
