/** The language server on a connection: what the editor says goes to the folders, what they find goes to the editor. */
import type { Connection, Disposable, InitializeResult, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { ErrorCodes, MessageType, Range, ResponseError } from 'vscode-languageserver';
import { configurationName } from '@peerspec/rules';
import type { Answer } from './asking.ts';
import { answerBy, answered, featuresIn } from './answering.ts';
import type { Refreshed } from './client.ts';
import { clientOf, foldersIn, unknownClient } from './client.ts';
import { logOver, questionsOver } from './connection.ts';
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
  /** How long the editor's answer to a question may take, in milliseconds, where that is not the usual time. */
  readonly patience?: number;
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

/** Makes the server answer on a connection, and listens. What is given back ends both. */
export const createServer = (
  connection: Connection,
  host: Host,
  { features = allFeatures, checked, patience }: ServerOptions = {},
): Disposable => {
  const { ask, onLateAnswer } = questionsOver(connection, patience);
  const log = logOver(connection, MessageType.Error);
  const ends = [() => connection.dispose()];
  const trouble = (error: unknown): void => {
    host.trouble?.(error);
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  let client = unknownClient;
  const copies = newCopies();
  const reader = { ask, reads: () => client.readsFiles };
  const stored = (root: string): HostFolder => host.open(plainUri(root)) ?? editorFolder(reader, root);
  const folders = newFolders({ host, stored, copiesAt: copies.at, ...(checked && { checked }) });
  const documents = newDocuments(folders, copies);
  const checker = newChecker({
    sources: documents.sources,
    sourceAt: documents.sourceAt,
    publish: (uri, diagnostics, version) => {
      const told = async (): Promise<void> =>
        connection.sendDiagnostics({
          uri,
          diagnostics: diagnostics.map((each) => withRulePage(each, client.rulePages)),
          ...(version !== undefined && { version }),
        });
      // Where it cannot be told, the editor has gone, and its log with it.
      void told().catch(host.trouble ?? (() => undefined));
    },
    othersChanged: () => refresh(client.refreshes),
    trouble,
  });

  // What was read without that answer is read again.
  onLateAnswer((method) => {
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
    for (const each of wanted) if (client.refreshes.includes(each) && offered[each]) void ask(`workspace/${each}/refresh`);
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
    const answer = await ask('workspace/configuration', { items: [{ section: settingsSection }] });
    if (mine !== asked || answer.is === 'none') return;
    const sections: unknown = answer.value;
    takeSettings(settingsIn(Array.isArray(sections) ? sections[0] : undefined));
  };

  /** Asks the editor to tell of something that it tells only when it is asked to. */
  const register = (method: string, registerOptions: object): Promise<Answer> =>
    ask('client/registerCapability', { registrations: [{ id: `peerspec ${method}`, method, registerOptions }] });

  /** An editor that does not do what it is asked for is one that cannot watch the disk. */
  const askToWatch = async (): Promise<void> => {
    const watchers = [{ globPattern: '**/*.peer' }, { globPattern: `**/${configurationName}` }];
    const answer = await register('workspace/didChangeWatchedFiles', { watchers });
    if (answer.is === 'none') client = { ...client, watches: false };
  };

  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    documents.placeAgain(() => {
      folders.add(added.map(({ uri }) => uri));
      folders.remove(removed.map(({ uri }) => uri));
    });
    checker.changed();
  };

  connection.onInitialize((params) => {
    client = clientOf(params);
    folders.add(foldersIn(params));
    return initialized(featuresFor(client, features));
  });
  connection.onInitialized(() => {
    ends.push(watchDay(host.today, checker.changed));
    if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    if (client.askedForSettings) void askForSettings();
    if (client.tellsOfSettings) void register('workspace/didChangeConfiguration', { section: settingsSection });
    if (client.watches) void askToWatch();
  });

  connection.onDidChangeConfiguration((told: { readonly settings?: unknown } | null) => {
    if (client.askedForSettings) void askForSettings();
    else takeSettings(settingsAmong(told?.settings, settingsSection));
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
    await ask('window/showDocument', { uri, selection, takeFocus: true });
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
  connection.listen();
  return { dispose: () => ends.forEach((end) => end()) };
};
