/** The documents that are open in the editor, each in the folder where it belongs. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenSource } from '../diagnostics/checker.ts';
import { pathBelow, plainUri } from '../folder/addresses.ts';
import type { Folders, Placed } from '../folder/folders.ts';
import type { ClientAddresses } from './client-addresses.ts';
import type { Copies } from './copies.ts';

interface Open {
  readonly document: TextDocument;
  /** Its address as the client has written it when it opened the document. */
  readonly uri: string;
  readonly placed: Placed;
}

const sourceOf = ({ document: { version }, uri, placed: { folder, file } }: Open): OpenSource => ({ uri, version, folder, file });

/** What open documents are placed in, and who is told of them. */
interface OpenDocumentsContext {
  readonly ClientAddresses: ClientAddresses;
  readonly Copies: Copies;
  readonly Folders: Folders;
}

export class OpenDocuments {
  readonly #workspace: OpenDocumentsContext;
  /** By their addresses in the form for comparing; the one that was changed last is the last. */
  readonly #open = new Map<string, Open>();

  constructor(workspace: OpenDocumentsContext) {
    this.#workspace = workspace;
  }

  /** A document was opened or changed. */
  put(document: TextDocument): void {
    const uri = this.#workspace.ClientAddresses.asWritten(document.uri);
    const known = this.#open.get(plainUri(uri));
    if (known && known.uri !== uri) this.#takeAway(known);
    this.#put({ document, uri, placed: known?.uri === uri ? known.placed : this.#workspace.Folders.placeOf(uri) });
  }

  close({ uri }: TextDocument): void {
    const known = this.#open.get(plainUri(uri));
    this.#open.delete(plainUri(uri));
    if (known) this.#takeAway(known);
    this.#workspace.Folders.forgetUnused();
  }

  /**
   * A file, or a folder with all that it holds, was deleted in the editor. VS Code closes what is shown of it, and yet says
   * nothing of a text that was renamed while it was open.
   */
  closeDeleted(uri: string): void {
    for (const { document, uri: open } of [...this.#open.values()]) if (pathBelow(uri, open) !== undefined) this.close(document);
  }

  /** Puts every document where it belongs now that the folders of the editor are others. */
  placeAgain(change: () => void): void {
    const all = [...this.#open.values()];
    for (const each of all) this.#takeAway(each);
    change();
    for (const each of all) this.#put({ ...each, placed: this.#workspace.Folders.placeOf(each.uri) });
  }

  /** The same for those that belong elsewhere now that the disk is another: a link is gone, a file is moved. */
  settle(): void {
    for (const each of [...this.#open.values()]) {
      const placed = this.#workspace.Folders.placeOf(each.uri);
      if (placed.folder === each.placed.folder && placed.file === each.placed.file) continue;
      this.#takeAway(each);
      this.#put({ ...each, placed });
    }
  }

  /** The one that was changed last first. */
  sources(): readonly OpenSource[] {
    return [...this.#open.values()].map(sourceOf).reverse();
  }

  /** The document at an address as it is now; undefined where it is not open. */
  sourceAt(uri: string): OpenSource | undefined {
    const known = this.#open.get(plainUri(uri));
    return known && sourceOf(known);
  }

  #put(open: Open): void {
    const { document, uri, placed } = open;
    const key = plainUri(uri);
    // Put in again, it is the last; the list is turned round when it is asked for.
    this.#open.delete(key);
    this.#open.set(key, open);
    this.#workspace.Copies.put(placed.address, { uri, text: document.getText() });
    placed.folder.set(placed.file, document.getText());
  }

  /** Where another document shows the same file, its text is the one that counts now. */
  #takeAway({ uri, placed: { folder, file, address } }: Open): void {
    const { Copies } = this.#workspace;
    Copies.remove(address, uri);
    const other = Copies.at(address).at(-1);
    if (other) folder.set(file, other.text);
    else folder.close(file);
  }
}
