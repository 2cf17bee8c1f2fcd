/** The language server: one file for each feature, for Node and for a browser worker. */
export type { Client } from './client.ts';
export { features } from './features.ts';
export { codeActions, fixAllKind, type CodeActionOptions } from './features/code-actions/index.ts';
export { completion, type CompletionOptions } from './features/completion/completion.ts';
export { openFolder, type FolderOptions, type OpenFolder } from './folder/folder.ts';
export type { Host, HostFolder } from './host.ts';
export type { Folder, Page } from './page.ts';
export { selectCommand } from './protocol.ts';
export { Refusal } from './refusal.ts';
export { capabilitiesOf, type Features } from './requests.ts';
export { createServer, type ServerOptions } from './server.ts';
