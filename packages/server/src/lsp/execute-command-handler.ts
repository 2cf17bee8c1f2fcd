/** The command that the server carries out itself. */
import { AbstractExecuteCommandHandler, type ExecuteCommandAcceptor } from 'langium/lsp';
import { Range } from 'vscode-languageserver';
import type { PeerSharedServices } from '../services.ts';
import { selectCommand } from '../protocol.ts';

export class PeerExecuteCommandHandler extends AbstractExecuteCommandHandler {
  readonly #services: PeerSharedServices;

  constructor(services: PeerSharedServices) {
    super();
    this.#services = services;
  }

  /** What a quick fix leaves to be said is selected by the editor, where it can show a place that it is told. */
  override registerCommands(acceptor: ExecuteCommandAcceptor): void {
    acceptor(selectCommand, async ([uri, selection]: readonly unknown[]) => {
      const { Client, ClientRequests } = this.#services.lsp;
      if (!Client.current.shows || typeof uri !== 'string' || !Range.is(selection)) return null;
      await ClientRequests.request('window/showDocument', { uri, selection, takeFocus: true });
      return null;
    });
  }
}
