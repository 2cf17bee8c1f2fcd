/** The language server on a connection: what the editor says goes to the folders, what they find goes to the editor. */
import type { Connection, InitializeResult } from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  LogMessageNotification,
  MessageType,
  PositionEncodingKind,
  Range,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configurationName } from '@peerspec/rules';
import { answerBy, answered, featuresIn } from './answering.ts';
import type { Refreshed } from './client.ts';
import { clientOf, foldersIn, unknownClient } from './client.ts';
import { newChecker } from './diagnostics/checker.ts';
import { withRulePage } from './diagnostics/rule-pages.ts';
import { newDocuments } from './documents.ts';
import { features as allFeatures } from './features.ts';
import { newFolders, plainUri } from './folder/folders.ts';
import type { Host } from './host.ts';
import { ownRequests } from './own-requests/own-requests.ts';
import { libraryScheme, selectCommand, settingsSection } from './protocol.ts';
import type { Features } from './requests.ts';
import { capabilitiesOf, featuresFor, methods } from './requests.ts';
import type { Settings } from './settings.ts';
import { settingsAmong, settingsIn } from './settings.ts';

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
  let client = unknownClient;
  const openUris = new Map<string, string>();
  const folders = newFolders({ host, openUri: (uri) => openUris.get(plainUri(uri)), ...(checked && { checked }) });
  const documents = newDocuments(folders, openUris);
  const checker = newChecker({
    sources: documents.sources,
    sourceAt: documents.sourceAt,
    publish: (uri, diagnostics, version) =>
      void connection
        .sendDiagnostics({
          uri,
          diagnostics: diagnostics.map((each) => withRulePage(each, client.rulePages)),
          ...(version !== undefined && { version }),
        })
        .catch(host.trouble ?? (() => undefined)),
    othersChanged: () => refresh(client.refreshes),
    trouble,
  });

  const changedOutside = (uris: readonly string[]): void => {
    for (const uri of uris) folders.changedOutside(uri);
    checker.changed();
  };

  /** Has the editor fetch again what it shows, where it can and has something to fetch. */
  const refresh = (wanted: readonly Refreshed[]): void => {
    const offered = featuresFor(client, features);
    for (const each of wanted)
      if (client.refreshes.includes(each) && offered[each]) void connection.sendRequest(`workspace/${each}/refresh`).catch(trouble);
  };

  const takeSettings = (settings: Settings): void => {
    const isOther = settings.inlayHints !== client.settings.inlayHints;
    client = { ...client, settings };
    if (isOther) refresh(['inlayHint']);
  };

  /** Counts the questions, so that an answer that a later one has overtaken is not taken. */
  let asked = 0;
  const askForSettings = async (): Promise<void> => {
    const mine = ++asked;
    const section: unknown = await connection.workspace.getConfiguration(settingsSection);
    if (mine === asked) takeSettings(settingsIn(section));
  };

  connection.onInitialize((params) => {
    client = clientOf(params);
    folders.add(foldersIn(params));
    // The library has by now set a handler of its own, which hands on nothing unless it is asked to in time.
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
      documents.placeAgain(() => {
        folders.add(event.added.map(({ uri }) => uri));
        folders.remove(event.removed.map(({ uri }) => uri));
      });
      checker.changed();
    });
    return initialized(featuresFor(client, features));
  });
  connection.onInitialized(() => {
    if (client.askedForSettings) askForSettings().catch(trouble);
    if (client.tellsOfSettings)
      connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }).catch(trouble);
    if (!client.watches) return;
    const watchers = [{ globPattern: '**/*.peer' }, { globPattern: `**/${configurationName}` }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(trouble);
  });

  connection.onDidChangeConfiguration(({ settings }: { readonly settings?: unknown }) => {
    if (client.askedForSettings) askForSettings().catch(trouble);
    else takeSettings(settingsAmong(settings, settingsSection));
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
    if (!client.watches) for (const folder of folders.all()) folder.changedOutside('');
    checker.changed();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => changedOutside(changes.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files }) => changedOutside(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => changedOutside(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) => changedOutside(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));

  for (const [method, answer] of ownRequests(folders)) connection.onRequest(method, answered(answer, trouble));
  // What a quick fix leaves to be said is selected by the editor, where it can show a place that it is told.
  connection.onExecuteCommand(async ({ command, arguments: [uri, selection] = [] }) => {
    if (command !== selectCommand) return new ResponseError(ErrorCodes.InvalidParams, `\`${command}\` is no command of this server.`);
    if (!client.shows || typeof uri !== 'string' || !Range.is(selection)) return null;
    await connection.window.showDocument({ uri, selection, takeFocus: true });
    return null;
  });
  connection.onRequest((method) => new ResponseError(ErrorCodes.MethodNotFound, `\`${method}\` is nothing that this server can be asked.`));
  for (const [name, feature] of featuresIn(features))
    connection.onRequest(
      methods[name],
      answered(
        answerBy(feature, folders, () => client),
        trouble,
      ),
    );
};
