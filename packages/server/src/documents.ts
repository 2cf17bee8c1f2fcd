/** The documents that are open in the editor, each in the folder where it belongs. */
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Copies } from './copies.ts';
import type { Source } from './diagnostics/checker.ts';
import { plainUri } from './folder/addresses.ts';
import type { Folders, Placed } from './folder/folders.ts';

export interface Documents {
  readonly open: (document: TextDocumentItem) => void;
  readonly change: (uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number) => void;
  readonly close: (uri: string) => void;
  /** Puts every document where it belongs now that the folders of the editor are others. */
  readonly placeAgain: (change: () => void) => void;
  /** The same for those that belong elsewhere now that the disk is another: a link is gone, a file is moved. */
  readonly settle: () => void;
  /** The one that was changed last first. */
  readonly sources: () => readonly Source[];
  readonly sourceAt: (uri: string) => Source | undefined;
}

interface Open {
  readonly document: TextDocument;
  readonly placed: Placed;
}

const sourceOf = ({ document: { uri, version }, placed: { folder, file } }: Open): Source => ({ uri, version, folder, file });

/** No documents yet. `copies` is told which of them show which file. */
export const newDocuments = (folders: Folders, copies: Copies): Documents => {
  /** By their addresses in the form for comparing; each is answered by the address with which it was opened. */
  const open = new Map<string, Open>();

  const put = (document: TextDocument, placed: Placed): void => {
    const key = plainUri(document.uri);
    // Put in again, it is the last; the list is turned round when it is asked for.
    open.delete(key);
    open.set(key, { document, placed });
    copies.put(placed.address, document);
    placed.folder.set(placed.file, document.getText());
  };

  /** Where another document shows the same file, its text is the one that counts now. */
  const takeAway = ({ document, placed: { folder, file, address } }: Open): void => {
    copies.remove(address, document);
    const other = copies.at(address).at(-1);
    if (other) folder.set(file, other.text);
    else folder.close(file);
  };

  return {
    open: ({ uri, languageId, version, text }) => {
      const known = open.get(plainUri(uri));
      if (known) takeAway(known);
      put(TextDocument.create(uri, languageId, version, text), folders.placeOf(uri));
    },
    change: (uri, changes, version) => {
      const known = open.get(plainUri(uri));
      if (known) put(TextDocument.update(known.document, [...changes], version), known.placed);
    },
    close: (uri) => {
      const known = open.get(plainUri(uri));
      open.delete(plainUri(uri));
      if (known) takeAway(known);
      folders.forgetUnused();
    },
    placeAgain: (change) => {
      const documents = [...open.values()];
      documents.forEach(takeAway);
      change();
      for (const { document } of documents) put(document, folders.placeOf(document.uri));
    },
    settle: () => {
      for (const each of [...open.values()]) {
        const placed = folders.placeOf(each.document.uri);
        if (placed.folder === each.placed.folder && placed.file === each.placed.file) continue;
        takeAway(each);
        put(each.document, placed);
      }
    },
    sources: () => [...open.values()].map(sourceOf).reverse(),
    sourceAt: (uri) => {
      const known = open.get(plainUri(uri));
      return known && sourceOf(known);
    },
  };
};
