/** What an editor says of itself when it says hello. */
import type { InitializeParams } from 'vscode-languageserver';
import { isAddressOfPages } from './diagnostics/rule-pages.ts';
import { isObject } from '@peerspec/language/internal';
import { lensCommands } from './protocol.ts';

/** What is shown beside a text, and can be fetched again. */
export type Refreshed = 'codeLens' | 'inlayHint' | 'semanticTokens';

const allRefreshed: readonly Refreshed[] = ['codeLens', 'inlayHint', 'semanticTokens'];

interface Client {
  /** It takes completions with places to fill in. */
  readonly snippets: boolean;
  /** It takes edits of files with places to fill in. */
  readonly snippetEdits: boolean;
  /** Commands beyond the protocol that it carries out itself. */
  readonly commands: ReadonlySet<string>;
  /** Some of those behind our lenses are among them. */
  readonly showsLenses: boolean;
  /** It reads files for the server, and says which there are. */
  readonly readsFiles: boolean;
  /** Where the page of a rule is, with `{code}` for its code; undefined where nobody has said so. */
  readonly rulePages: string | undefined;
  /** It takes links, which say what they lead from, where a place is asked for. */
  readonly links: boolean;
  /** It shows a place that it is told. */
  readonly shows: boolean;
  /** It watches the disk for the server. */
  readonly watches: boolean;
  /** It tells when other folders are opened or closed. */
  readonly changesFolders: boolean;
  /** It can be asked what its author has set, and wants to know which settings it should tell changes of. */
  readonly askedForSettings: boolean;
  readonly tellsOfSettings: boolean;
  /** What it can be asked to fetch again. */
  readonly refreshes: readonly Refreshed[];
}

/** The commands that our own extension names; another editor names none. */
const commandsIn = (options: unknown): ReadonlySet<string> => {
  const { commands } = (options ?? {}) as { readonly commands?: unknown };
  return new Set(Array.isArray(commands) ? commands.filter((each) => typeof each === 'string') : []);
};

/** Whether it answers what the server asks about files; only our own extension is known to. */
const readsFilesIn = (options: unknown): boolean => {
  const { readsFiles } = (options ?? {}) as { readonly readsFiles?: unknown };
  return readsFiles === true;
};

/** Where rules are explained: our own extension does that itself, a team may have its own pages. */
const rulePagesIn = (options: unknown): string | undefined => {
  const { rulePages } = (options ?? {}) as { readonly rulePages?: unknown };
  return isAddressOfPages(rulePages) ? rulePages : undefined;
};

export const clientOf = ({
  capabilities: { textDocument, workspace, window },
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Client => {
  const commands = commandsIn(initializationOptions);
  const showsLenses = Object.values(lensCommands).some((each) => commands.has(each));
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    commands,
    showsLenses,
    readsFiles: readsFilesIn(initializationOptions),
    rulePages: rulePagesIn(initializationOptions),
    links: textDocument?.definition?.linkSupport === true,
    shows: window?.showDocument?.support === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    askedForSettings: workspace?.configuration === true,
    tellsOfSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    refreshes: allRefreshed.filter((each) => workspace?.[each]?.refreshSupport === true && (each !== 'codeLens' || showsLenses)),
  };
};

/** What is known of the client: it changes when it says hello, and when it does not do what it has said. */
export interface KnownClient {
  current: Client;
}

/** An editor that has said nothing of itself. */
export const unknownClient = clientOf({ capabilities: {} });

const isNamed = (value: unknown): value is { readonly uri: string } => isObject(value) && typeof value['uri'] === 'string';

/** The folders that are open in the editor; older editors know of one only. */
export const foldersIn = (params: InitializeParams): readonly string[] => {
  const { workspaceFolders, rootUri }: { readonly workspaceFolders?: unknown; readonly rootUri?: unknown } = params;
  if (Array.isArray(workspaceFolders)) return workspaceFolders.flatMap((each: unknown) => (isNamed(each) ? [each.uri] : []));
  return typeof rootUri === 'string' ? [rootUri] : [];
};
