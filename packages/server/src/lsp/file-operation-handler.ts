/** Files that the editor itself makes, renames or removes. */
import type { FileOperationHandler } from 'langium/lsp';
import type {
  CreateFilesParams,
  DeleteFilesParams,
  FileOperationOptions,
  FileOperationRegistrationOptions,
  RenameFilesParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { PeerSharedServices } from '../services.ts';
import { editsForMoves } from './renaming/moved-uses.ts';

const anything = { filters: [{ pattern: { glob: '**/*' } }] };

/** What `use` can lead to: specifications, and folders that may hold some. */
const used: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**/*.peer', matches: 'file' } }, { pattern: { glob: '**', matches: 'folder' } }],
};

/** They are the same as changes on the disk, which not every editor watches. */
export class PeerFileOperationHandler implements FileOperationHandler {
  readonly fileOperationOptions: FileOperationOptions = { didCreate: anything, willRename: used, didRename: anything, didDelete: anything };
  readonly #services: PeerSharedServices;

  constructor(services: PeerSharedServices) {
    this.#services = services;
  }

  didCreateFiles({ files }: CreateFilesParams): void {
    this.#services.lsp.DocumentUpdateHandler.changedOutside(files.map(({ uri }) => uri));
  }

  /** What has to change with a move, so that every `use` leads where it did. Nothing leads from one folder of the editor to another. */
  async willRenameFiles({ files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
    const changes: Record<string, TextEdit[]> = {};
    for (const { folder, pathOf } of this.#services.workspace.Folders.places()) {
      const moves = files.flatMap(({ oldUri, newUri }) => {
        const [from, to] = [pathOf(oldUri), pathOf(newUri)];
        return from && to ? [{ from, to }] : [];
      });
      if (moves.length === 0) continue;
      for (const [file, edits] of await editsForMoves(folder, moves)) changes[folder.uriOf(file)] = edits;
    }
    return Object.keys(changes).length === 0 ? null : { changes };
  }

  didRenameFiles({ files }: RenameFilesParams): void {
    this.#services.lsp.DocumentUpdateHandler.changedOutside(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  }

  didDeleteFiles({ files }: DeleteFilesParams): void {
    for (const { uri } of files) this.#services.workspace.OpenDocuments.closeDeleted(uri);
    this.#services.lsp.DocumentUpdateHandler.changedOutside(files.map(({ uri }) => uri));
  }
}
