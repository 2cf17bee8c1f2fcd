/** What a `.peer` file says: its text, its Spec, and what is wrong with the file itself. */
export type * from './problem.ts';
export type * from './spec/computed.ts';
export type * from './spec/spec.ts';
export type * from './spec/values.ts';
export type * from './workspace/file-system.ts';
export type * from './vocabulary/rows.ts';
export * from './vocabulary/index.ts';
export { formatText, type Formatted } from './format/format.ts';
export { builtInEvidence } from './library/library.ts';
export { problemCatalogue, problemEntry } from './problems/catalogue.ts';
export type { ProblemEntry } from './problems/entry.ts';
export { allDeclared } from './spec/all-declared.ts';
export { valueOf } from './spec/value-of.ts';
export { openWorkspace, readText, type Reading, type Workspace, type WorkspaceOptions } from './workspace/workspace.ts';
