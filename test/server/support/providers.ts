/** The providers, asked about a source file of a folder in memory: what Langium hands them is made of these. */
import { createPeerServerServices, PeerDocument, type Folder, type SourceFile } from '@peerspec/server';
import type {
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { PeerCodeLensProvider } from '../../../packages/server/src/lsp/code-lens-provider.ts';
import { PeerDefinitionProvider } from '../../../packages/server/src/lsp/definition-provider.ts';
import { PeerDocumentHighlightProvider } from '../../../packages/server/src/lsp/document-highlight-provider.ts';
import { PeerDocumentLinkProvider } from '../../../packages/server/src/lsp/document-link-provider.ts';
import { PeerDocumentSymbolProvider } from '../../../packages/server/src/lsp/document-symbol-provider.ts';
import { PeerFoldingRangeProvider } from '../../../packages/server/src/lsp/folding-range-provider.ts';
import { PeerFormatter } from '../../../packages/server/src/lsp/formatter.ts';
import { PeerHoverProvider } from '../../../packages/server/src/lsp/hover-provider.ts';
import { PeerInlayHintProvider } from '../../../packages/server/src/lsp/inlay-hint-provider.ts';
import { PeerReferencesProvider } from '../../../packages/server/src/lsp/references-provider.ts';
import { lensCommands } from '../../../packages/server/src/protocol.ts';
import { PeerRenameProvider } from '../../../packages/server/src/lsp/rename-provider.ts';
import { PeerSelectionRangeProvider } from '../../../packages/server/src/lsp/selection-range-provider.ts';
import { PeerSemanticTokenProvider } from '../../../packages/server/src/lsp/semantic-token-provider.ts';
import { PeerWorkspaceSymbolProvider } from '../../../packages/server/src/lsp/workspace-symbol-provider.ts';
import { folderOf } from './folder.ts';

/** The services of a server that speaks to nobody; its client carries out all commands of our lenses. */
const { shared, Peer } = createPeerServerServices({ host: { today: () => '2026-11-25', rootOf: (uri) => uri, open: () => undefined } });
shared.lsp.Client.current = {
  ...shared.lsp.Client.current,
  links: true,
  commands: new Set(Object.values(lensCommands)),
};

interface At {
  readonly position: Position;
}

const nowhere = folderOf({});
const documentOf = (folder: Folder, source: SourceFile): PeerDocument => new PeerDocument(folder, source);

export const definition = (folder: Folder, source: SourceFile, at: At): Location | undefined => {
  const [link] = new PeerDefinitionProvider(Peer).getDefinition(documentOf(folder, source), at) ?? [];
  return link && { uri: link.targetUri, range: link.targetSelectionRange };
};

export const references = (
  folder: Folder,
  source: SourceFile,
  asked: At & { readonly context: { readonly includeDeclaration: boolean } },
): Promise<Location[]> => new PeerReferencesProvider().findReferences(documentOf(folder, source), asked);

export const documentHighlight = (folder: Folder, source: SourceFile, at: At): DocumentHighlight[] =>
  new PeerDocumentHighlightProvider().getDocumentHighlight(documentOf(folder, source), at);

export const documentSymbols = (folder: Folder, source: SourceFile): DocumentSymbol[] =>
  new PeerDocumentSymbolProvider().getSymbols(documentOf(folder, source));

export const foldingRanges = (folder: Folder, source: SourceFile): FoldingRange[] =>
  new PeerFoldingRangeProvider().getFoldingRanges(documentOf(folder, source));

export const selectionRanges = (
  folder: Folder,
  source: SourceFile,
  { positions }: { readonly positions: readonly Position[] },
): SelectionRange[] => new PeerSelectionRangeProvider().getSelectionRanges(documentOf(folder, source), { positions: [...positions] });

export const documentLinks = (folder: Folder, source: SourceFile): Promise<DocumentLink[]> =>
  new PeerDocumentLinkProvider().getDocumentLinks(documentOf(folder, source));

export const formatting = (folder: Folder, source: SourceFile): TextEdit[] =>
  new PeerFormatter().formatDocument(documentOf(folder, source));

export const rangeFormatting = (folder: Folder, source: SourceFile, asked: { readonly range: Range }): TextEdit[] =>
  new PeerFormatter().formatDocumentRange(documentOf(folder, source), asked);

export const onTypeFormatting = (folder: Folder, source: SourceFile, at: At): TextEdit[] =>
  new PeerFormatter().formatDocumentOnType(documentOf(folder, source), at);

export const prepareRename = (folder: Folder, source: SourceFile, at: At): Range =>
  new PeerRenameProvider(Peer).prepareRename(documentOf(folder, source), at);

export const rename = (folder: Folder, source: SourceFile, asked: At & { readonly newName: string }): Promise<WorkspaceEdit> =>
  new PeerRenameProvider(Peer).rename(documentOf(folder, source), asked);

export const hover = (folder: Folder, source: SourceFile, position: Position): Promise<Hover | undefined> =>
  new PeerHoverProvider().getHoverContent(documentOf(folder, source), { position });

/** What the numbers of the tokens stand for. */
export const semanticTokensLegend = new PeerSemanticTokenProvider().semanticTokensOptions.legend;

export const semanticTokens = (source: SourceFile): SemanticTokens =>
  new PeerSemanticTokenProvider().semanticHighlight(documentOf(nowhere, source));

export const codeLenses = (folder: Folder, source: SourceFile): Promise<CodeLens[]> =>
  new PeerCodeLensProvider(Peer).provideCodeLens(documentOf(folder, source));

export const inlayHints = (source: SourceFile, range: Range, { computedQuantities = true } = {}): InlayHint[] => {
  shared.workspace.ConfigurationProvider.updateConfiguration({ settings: { peerspec: { inlayHints: { enabled: computedQuantities } } } });
  return new PeerInlayHintProvider(Peer).getInlayHints(documentOf(nowhere, source), { range });
};

export const workspaceSymbols = (folder: Folder, asked: { readonly query: string }): Promise<WorkspaceSymbol[]> =>
  new PeerWorkspaceSymbolProvider({ workspace: { Folders: { all: () => [folder] } } } as never).getSymbols(asked);
