/** Which documents of the editor show which file: a file can be open by several addresses, by way of links. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Copy } from './page.ts';

export interface Copies {
  /** The documents that show the file at an address, which is in the form for comparing; the latest last. */
  readonly at: (address: string) => readonly Copy[];
  readonly put: (address: string, document: TextDocument) => void;
  readonly remove: (address: string, document: TextDocument) => void;
}

/** None yet. */
export const newCopies = (): Copies => {
  const byAddress = new Map<string, readonly TextDocument[]>();
  const othersAt = (address: string, { uri }: TextDocument): readonly TextDocument[] =>
    (byAddress.get(address) ?? []).filter((each) => each.uri !== uri);
  return {
    at: (address) => (byAddress.get(address) ?? []).map((document) => ({ uri: document.uri, text: document.getText() })),
    put: (address, document) => byAddress.set(address, [...othersAt(address, document), document]),
    remove: (address, document) => {
      const others = othersAt(address, document);
      if (others.length > 0) byAddress.set(address, others);
      else byAddress.delete(address);
    },
  };
};
