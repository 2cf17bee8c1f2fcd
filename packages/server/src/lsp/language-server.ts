/** Hello and goodbye: what the server says that it can do. */
import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializedParams, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { clientOf } from '../client.ts';
import { watchDay } from '../new-day.ts';
import type { PeerSharedServices } from '../services.ts';
import { fixAllKind } from './code-actions/code-actions.ts';

/** Langium's says what follows from the services; ours adds what depends on the client, and what Langium has no word for. */
export class PeerLanguageServer extends DefaultLanguageServer {
  readonly #services: PeerSharedServices;
  #stopClock = (): void => undefined;

  constructor(services: PeerSharedServices) {
    super(services);
    this.#services = services;
  }

  override async initialize(params: InitializeParams): Promise<InitializeResult> {
    this.#services.lsp.Client.current = clientOf(params);
    return super.initialize(params);
  }

  override initialized(params: InitializedParams): void {
    super.initialized(params);
    this.#stopClock = watchDay(this.#services.Host.today, this.#services.lsp.Checker.changed);
  }

  /** Lets go of what would go on by itself. */
  dispose(): void {
    this.#stopClock();
  }

  /** Each service is made when it is first needed: an editor waits for this answer. */
  protected override eagerLoadServices(): void {
    // Those that listen to what comes first are asked for when the server is started.
  }

  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { codeLensProvider, codeActionProvider, ...capabilities } = super.buildInitializeResult(params).capabilities;
    return {
      serverInfo: { name: 'PeerSpec' },
      capabilities: {
        ...capabilities,
        positionEncoding: 'utf-16',
        workspace: { ...capabilities.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
        ...(codeActionProvider && { codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] } }),
        // A lens is a button: an editor that does not carry out what is behind it is better off without.
        ...(codeLensProvider && this.#services.lsp.Client.current.showsLenses && { codeLensProvider }),
        selectionRangeProvider: true,
      },
    };
  }
}
