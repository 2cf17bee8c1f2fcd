/** What a command does, for all that write documents, tables, data or pages: they are loaded together, and only when one is asked for. */
export { accepted } from './accepted/accepted.ts';
export { compare } from './compare/compare.ts';
export { diff } from './diff/diff.ts';
export { listEvidence } from './explain/evidence.ts';
export { explain } from './explain/explain.ts';
export { exportData } from './export/export.ts';
export { generate } from './generate/generate.ts';
export { importFiles } from './import/import.ts';
export { summary } from './summary/summary.ts';
export { table } from './table/table.ts';
