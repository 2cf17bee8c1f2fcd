/** Files that the editor reads for the server: in a browser, and in folders that are not on this disk. */
import type { FileContent } from '@peerspec/language';
import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import type { Connection } from './connection.ts';
import type { HostFolder } from './host.ts';
import { hostMethods } from './protocol.ts';

/** What stands for an answer where the editor does not know the question: such a folder has no files then. */
const unlessUnknown = async <T>(answer: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return otherwise;
    throw error;
  }
};

/** The files below a folder, asked of the editor one by one. */
export const editorFolder = (connection: Connection, folder: string): HostFolder => ({
  read: (path) => unlessUnknown(connection.sendRequest<FileContent>(hostMethods.read, { folder, path }), { kind: 'missing' }),
  paths: () => unlessUnknown(connection.sendRequest<string[]>(hostMethods.paths, { folder }), []),
});
