/** Files that the editor itself makes, renames or removes. */
import type { FileOperationHandler } from 'langium/lsp';
import type { CreateFilesParams, DeleteFilesParams, FileOperationOptions, RenameFilesParams } from 'vscode-languageserver';
import type { PeerSharedServices } from '../services.ts';

const anything = { filters: [{ pattern: { glob: '**/*' } }] };

/** They are the same as changes on the disk, which not every editor watches. */
export class PeerFileOperationHandler implements FileOperationHandler {
  readonly fileOperationOptions: FileOperationOptions = { didCreate: anything, didRename: anything, didDelete: anything };
  readonly #services: PeerSharedServices;

  constructor(services: PeerSharedServices) {
    this.#services = services;
  }

  didCreateFiles({ files }: CreateFilesParams): void {
    this.#services.lsp.DocumentUpdateHandler.changedOutside(files.map(({ uri }) => uri));
  }

  didRenameFiles({ files }: RenameFilesParams): void {
    this.#services.lsp.DocumentUpdateHandler.changedOutside(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  }

  didDeleteFiles({ files }: DeleteFilesParams): void {
    this.#services.lsp.DocumentUpdateHandler.changedOutside(files.map(({ uri }) => uri));
  }
}
