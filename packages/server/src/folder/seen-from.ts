import type { Folder } from '../source-file.ts';

/** The folder for one who asks about a file by this address, and is answered by it. */
export const seenFrom = (folder: Folder, file: string, uri: string): Folder => ({
  ...folder,
  uriOf: (each) => (each === file ? uri : folder.uriOf(each)),
});
