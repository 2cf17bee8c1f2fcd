/**
 * What a command does, for all that check, format and count. They are loaded together, when one is asked for: each
 * by itself would leave what they share in dozens of little files, and those cost more than what is loaded without need.
 */
export { check } from './check/check.ts';
export { completion } from './completion/completion.ts';
export { showConfiguration } from './config/show.ts';
export { listRules } from './explain/rules.ts';
export { format } from './format/format.ts';
export { merge } from './merge/merge.ts';
export { outlineOf } from './outline.ts';
export { questions } from './questions/questions.ts';
export { sayFailures } from './targets/say-failures.ts';
