/** The services of the language server, put together in Langium's manner: those of the language, and what an editor asks. */
import type { DeepPartial, DefaultSharedCoreModuleContext, Module } from 'langium';
import { EmptyFileSystem, inject } from 'langium';
import type { LangiumSharedServices, PartialLangiumServices } from 'langium/lsp';
import { createDefaultModule, createDefaultSharedModule, NormalizedTextDocuments } from 'langium/lsp';
import type { PeerAddedServices } from '@peerspec/language/internal';
import { PeerGeneratedModule, PeerGeneratedSharedModule, peerServices } from '@peerspec/language/internal';
import type { Connection } from 'vscode-languageserver';
import { MessageType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unknownClient } from './client.ts';
import { newClientRequests } from './client-requests.ts';
import { logOver, tellOver } from './connection.ts';
import { type Checker, newChecker } from './diagnostics/checker.ts';
import { withRulePage } from './diagnostics/rule-pages.ts';
import { editorFolder } from './editor-files.ts';
import { plainUri } from './folder/addresses.ts';
import { newFolders } from './folder/folders.ts';
import type { Host } from './host.ts';
import { PeerCodeActionProvider } from './lsp/code-action-provider.ts';
import { PeerCodeLensProvider } from './lsp/code-lens-provider.ts';
import { PeerCompletionProvider } from './lsp/completion-provider.ts';
import { PeerDefinitionProvider } from './lsp/definition-provider.ts';
import { PeerDocumentHighlightProvider } from './lsp/document-highlight-provider.ts';
import { PeerDocumentLinkProvider } from './lsp/document-link-provider.ts';
import { PeerDocumentSymbolProvider } from './lsp/document-symbol-provider.ts';
import { PeerDocumentUpdateHandler } from './lsp/document-update-handler.ts';
import { PeerExecuteCommandHandler } from './lsp/execute-command-handler.ts';
import { PeerFileOperationHandler } from './lsp/file-operation-handler.ts';
import { PeerFoldingRangeProvider } from './lsp/folding-range-provider.ts';
import { PeerFormatter } from './lsp/formatter.ts';
import { PeerHoverProvider } from './lsp/hover-provider.ts';
import { PeerInlayHintProvider } from './lsp/inlay-hint-provider.ts';
import { PeerLanguageServer } from './lsp/language-server.ts';
import { PeerReferencesProvider } from './lsp/references-provider.ts';
import { PeerRenameProvider } from './lsp/rename-provider.ts';
import { PeerSelectionRangeProvider } from './lsp/selection-range-provider.ts';
import { PeerSemanticTokenProvider } from './lsp/semantic-token-provider.ts';
import { PeerWorkspaceSymbolProvider } from './lsp/workspace-symbol-provider.ts';
import type { PeerAddedSharedServices, PeerServerServices, PeerSharedServices, SelectionRangeService } from './services.ts';
import { ClientAddresses } from './workspace/client-addresses.ts';
import { PeerConfigurationProvider } from './workspace/configuration-provider.ts';
import { Copies } from './workspace/copies.ts';
import { PeerDocumentBuilder } from './workspace/document-builder.ts';
import { PeerDocuments } from './workspace/documents.ts';
import { OpenDocuments } from './workspace/open-documents.ts';
import { PeerServiceRegistry } from './workspace/service-registry.ts';
import { PeerWorkspaceLock } from './workspace/workspace-lock.ts';
import { PeerWorkspaceManager } from './workspace/workspace-manager.ts';

/** Reading a text is not among them: the engine has one set of services for it, under every host. */
export type PeerServerModule = Module<PeerServerServices, Omit<PartialLangiumServices, 'parser' | 'references'>>;
type PeerServerSharedModule = Module<PeerSharedServices, DeepPartial<LangiumSharedServices>>;

/**
 * What reads a text and says what its names mean: the services of the engine itself, which are the same under every host. The
 * editor and the command line cannot disagree, and no second parser is made.
 */
const EngineModule: Module<PeerServerServices, PartialLangiumServices & PeerAddedServices> = {
  parser: {
    LangiumParser: () => peerServices().parser.LangiumParser,
    Lexer: () => peerServices().parser.Lexer,
    TokenBuilder: () => peerServices().parser.TokenBuilder,
    ValueConverter: () => peerServices().parser.ValueConverter,
  },
  references: {
    Linker: () => peerServices().references.Linker,
    ScopeComputation: () => peerServices().references.ScopeComputation,
    ScopeProvider: () => peerServices().references.ScopeProvider,
  },
};

