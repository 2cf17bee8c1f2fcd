/** What `check` loads where something is to be changed: the language server knows what an editor would offer. */
export { fixFiles } from './fix.ts';
export { showFixes } from './dry-run.ts';
