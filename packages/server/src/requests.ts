/** The requests of the protocol that a feature can answer: their methods, what they ask and what they are answered with. */
import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  CodeLens,
  CodeLensParams,
  CompletionItem,
  CompletionList,
  CompletionParams,
  Definition,
  DefinitionLink,
  DefinitionParams,
  DocumentFormattingParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  PrepareRenameParams,
  PrepareRenameResult,
  ReferenceParams,
  RenameParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensParams,
  ServerCapabilities,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Folder, Page } from './page.ts';

/** What each request asks about one page, and what it is answered with. */
interface PageRequests {
  completion: [CompletionParams, CompletionItem[] | CompletionList];
  hover: [HoverParams, Hover];
  definition: [DefinitionParams, Definition | DefinitionLink[]];
  references: [ReferenceParams, Location[]];
  documentHighlight: [DocumentHighlightParams, DocumentHighlight[]];
  documentSymbol: [DocumentSymbolParams, DocumentSymbol[]];
  codeAction: [CodeActionParams, CodeAction[]];
  codeLens: [CodeLensParams, CodeLens[]];
  documentLink: [DocumentLinkParams, DocumentLink[]];
  formatting: [DocumentFormattingParams, TextEdit[]];
  rangeFormatting: [DocumentRangeFormattingParams, TextEdit[]];
  onTypeFormatting: [DocumentOnTypeFormattingParams, TextEdit[]];
  prepareRename: [PrepareRenameParams, PrepareRenameResult];
  rename: [RenameParams, WorkspaceEdit];
  foldingRange: [FoldingRangeParams, FoldingRange[]];
  selectionRange: [SelectionRangeParams, SelectionRange[]];
  semanticTokens: [SemanticTokensParams, SemanticTokens];
  inlayHint: [InlayHintParams, InlayHint[]];
}

type Answer<T> = T | null | undefined | Promise<T | null | undefined>;

/** A feature of one page. It throws a `Refusal` where it will not do what is asked, for the user to read. */
export interface PageFeature<Params, Result> {
  readonly answer: (folder: Folder, page: Page, params: Params, token: CancellationToken, client: Client) => Answer<Result>;
  /** What the editor has to know beforehand: the characters that trigger it, its legend, its kinds. */
  readonly options?: object;
  /** Whether an editor can do something with the answers; any can, where this is absent. */
  readonly isFor?: (client: Client) => boolean;
}

/** A feature of all folders: each is asked, and the answers are put together. */
export interface FolderFeature<Params, Result> {
  readonly answerOfFolder: (folder: Folder, params: Params, token: CancellationToken) => Answer<Result[]>;
  readonly options?: object;
}

export type PageFeatures = { readonly [K in keyof PageRequests]?: PageFeature<PageRequests[K][0], PageRequests[K][1]> };

export type Features = PageFeatures & {
  readonly workspaceSymbol?: FolderFeature<WorkspaceSymbolParams, SymbolInformation | WorkspaceSymbol>;
};

type FeatureName = keyof Features;

/** The method of each request. */
export const methods: Readonly<Record<FeatureName, string>> = {
  completion: 'textDocument/completion',
  hover: 'textDocument/hover',
  definition: 'textDocument/definition',
  references: 'textDocument/references',
  documentHighlight: 'textDocument/documentHighlight',
  documentSymbol: 'textDocument/documentSymbol',
  codeAction: 'textDocument/codeAction',
  codeLens: 'textDocument/codeLens',
  documentLink: 'textDocument/documentLink',
  formatting: 'textDocument/formatting',
  rangeFormatting: 'textDocument/rangeFormatting',
  onTypeFormatting: 'textDocument/onTypeFormatting',
  prepareRename: 'textDocument/prepareRename',
  rename: 'textDocument/rename',
  foldingRange: 'textDocument/foldingRange',
  selectionRange: 'textDocument/selectionRange',
  semanticTokens: 'textDocument/semanticTokens/full',
  inlayHint: 'textDocument/inlayHint',
  workspaceSymbol: 'workspace/symbol',
};

type Provider = Extract<keyof ServerCapabilities, `${string}Provider`>;

/** What each feature is called among the capabilities, and what it cannot do without. */
const providers: Readonly<Record<FeatureName, readonly [provider: Provider, fixed?: object]>> = {
  completion: ['completionProvider', {}],
  hover: ['hoverProvider'],
  definition: ['definitionProvider'],
  references: ['referencesProvider'],
  documentHighlight: ['documentHighlightProvider'],
  documentSymbol: ['documentSymbolProvider'],
  codeAction: ['codeActionProvider'],
  codeLens: ['codeLensProvider', {}],
  documentLink: ['documentLinkProvider', {}],
  formatting: ['documentFormattingProvider'],
  rangeFormatting: ['documentRangeFormattingProvider'],
  onTypeFormatting: ['documentOnTypeFormattingProvider', {}],
  prepareRename: ['renameProvider', { prepareProvider: true }],
  rename: ['renameProvider'],
  foldingRange: ['foldingRangeProvider'],
  selectionRange: ['selectionRangeProvider'],
  semanticTokens: ['semanticTokensProvider', { full: true }],
  inlayHint: ['inlayHintProvider'],
  workspaceSymbol: ['workspaceSymbolProvider'],
};

/** The features of a table by their names. */
export const namesOf = (table: Features): readonly FeatureName[] => Object.keys(table) as FeatureName[];

/** The features that an editor is told of. */
export const featuresFor = (client: Client, table: Features): Features =>
  Object.fromEntries(Object.entries(table).filter(([, feature]) => !('isFor' in feature) || feature.isFor(client)));

/** What a server with these features tells the editor that it can do. */
export const capabilitiesOf = (table: Features): ServerCapabilities => {
  const capabilities: Partial<Record<Provider, object | true>> = {};
  for (const name of namesOf(table)) {
    const [provider, fixed] = providers[name];
    const options = table[name]?.options;
    const known = capabilities[provider];
    const merged = { ...(typeof known === 'object' ? known : {}), ...fixed, ...options };
    capabilities[provider] = fixed || options || typeof known === 'object' ? merged : true;
  }
  return capabilities as ServerCapabilities;
};
