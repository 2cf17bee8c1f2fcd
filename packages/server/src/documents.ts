/** The documents that are open in the editor, each in the folder where it belongs. */
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from './diagnostics/checker.ts';
import type { Folders, Placed } from './folder/folders.ts';
import { plainUri } from './folder/folders.ts';

export interface Documents {
  readonly open: (document: TextDocumentItem) => void;
  readonly change: (uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number) => void;
  readonly close: (uri: string) => void;
  /** Puts every document where it belongs now that the folders of the editor are others. */
  readonly placeAgain: (change: () => void) => void;
  /** The one that was changed last first. */
  readonly sources: () => readonly Source[];
  readonly sourceAt: (uri: string) => Source | undefined;
}

interface Open {
  readonly document: TextDocument;
  readonly placed: Placed;
}

const sourceOf = ({ document: { uri, version }, placed }: Open): Source => ({ uri, version, ...placed });

/** No documents yet. `uris` is filled with the addresses of those that are open, by their plain form. */
export const newDocuments = (folders: Folders, uris: Map<string, string>): Documents => {
  const open = new Map<string, Open>();

  const put = (document: TextDocument): void => {
    const placed = folders.placeOf(document.uri);
    // Put in again, it is the last; the list is turned round when it is asked for.
    open.delete(document.uri);
    open.set(document.uri, { document, placed });
    uris.set(plainUri(document.uri), document.uri);
    placed.folder.set(placed.file, document.getText());
  };

  return {
    open: ({ uri, languageId, version, text }) => put(TextDocument.create(uri, languageId, version, text)),
    change: (uri, changes, version) => {
      const known = open.get(uri);
      if (known) put(TextDocument.update(known.document, [...changes], version));
    },
    close: (uri) => {
      const known = open.get(uri);
      open.delete(uri);
      uris.delete(plainUri(uri));
      known?.placed.folder.close(known.placed.file);
      folders.forgetUnused();
    },
    placeAgain: (change) => {
      const documents = [...open.values()];
      for (const { placed } of documents) placed.folder.close(placed.file);
      change();
      for (const { document } of documents) put(document);
    },
    sources: () => [...open.values()].map(sourceOf).reverse(),
    sourceAt: (uri) => {
      const known = open.get(uri);
      return known && sourceOf(known);
    },
  };
};
