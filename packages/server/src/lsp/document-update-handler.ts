/** What is opened, changed, saved and closed in the editor, and what changes on the disk. */
import { Emitter } from 'langium';
import type { DocumentUpdateHandler } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, Disposable, TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PeerSharedServices } from '../services.ts';
import { hostMethods, libraryScheme } from '../protocol.ts';

type Changed = TextDocumentChangeEvent<TextDocument>;

/** An editor asks for much at once; after a look at the disk so many milliseconds pass before the next. */
const lookingPause = 500;

/** Langium's has the builder build what has changed; ours puts the text into its folder, and has what is open checked. */
export class PeerDocumentUpdateHandler implements DocumentUpdateHandler {
  readonly #services: PeerSharedServices;
  #lookedAt = -lookingPause;
  readonly #watched = new Emitter<DidChangeWatchedFilesParams>();

  constructor(services: PeerSharedServices) {
    this.#services = services;
    const { LanguageServer, ClientRequests, Checker } = services.lsp;
    LanguageServer.onInitialized(() => void this.#watch());
    // What was read without an answer that comes late is read again.
    ClientRequests.onLateAnswer((method) => {
      if (method !== hostMethods.read && method !== hostMethods.paths) return;
      this.#lookAgain();
      Checker.changed();
    });
  }

  /** An editor that does not do what it is asked for is one that cannot watch the disk. */
  async #watch(): Promise<void> {
    const { Client, ClientRequests } = this.#services.lsp;
    if (!Client.current.watches) return;
    // Configurations, and whatever they name: what they extend, and baselines.
    const watchers = [{ globPattern: '**/*.peer' }, { globPattern: '**/*.json' }];
    const answer = await ClientRequests.register('workspace/didChangeWatchedFiles', { watchers });
    if (answer.is === 'none') Client.current = { ...Client.current, watches: false };
  }

  #lookAgain(): void {
    for (const folder of this.#services.workspace.Folders.all()) folder.changedOutside('');
  }

  /** Opening a document is its first change. */
  didChangeContent({ document }: Changed): void {
    if (document.uri.startsWith(`${libraryScheme}:`)) return;
    this.#services.workspace.OpenDocuments.put(document);
    this.#services.lsp.Checker.changed();
  }

  didCloseDocument({ document }: Changed): void {
    this.#services.workspace.OpenDocuments.close(document);
    this.#services.lsp.Checker.changed();
  }

  /** Before something is asked: an editor that cannot watch the disk does not say what has changed there. */
  async lookBefore(): Promise<void> {
    if (this.#services.lsp.Client.current.watches || performance.now() - this.#lookedAt < lookingPause) return;
    this.#lookedAt = performance.now();
    let isOther = false;
    for (const folder of this.#services.workspace.Folders.all()) isOther = (await folder.lookAgain()) || isOther;
    if (isOther) this.#services.lsp.Checker.changed();
  }

  didSaveDocument(): void {
    // An editor that cannot watch the disk says nothing of other changes; saving is a good moment to look.
    if (!this.#services.lsp.Client.current.watches) this.#lookAgain();
    for (const folder of this.#services.workspace.Folders.all()) folder.saved();
    this.#services.lsp.Checker.changed();
  }

  didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.#watched.fire(params);
    this.changedOutside(params.changes.map(({ uri }) => uri));
  }

  onWatchedFilesChange(callback: (params: DidChangeWatchedFilesParams) => void): Disposable {
    return this.#watched.event(callback);
  }

  /** Files, or folders with all that they hold, were made, changed, renamed or removed by somebody else. */
  changedOutside(uris: readonly string[]): void {
    const { Folders, OpenDocuments } = this.#services.workspace;
    for (const uri of uris) Folders.changedOutside(uri);
    OpenDocuments.settle();
    this.#services.lsp.Checker.changed();
  }
}
