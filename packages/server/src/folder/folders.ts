/** The folders of the editor, and where each document belongs. */
import type { Host, HostFolder } from '../host.ts';
import type { Copy } from '../source-file.ts';
import { folderAround, folderAsIn, pathBelow, plainUri, uriBelow } from './addresses.ts';
import type { OpenFolder } from './folder.ts';
import { openFolder } from './folder.ts';
import { partsOf } from './uri-parts.ts';
import { isUnsaved, noFolder, unsavedName } from './unsaved.ts';

/** A file of a folder. */
export interface Placed {
  readonly folder: OpenFolder;
  readonly file: string;
  /** Its address in the form for comparing: one for each file, by whatever address it is asked for. */
  readonly address: string;
}

export interface Folders {
  /**
   * Where a document belongs: to the outermost workspace folder that holds it, so that what is open in the editor is one and
   * the same text for all that use it; else to the folder that it lies in.
   */
  readonly placeOf: (uri: string) => Placed;
  readonly all: () => readonly OpenFolder[];
  /** The same folders, each with how the path of an address starts from it; undefined for what lies elsewhere. */
  readonly places: () => readonly { readonly folder: OpenFolder; readonly pathOf: (uri: string) => string | undefined }[];
  readonly add: (uris: readonly string[]) => void;
  readonly remove: (uris: readonly string[]) => void;
  /** Lets go of folders that are not the editor's and in which nothing is open any more. */
  readonly forgetUnused: () => void;
  /** What was changed outside, in every folder that holds it. */
  readonly changedOutside: (uri: string) => void;
}

interface FoldersOptions {
  readonly host: Pick<Host, 'today' | 'rootOf' | 'realUri'>;
  /** The files of a folder as they are stored. */
  readonly stored: (root: string) => HostFolder;
  /** The documents in the editor that show the file at an address, which is in the form for comparing; the latest last. */
  readonly copiesAt: (address: string) => readonly Copy[];
  /** Told of every check. */
  readonly checked?: (uri: string) => void;
}

/** No folders yet. */
export const newFolders = ({ host, stored, copiesAt, checked }: FoldersOptions): Folders => {
  /** The folders of the editor as it writes them, by their plain addresses. */
  const workspaceFolders = new Map<string, string>();
  const byRoot = new Map<string, OpenFolder>();
  /** How the editor writes the address of each root. */
  const spellings = new Map<string, string>();
  const roots = new Map<string, string>();
  const realUris = new Map<string, string>();

  const rootOf = (uri: string): string => {
    const root = roots.get(uri) ?? plainUri(host.rootOf(plainUri(uri)));
    roots.set(uri, root);
    return root;
  };

  const realUri = (uri: string): string => {
    const real = realUris.get(uri) ?? plainUri(host.realUri?.(plainUri(uri)) ?? uri);
    realUris.set(uri, real);
    return real;
  };

  const addressIn = (root: string, file: string): string => uriBelow(spellings.get(root) ?? root, file);

  /** `uri` is the address of something in it, by which the editor's way of writing is known. */
  const folderAt = (root: string, uri: string): OpenFolder => {
    const known = byRoot.get(root);
    if (!known || workspaceFolders.get(plainUri(uri)) === uri) spellings.set(root, folderAsIn(uri, root));
    if (known) return known;
    const copiesOf = (file: string): readonly Copy[] => copiesAt(plainUri(addressIn(root, file)));
    const uriOf = (file: string): string => copiesOf(file).at(-1)?.uri ?? addressIn(root, file);
    const folder = openFolder({
      stored: isUnsaved(root) ? noFolder : stored(spellings.get(root) ?? root),
      run: () => ({ today: host.today() }),
      uriOf,
      copiesOf,
      ...(checked && { checked: (file) => checked(uriOf(file)) }),
    });
    byRoot.set(root, folder);
    return folder;
  };

  const shortest = (uris: readonly string[]): string | undefined => uris.toSorted((one, other) => one.length - other.length)[0];

  const outermost = (uri: string): string | undefined =>
    shortest([...workspaceFolders.values()].filter((each) => pathBelow(each, uri) !== undefined));

  /** The same by where things really are: for a folder, or a way to it, that is a link. */
  const outermostReal = (uri: string): string | undefined =>
    host.realUri && shortest([...workspaceFolders.values()].filter((each) => pathBelow(realUri(each), realUri(uri)) !== undefined));

  const outermostRoots = (): ReadonlyMap<string, string> =>
    new Map(
      [...workspaceFolders.values()].map((uri) => {
        const home = outermost(uri) ?? uri;
        return [rootOf(home), home];
      }),
    );

  const forgetUnused = (): void => {
    roots.clear();
    realUris.clear();
    const used = outermostRoots();
    for (const [root, folder] of byRoot) if (!used.has(root) && folder.openFiles().length === 0) byRoot.delete(root);
  };

  const placeIn = (home: string, pathFrom: (root: string) => string): Placed => {
    const root = rootOf(home);
    const folder = folderAt(root, home);
    const file = folder.realPath(pathFrom(root));
    return { folder, file, address: plainUri(addressIn(root, file)) };
  };

  /** The address of a file that lies in no folder of the editor: where it is a link, that of what it leads to, which others beside that use. */
  const linkedFrom = (uri: string): string => {
    if (isUnsaved(uri) || !host.realUri) return uri;
    const around = folderAround(uri);
    const beside = `${realUri(around)}${plainUri(uri).slice(plainUri(around).length)}`;
    // Letters that the disk does not tell apart make no link.
    return plainUri(beside).toLowerCase() === realUri(uri).toLowerCase() ? uri : realUri(uri);
  };

  const pathIn = (root: string, uri: string): string => (isUnsaved(uri) ? unsavedName(uri) : (pathBelow(root, uri) ?? partsOf(uri).path));

  const openAll = (): void => {
    for (const [root, home] of outermostRoots()) folderAt(root, home);
  };

  return {
    placeOf: (uri) => {
      const home = outermost(uri);
      const realHome = home === undefined ? outermostReal(uri) : undefined;
      if (realHome !== undefined) return placeIn(realHome, (root) => pathIn(realUri(addressIn(root, '')), realUri(uri)));
      if (home !== undefined) return placeIn(home, (root) => pathIn(root, uri));
      const there = linkedFrom(uri);
      return placeIn(folderAround(there), (root) => pathIn(root, there));
    },
    all: () => {
      openAll();
      return [...byRoot.values()];
    },
    places: () => {
      openAll();
      return [...byRoot].map(([root, folder]) => ({ folder, pathOf: (uri) => pathBelow(root, uri) }));
    },
    add: (uris) => {
      for (const uri of uris) workspaceFolders.set(plainUri(uri), uri);
      forgetUnused();
    },
    remove: (uris) => {
      for (const uri of uris) workspaceFolders.delete(plainUri(uri));
      forgetUnused();
    },
    forgetUnused,
    changedOutside: (uri) => {
      realUris.clear();
      for (const [root, folder] of byRoot) {
        const path = pathBelow(root, uri);
        if (path !== undefined) folder.changedOutside(path);
      }
    },
  };
};
