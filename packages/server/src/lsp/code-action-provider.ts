/** What an editor offers to do about what is found. */
import type { CodeActionProvider } from 'langium/lsp';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { suggestCommand } from '../protocol.ts';
import type { PeerServerServices } from '../services.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';
import { codeActions } from './code-actions/code-actions.ts';

export class PeerCodeActionProvider implements CodeActionProvider {
  readonly #client: PeerServerServices['shared']['lsp']['Client'];

  constructor(services: PeerServerServices) {
    this.#client = services.shared.lsp.Client;
  }

  async getCodeActions(document: PeerDocument, { range, context }: Pick<CodeActionParams, 'range' | 'context'>): Promise<CodeAction[]> {
    const { snippetEdits, commands } = this.#client.current;
    const options = { snippets: snippetEdits, suggests: commands.has(suggestCommand) };
    return [...(await codeActions(document.folder, document, range, context, options))];
  }
}
