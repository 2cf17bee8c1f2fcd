/** The language server: one file for each feature, for Node and for a browser worker. */
export type { Folder, Page } from './page.ts';
export { completion, type CompletionOptions } from './features/completion/completion.ts';
