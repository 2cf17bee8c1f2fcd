import { DefaultWorkspaceManager } from 'langium';
import type { InitializeParams } from 'vscode-languageserver';
import { foldersIn } from '../client.ts';
import type { PeerSharedServices } from '../services.ts';

/** Langium's reads every file of the folders at the start. Ours knows which folders there are, and reads when it is asked. */
export class PeerWorkspaceManager extends DefaultWorkspaceManager {
  readonly #services: PeerSharedServices;

  constructor(services: PeerSharedServices) {
    super(services);
    this.#services = services;
  }

  override initialize(params: InitializeParams): void {
    super.initialize(params);
    this.#services.workspace.Folders.add(foldersIn(params));
    this._ready.resolve();
  }

  override initialized(): Promise<void> {
    const { Connection, Client, Checker } = this.#services.lsp;
    const { Folders, OpenDocuments } = this.#services.workspace;
    if (Connection && Client.current.changesFolders)
      Connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        OpenDocuments.placeAgain(() => {
          Folders.add(added.map(({ uri }) => uri));
          Folders.remove(removed.map(({ uri }) => uri));
        });
        Checker.changed();
      });
    return Promise.resolve();
  }
}
