/** Completion: what can be written at a place. */
import type { CompletionProvider } from 'langium/lsp';
import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import { suggestCommand } from '../protocol.ts';
import type { PeerServerServices } from '../services.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';
import { completion } from './completion/completion.ts';

/** Langium's offers what the grammar can go on with; ours what the vocabulary asks at that place, with places to fill in. */
export class PeerCompletionProvider implements CompletionProvider {
  readonly completionOptions = { triggerCharacters: [':', '"', ' ', '/'] };
  readonly #client: PeerServerServices['shared']['lsp']['Client'];

  constructor(services: PeerServerServices) {
    this.#client = services.shared.lsp.Client;
  }

  async getCompletion(document: PeerDocument, { position }: Pick<CompletionParams, 'position'>): Promise<CompletionList> {
    const { snippets, commands } = this.#client.current;
    const options = { snippets, suggests: commands.has(suggestCommand) };
    return { isIncomplete: false, items: await completion(document.folder, document, position, options) };
  }
}
