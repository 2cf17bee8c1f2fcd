/** The documents on demand: one is read when somebody asks about it, and nothing else is. */
import { DefaultLangiumDocuments, type LangiumDocument } from 'langium';
import type { URI } from 'vscode-uri';
import { isConfiguration } from '../diagnostics/examine.ts';
import { plainUri } from '../folder/addresses.ts';
import { seenFrom } from '../folder/seen-from.ts';
import type { PeerSharedServices } from '../services.ts';
import { libraryScheme } from '../protocol.ts';
import { PeerDocument } from './peer-document.ts';

/** There is no specification at an address: whoever asked about it is answered with nothing. */
export class NoDocument extends Error {}

/** Langium's keeps a document for each file of the folder. Ours has none of its own: folders remember what they have read. */
export class PeerDocuments extends DefaultLangiumDocuments {
  readonly #workspace: PeerSharedServices['workspace'];

  constructor(services: PeerSharedServices) {
    super(services);
    this.#workspace = services.workspace;
  }

  /** @throws NoDocument for what cannot be read or is no specification. */
  override async getOrCreateDocument(uri: URI): Promise<LangiumDocument> {
    const address = uri.toString();
    if (uri.scheme === libraryScheme) throw new NoDocument(address);
    const { Folders, ClientAddresses } = this.#workspace;
    const { folder, file } = Folders.placeOf(ClientAddresses.asWritten(address));
    const source = isConfiguration(file) ? undefined : await folder.source(file);
    if (!source) throw new NoDocument(address);
    const copies = folder.copiesOf?.(file) ?? [];
    const asked = copies.find((copy) => plainUri(copy.uri) === plainUri(address));
    // Places in another text than the one that is known would be wrong in this one.
    if (asked && asked.text !== source.text) throw new NoDocument(address);
    const seen = asked?.uri ?? (copies.length === 0 ? ClientAddresses.asWritten(address) : folder.uriOf(file));
    return new PeerDocument(seenFrom(folder, file, seen), source);
  }
}
