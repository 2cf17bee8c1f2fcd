/** The language server: one class for each provider, for Node and for a browser worker. */
export { codeActions, fixAllKind, type CodeActionOptions } from './lsp/code-actions/code-actions.ts';
export { fixedText, type Fixes, type Opened } from './lsp/code-actions/fix-text.ts';
export { completion, type CompletionOptions } from './lsp/completion/completion.ts';
export { openFolder, type FolderOptions, type OpenFolder } from './folder/folder.ts';
export type { Host, HostFolder } from './host.ts';
export { sourceOf, type Folder, type SourceFile } from './source-file.ts';
export { createPeerServerServices, type PeerContext, type PeerServerModule } from './peer-module.ts';
export { selectCommand } from './protocol.ts';
export { Refusal } from './refusal.ts';
export { PeerDocument } from './workspace/peer-document.ts';