/** What an editor asks about one document. */
const PeerLspModule: Module<PeerServerServices, PartialLangiumServices & SelectionRangeService> = {
  lsp: {
    CodeActionProvider: (services) => new PeerCodeActionProvider(services),
    CodeLensProvider: (services) => new PeerCodeLensProvider(services),
    CompletionProvider: (services) => new PeerCompletionProvider(services),
    DefinitionProvider: (services) => new PeerDefinitionProvider(services),
    DocumentHighlightProvider: () => new PeerDocumentHighlightProvider(),
    DocumentLinkProvider: () => new PeerDocumentLinkProvider(),
    DocumentSymbolProvider: () => new PeerDocumentSymbolProvider(),
    FoldingRangeProvider: () => new PeerFoldingRangeProvider(),
    Formatter: () => new PeerFormatter(),
    HoverProvider: () => new PeerHoverProvider(),
    InlayHintProvider: (services) => new PeerInlayHintProvider(services),
    ReferencesProvider: () => new PeerReferencesProvider(),
    RenameProvider: (services) => new PeerRenameProvider(services),
    SelectionRangeProvider: () => new PeerSelectionRangeProvider(),
    SemanticTokenProvider: () => new PeerSemanticTokenProvider(),
  },
};

export interface PeerContext extends Partial<DefaultSharedCoreModuleContext> {
  /** Absent where nobody is spoken to, as in a test of a provider. */
  readonly connection?: Connection;
  readonly host: Host;
  /** How the client writes addresses: the connection tells it of every message. */
  readonly addresses?: ClientAddresses;
  /** Told of every check by the address of the file, so that they can be counted. */
  readonly checked?: ((uri: string) => void) | undefined;
  /** How long the editor's answer to a request may take, in milliseconds, where that is not the usual time. */
  readonly patience?: number | undefined;
  /** Services in place of ours. */
  readonly module?: PeerServerModule | undefined;
  readonly sharedModule?: PeerServerSharedModule | undefined;
}

const checkerOf = ({ Host, lsp, workspace: { OpenDocuments } }: PeerSharedServices): Checker => {
  const { Client, ClientRequests, Connection, Trouble } = lsp;
  return newChecker({
    sources: () => OpenDocuments.sources(),
    sourceAt: (uri) => OpenDocuments.sourceAt(uri),
    publish: (uri, diagnostics, version) => {
      const told = async (): Promise<void> =>
        Connection?.sendDiagnostics({
          uri,
          diagnostics: diagnostics.map((each) => withRulePage(each, Client.current.rulePages)),
          ...(version !== undefined && { version }),
        });
      // Where it cannot be told, the editor has gone, and its log with it.
      void told().catch(Host.trouble ?? (() => undefined));
    },
    othersChanged: () => ClientRequests.refresh(Client.current.refreshes),
    trouble: Trouble,
  });
};

/** The services that do not depend on the document; each class says why it is not Langium's own. */
const peerSharedModule = ({
  connection,
  host,
  addresses,
  checked,
  patience,
}: PeerContext): Module<PeerSharedServices, DeepPartial<LangiumSharedServices> & PeerAddedSharedServices> => ({
  Host: () => host,
  ServiceRegistry: (services) => new PeerServiceRegistry(services),
  lsp: {
    Client: () => ({ current: unknownClient }),
    ClientRequests: ({ lsp: { Client } }) => newClientRequests(connection, Client, patience),
    Checker: checkerOf,
    Trouble: () => {
      const log = logOver(connection, MessageType.Error);
      return (error) => {
        host.trouble?.(error);
        log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      };
    },
    Warning: () => tellOver(connection, MessageType.Warning),
    LanguageServer: (services) => new PeerLanguageServer(services),
    DocumentUpdateHandler: (services) => new PeerDocumentUpdateHandler(services),
    ExecuteCommandHandler: (services) => new PeerExecuteCommandHandler(services),
    FileOperationHandler: (services) => new PeerFileOperationHandler(services),
    WorkspaceSymbolProvider: (services) => new PeerWorkspaceSymbolProvider(services),
  },
  workspace: {
    ClientAddresses: () => addresses ?? new ClientAddresses(),
    Copies: () => new Copies(),
    Folders: ({ lsp: { Client, ClientRequests }, workspace: { Copies: copies } }) => {
      const reader = { request: ClientRequests.request, reads: () => Client.current.readsFiles };
      return newFolders({
        host,
        stored: (root) => host.open(plainUri(root)) ?? editorFolder(reader, root),
        copiesAt: (address) => copies.at(address),
        ...(checked && { checked }),
      });
    },
    OpenDocuments: ({ workspace }) => new OpenDocuments(workspace),
    ConfigurationProvider: (services) => new PeerConfigurationProvider(services),
    DocumentBuilder: (services) => new PeerDocumentBuilder(services),
    LangiumDocuments: (services) => new PeerDocuments(services),
    TextDocuments: () => new NormalizedTextDocuments(TextDocument),
    WorkspaceLock: (services) => new PeerWorkspaceLock(services),
    WorkspaceManager: (services) => new PeerWorkspaceManager(services),
  },
});

/** Puts the services together. Each is made when it is first asked for. */
export const createPeerServerServices = (
  context: PeerContext,
): { readonly shared: PeerSharedServices; readonly Peer: PeerServerServices } => {
  const shared = inject(
    createDefaultSharedModule({ ...EmptyFileSystem, ...context }),
    PeerGeneratedSharedModule,
    peerSharedModule(context),
    context.sharedModule ?? {},
  );
  const Peer = inject(createDefaultModule({ shared }), PeerGeneratedModule, EngineModule, PeerLspModule, context.module ?? {});
  shared.ServiceRegistry.register(Peer);
  return { shared, Peer };
};
