/** Documents that were never saved: they lie in no folder, and nobody can be asked what lies beside them. */
import type { HostFolder } from '../host.ts';
import { partsOf } from './uri-parts.ts';
import { nameOf } from './paths.ts';

/** Whether a document has no place yet: an editor has given it a name, and at most a proposal where it may be saved. */
export const isUnsaved = (uri: string): boolean => {
  const { scheme, path } = partsOf(uri);
  return scheme === 'untitled' || !path.startsWith('/');
};

/** What such a document is called. */
export const unsavedName = (uri: string): string => nameOf(partsOf(uri).path);

/** What lies around such a document. */
export const noFolder: HostFolder = { read: () => Promise.resolve({ kind: 'no-folder' }), paths: () => Promise.resolve([]) };
