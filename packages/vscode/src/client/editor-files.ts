/** Answers the server about files that only the editor can read: in a browser, and in folders that are not on this disk. */
import { decode, foldersPassedBy, largestFileBytes, withoutMark } from '@peerspec/language/files';
import type { FileContent, PathsParams, ReadParams } from '@peerspec/server/protocol';
import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';

const isMissing = (error: unknown): boolean =>
  error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'Unavailable');

/** A folder that can hold files: it has a path, which a document that was never saved has not. */
const folderAt = (address: string): Uri | undefined => {
  const uri = Uri.parse(address, true);
  return uri.path.startsWith('/') && uri.scheme !== 'untitled' ? uri : undefined;
};

/** The content of a file below a folder. Never throws: what cannot be read says why. */
export const readForServer = async ({ folder, path }: ReadParams): Promise<FileContent> => {
  try {
    const root = folderAt(folder);
    if (!root) return { kind: 'no-folder' };
    const uri = Uri.joinPath(root, ...path.split('/'));
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return { kind: 'folder' };
    if (size > largestFileBytes) return { kind: 'too-large', bytes: size };
    return withoutMark(decode(await workspace.fs.readFile(uri)));
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
};

/** Where no specification is looked for, as `findFiles` takes it. */
export const passedBy = `**/{${foldersPassedBy.join(',')},.*}/**`;

/** The `.peer` files below a folder, sorted. */
export const pathsForServer = async ({ folder }: PathsParams): Promise<string[]> => {
  const root = folderAt(folder);
  if (!root) return [];
  const found = await workspace.findFiles(new RelativePattern(root, '**/*.peer'), passedBy);
  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return found
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path }) => path.slice(prefix.length))
    .sort();
};
