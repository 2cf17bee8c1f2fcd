/** What an editor says of itself when it says hello. */
import type { InitializeParams } from 'vscode-languageserver';

/** What the editor can do with an answer. */
export interface Client {
  /** Completions with places to fill in. */
  readonly snippets: boolean;
  /** Edits of files with places to fill in. */
  readonly snippetEdits: boolean;
  /** Commands beyond the protocol that it carries out itself. */
  readonly commands: ReadonlySet<string>;
}

/** An editor that has said nothing of itself. */
export const unknownClient: Client = { snippets: false, snippetEdits: false, commands: new Set() };

/** The commands that our own extension names; another editor names none. */
const commandsIn = (options: unknown): ReadonlySet<string> => {
  const { commands } = (options ?? {}) as { readonly commands?: unknown };
  return new Set(Array.isArray(commands) ? commands.filter((each) => typeof each === 'string') : []);
};

export const clientOf = ({ capabilities: { textDocument, workspace }, initializationOptions }: InitializeParams): Client => ({
  snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
  commands: commandsIn(initializationOptions),
});

/** The folders that are open in the editor; older editors know of one only. */
export const foldersIn = (params: InitializeParams): readonly string[] => {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  const { rootUri } = params as { readonly rootUri?: string | null };
  return typeof rootUri === 'string' ? [rootUri] : [];
};
