/**
 * `npm run coverage`: which part of the sources the tests run, package by package. What runs in a process of its own
 * (the built command line, VS Code) is not counted.
 */
import { readFile } from 'node:fs/promises';
import { fromRoot, runTool, say } from './shared/run.ts';

const measures = ['lines', 'functions', 'branches'] as const;

type Counts = Readonly<Record<(typeof measures)[number], { readonly total: number; readonly covered: number }>>;

const { code, output } = await runTool('vitest', ['run', '--coverage', ...process.argv.slice(2)], { CI: 'true', NO_COLOR: '1' });
const summary = JSON.parse(await readFile(fromRoot('coverage/coverage-summary.json'), 'utf8')) as Readonly<Record<string, Counts>>;

const share = (files: readonly Counts[], measure: (typeof measures)[number]): string => {
  const sum = (of: 'total' | 'covered'): number => files.reduce((whole, file) => whole + file[measure][of], 0);
  return `${((100 * sum('covered')) / sum('total')).toFixed(1)} %`;
};

const byPackage = Map.groupBy(
  Object.entries(summary).filter(([path]) => path !== 'total'),
  ([path]) => /packages\/(?<name>[^/]+)\//.exec(path.replaceAll('\\', '/'))?.groups?.['name'] ?? '',
);
const rows = [
  ['package', 'files', ...measures],
  ...[...byPackage].map(([name, entries]) => {
    const files = entries.map(([, counts]) => counts);
    return [name, String(files.length), ...measures.map((measure) => share(files, measure))];
  }),
];
for (const row of rows) say(row.map((cell, column) => (column === 0 ? cell.padEnd(12) : cell.padStart(11))).join(''));

if (code !== 0) {
  say(`\nNot every test passed:\n${output.trim().split('\n').slice(-60).join('\n')}`);
  process.exitCode = 1;
}
