/** The language server on a connection: what the editor says goes to the folders, what they find goes to the editor. */
import type { ClientCapabilities, Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  LogMessageNotification,
  MessageType,
  PositionEncodingKind,
  Range,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configurationName } from '@peerspec/rules';
import { answerBy, answered, featuresIn } from './answering.ts';
import { newChecker } from './diagnostics/checker.ts';
import { newDocuments } from './documents.ts';
import { features as allFeatures } from './features.ts';
import { newFolders, plainUri } from './folder/folders.ts';
import type { Host } from './host.ts';
import { ownRequests } from './own-requests/own-requests.ts';
import { libraryScheme, selectCommand } from './protocol.ts';
import type { Client, Features } from './requests.ts';
import { capabilitiesOf, methods } from './requests.ts';

export interface ServerOptions {
  /** What the server can do; everything, where absent. */
  readonly features?: Features;
  /** Told of every check by the address of the file, so that they can be counted. */
  readonly checked?: (uri: string) => void;
}

const anything = { filters: [{ pattern: { glob: '**/*' } }] };

const initialized = (features: Features): InitializeResult => ({
  serverInfo: { name: 'PeerSpec' },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: anything, didRename: anything, didDelete: anything },
    },
    ...capabilitiesOf(features),
    executeCommandProvider: { commands: [selectCommand] },
  },
});

const clientOf = ({ textDocument, workspace }: ClientCapabilities): Client => ({
  snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
});

/** The folders that are open in the editor; older editors know of one only. */
const foldersIn = (params: InitializeParams): readonly string[] => {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  const { rootUri } = params as { readonly rootUri?: string | null };
  return typeof rootUri === 'string' ? [rootUri] : [];
};

const refreshable = ['codeLens', 'inlayHint', 'semanticTokens'] as const;

/** What the editor can be asked to fetch again, of what the server has to offer. */
const refreshesOf = (workspace: InitializeParams['capabilities']['workspace'], features: Features): readonly string[] =>
  refreshable.filter((name) => features[name] && workspace?.[name]?.refreshSupport === true).map((name) => `workspace/${name}/refresh`);

/** Makes the server answer on a connection. The caller starts listening. */
export const createServer = (connection: Connection, host: Host, { features = allFeatures, checked }: ServerOptions = {}): void => {
  /** For the editor's log. It fails where the editor has gone; then there is nobody left to tell. */
  const log = async (error: unknown): Promise<void> => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await connection.sendNotification(LogMessageNotification.type, { type: MessageType.Error, message });
  };
  const trouble = (error: unknown): void => {
    host.trouble?.(error);
    void log(error).catch(() => undefined);
  };
  let canRegister = false;
  let canShow = false;
  let client: Client = { snippets: false, snippetEdits: false };
  let refreshes: readonly string[] = [];
  const openUris = new Map<string, string>();
  const folders = newFolders({ host, openUri: (uri) => openUris.get(plainUri(uri)), ...(checked && { checked }) });
  const documents = newDocuments(folders, openUris);
  const checker = newChecker({
    sources: documents.sources,
    sourceAt: documents.sourceAt,
    publish: (uri, diagnostics, version) =>
      void connection
        .sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(version !== undefined && { version }) })
        .catch(host.trouble ?? (() => undefined)),
    othersChanged: () => refreshes.forEach((method) => void connection.sendRequest(method).catch(trouble)),
    trouble,
  });

  const changedOutside = (uris: readonly string[]): void => {
    for (const uri of uris) folders.changedOutside(uri);
    checker.changed();
  };

  connection.onInitialize((params) => {
    canRegister = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    client = clientOf(params.capabilities);
    canShow = params.capabilities.window?.showDocument?.support === true;
    refreshes = refreshesOf(params.capabilities.workspace, features);
    folders.add(foldersIn(params));
    // The library has by now set a handler of its own, which hands on nothing unless it is asked to in time.
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
      documents.placeAgain(() => {
        folders.add(event.added.map(({ uri }) => uri));
        folders.remove(event.removed.map(({ uri }) => uri));
      });
      checker.changed();
    });
    return initialized(features);
  });
  connection.onInitialized(() => {
    if (!canRegister) return;
    const watchers = [{ globPattern: '**/*.peer' }, { globPattern: `**/${configurationName}` }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(trouble);
  });

  connection.onDidOpenTextDocument(({ textDocument }) => {
    if (textDocument.uri.startsWith(`${libraryScheme}:`)) return;
    documents.open(textDocument);
    checker.changed();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    documents.change(uri, contentChanges, version);
    checker.changed();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    checker.changed();
  });
  connection.onDidSaveTextDocument(() => {
    // An editor that cannot watch the disk says nothing of other changes; saving is a good moment to look.
    if (!canRegister) for (const folder of folders.all()) folder.changedOutside('');
    checker.changed();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => changedOutside(changes.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files }) => changedOutside(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => changedOutside(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) => changedOutside(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));

  for (const [method, answer] of ownRequests(folders)) connection.onRequest(method, answered(answer, trouble));
  // What a quick fix leaves to be said is selected by the editor, where it can show a place that it is told.
  connection.onExecuteCommand(async ({ command, arguments: [uri, selection] = [] }) => {
    if (command !== selectCommand || !canShow || typeof uri !== 'string' || !Range.is(selection)) return null;
    await connection.window.showDocument({ uri, selection, takeFocus: true });
    return null;
  });
  for (const [name, feature] of featuresIn(features))
    connection.onRequest(
      methods[name],
      answered(
        answerBy(feature, folders, () => client),
        trouble,
      ),
    );
};
