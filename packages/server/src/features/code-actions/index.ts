/** What an editor offers to do about what is found. */
export { codeActions, fixAllKind, type CodeActionOptions } from './code-actions.ts';
