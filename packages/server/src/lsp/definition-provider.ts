/** Go to definition: from a name to where it is declared. */
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { nameAt } from '../find-references.ts';
import type { PeerServerServices } from '../services.ts';
import { protocolRange } from '../ranges.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';

/** Langium follows references of the tree; ours are followed by the reading, which knows what `use` and the library bring. */
export class PeerDefinitionProvider implements DefinitionProvider {
  readonly #client: PeerServerServices['shared']['lsp']['Client'];

  constructor(services: PeerServerServices) {
    this.#client = services.shared.lsp.Client;
  }

  /** Where the name at a position is declared, in whichever file; undefined where there is no name or nothing has it. */
  getDefinition(document: PeerDocument, { position }: Pick<DefinitionParams, 'position'>): LocationLink[] | undefined {
    const there = nameAt(document, position);
    if (!there?.target) return undefined;
    const { file, at } = there.target;
    const [range, uri] = [protocolRange(at), document.folder.uriOf(file)];
    if (this.#client.current.links)
      return [{ originSelectionRange: protocolRange(there.at), targetUri: uri, targetRange: range, targetSelectionRange: range }];
    // Langium has a word for links alone; the protocol has places for editors that do not know them.
    const places: readonly Location[] = [{ uri, range }];
    return places as unknown as LocationLink[];
  }
}
