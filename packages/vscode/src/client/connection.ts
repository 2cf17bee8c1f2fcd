/** What the rest of the extension knows of the language server, wherever that runs. */
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** How a host (a desktop, a browser) reaches the server. */
export interface Connection {
  readonly newClient: (options: LanguageClientOptions) => BaseLanguageClient;
  /** Stops the server, should it still run when the client has let go of it. */
  readonly end: () => void;
  /** Whether the server can write Word documents, web pages and pictures: the worker of a browser would be too large with what that takes. */
  readonly savesFiles: boolean;
  /** The process of the server, where it is one. */
  readonly processId: () => number | undefined;
}
