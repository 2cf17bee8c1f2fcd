/** What the rest of the extension knows of the language server, wherever that runs. */
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** How a host (a desktop, a browser) reaches the server. */
export interface Connection {
  readonly newClient: (options: LanguageClientOptions) => BaseLanguageClient;
  /** Stops the server, should it still run when the client has let go of it. */
  readonly end: () => void;
  /** The process of the server, where it is one. */
  readonly processId: () => number | undefined;
}
