/** The language server: one file for each feature, for Node and for a browser worker. */
export type { Folder, Page } from './page.ts';
export { codeActions, fixAllKind, selectCommand, type CodeActionOptions } from './features/code-actions/index.ts';
