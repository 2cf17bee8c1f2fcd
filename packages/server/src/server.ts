/** The language server on a connection: what the editor says goes to the folders, what they find goes to the editor. */
import type { ExecuteCommandParams, InitializeResult } from 'vscode-languageserver-protocol';
import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import { Range } from 'vscode-languageserver-types';
import { configurationName } from '@peerspec/rules';
import { answerBy, answered, featuresIn } from './answering.ts';
import type { Refreshed } from './client.ts';
import { clientOf, foldersIn, unknownClient } from './client.ts';
import type { Connection } from './connection.ts';
import { newChecker } from './diagnostics/checker.ts';
import { withRulePage } from './diagnostics/rule-pages.ts';
import { newCopies } from './copies.ts';
import { newDocuments } from './documents.ts';
import { editorFolder } from './editor-files.ts';
import { features as allFeatures } from './features.ts';
import { plainUri } from './folder/addresses.ts';
import { newFolders } from './folder/folders.ts';
import type { Host, HostFolder } from './host.ts';
import { watchDay } from './new-day.ts';
import { ownRequests } from './own-requests/own-requests.ts';
import { hostMethods, libraryScheme, selectCommand, settingsSection } from './protocol.ts';
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
    positionEncoding: 'utf-16',
    // A change is told by what is different.
    textDocumentSync: { openClose: true, change: 2, save: true },
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
  const trouble = (error: unknown): void => {
    host.trouble?.(error);
    connection.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  let client = unknownClient;
  const copies = newCopies();
  const reader = { ask: connection.ask, reads: () => client.readsFiles };
  const stored = (root: string): HostFolder => host.open(plainUri(root)) ?? editorFolder(reader, root);
  const folders = newFolders({ host, stored, copiesAt: copies.at, ...(checked && { checked }) });
  const documents = newDocuments(folders, copies);
  const checker = newChecker({
    sources: documents.sources,
    sourceAt: documents.sourceAt,
    publish: (uri, diagnostics, version) =>
      void connection
        .sendNotification('textDocument/publishDiagnostics', {
          uri,
          diagnostics: diagnostics.map((each) => withRulePage(each, client.rulePages)),
          ...(version !== undefined && { version }),
        })
        .catch(host.trouble ?? (() => undefined)),
    othersChanged: () => refresh(client.refreshes),
    trouble,
  });

  // What was read without that answer is read again.
  connection.onLateAnswer((method) => {
    if (method !== hostMethods.read && method !== hostMethods.paths) return;
    for (const folder of folders.all()) folder.changedOutside('');
    checker.changed();
  });

  const changedOutside = (uris: readonly string[]): void => {
    for (const uri of uris) folders.changedOutside(uri);
    documents.settle();
    checker.changed();
  };

  /** Has the editor fetch again what it shows, where it can and has something to fetch. */
  const refresh = (wanted: readonly Refreshed[]): void => {
    const offered = featuresFor(client, features);
    for (const each of wanted) if (client.refreshes.includes(each) && offered[each]) void connection.ask(`workspace/${each}/refresh`);
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
    const answer = await connection.ask('workspace/configuration', { items: [{ section: settingsSection }] });
    if (mine !== asked || answer.is === 'none') return;
    const sections: unknown = answer.value;
    takeSettings(settingsIn(Array.isArray(sections) ? sections[0] : undefined));
  };

  /** An editor that does not do what it is asked for is one that cannot watch the disk. */
  const askToWatch = async (): Promise<void> => {
    const watchers = [{ globPattern: '**/*.peer' }, { globPattern: `**/${configurationName}` }];
    const answer = await connection.register('workspace/didChangeWatchedFiles', { watchers });
    if (answer.is === 'none') client = { ...client, watches: false };
  };

  connection.onInitialize((params) => {
    client = clientOf(params);
    folders.add(foldersIn(params));
    return initialized(featuresFor(client, features));
  });
  connection.onNotification('initialized', () => {
    connection.onEnd(watchDay(host.today, checker.changed));
    if (client.askedForSettings) void askForSettings();
    if (client.tellsOfSettings) void connection.register('workspace/didChangeConfiguration', { section: settingsSection });
    if (client.watches) void askToWatch();
  });

  connection.onNotification('workspace/didChangeConfiguration', ({ settings }: { readonly settings?: unknown }) => {
    if (client.askedForSettings) void askForSettings();
    else takeSettings(settingsAmong(settings, settingsSection));
  });

  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) => {
    documents.placeAgain(() => {
      folders.add(event.added.map(({ uri }) => uri));
      folders.remove(event.removed.map(({ uri }) => uri));
    });
    checker.changed();
  });

  connection.onNotification('textDocument/didOpen', ({ textDocument }) => {
    if (textDocument.uri.startsWith(`${libraryScheme}:`)) return;
    documents.open(textDocument);
    checker.changed();
  });
  connection.onNotification('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => {
    documents.change(uri, contentChanges, version);
    checker.changed();
  });
  connection.onNotification('textDocument/didClose', ({ textDocument: { uri } }) => {
    documents.close(uri);
    checker.changed();
  });
  connection.onNotification('textDocument/didSave', () => {
    // An editor that cannot watch the disk says nothing of other changes; saving is a good moment to look.
    if (!client.watches) for (const folder of folders.all()) folder.changedOutside('');
    checker.changed();
  });

  connection.onNotification('workspace/didChangeWatchedFiles', ({ changes }) => changedOutside(changes.map(({ uri }) => uri)));
  connection.onNotification('workspace/didCreateFiles', ({ files }) => changedOutside(files.map(({ uri }) => uri)));
  connection.onNotification('workspace/didDeleteFiles', ({ files }) => changedOutside(files.map(({ uri }) => uri)));
  connection.onNotification('workspace/didRenameFiles', ({ files }) =>
    changedOutside(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );

  for (const [method, answer] of ownRequests(folders)) connection.onRequest(method, answered(answer, trouble));
  // What a quick fix leaves to be said is selected by the editor, where it can show a place that it is told.
  connection.onRequest('workspace/executeCommand', async ({ command, arguments: [uri, selection] = [] }: ExecuteCommandParams) => {
    if (command !== selectCommand) return new ResponseError(ErrorCodes.InvalidParams, `\`${command}\` is no command of this server.`);
    if (!client.shows || typeof uri !== 'string' || !Range.is(selection)) return null;
    await connection.ask('window/showDocument', { uri, selection, takeFocus: true });
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
