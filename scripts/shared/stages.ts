/** What `npm test` does, stage by stage. A later stage is one more entry in one of the lists. */
import { readFile, rm } from 'node:fs/promises';
import { count, readReport, type Outcome } from './outcome.ts';
import { fromRoot, runScript, runTool } from './run.ts';

export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A stage that counts as one: it went well, or it did not. */
const asOne = ({ code, output }: { readonly code: number; readonly output: string }): Outcome => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

const reportFile = 'out/test-report.json';

const runTests = async (): Promise<Outcome> => {
  await rm(fromRoot(reportFile), { force: true });
  const { code, output } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    // Like any continuous integration: a snapshot that is not there is a failure, not a reason to write one.
    { CI: 'true', NO_COLOR: '1' },
  );
  return count(code, output, await readReport(reportFile));
};

const vscodeOutcome = 'out/vscode-outcome.json';

/** The tests in VS Code count themselves; without their count the stage has failed. */
const runInVsCode = async (): Promise<Outcome> => {
  await rm(fromRoot(vscodeOutcome), { force: true });
  const { code, output } = await runScript('test/vscode/run.ts');
  const text = await readFile(fromRoot(vscodeOutcome), 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, output };
  const outcome = JSON.parse(text) as Outcome;
  return { ...outcome, failed: code !== 0 && outcome.failed === 0 ? 1 : outcome.failed, output };
};

/** Those of one list change nothing that another of them reads, and run side by side. */
export const stages: readonly (readonly Stage[])[] = [
  [
    { name: 'Generated files are fresh', run: async () => asOne(await runScript('scripts/generate.ts', ['--check'])) },
    { name: 'Formatting', run: async () => asOne(await runTool('prettier', ['--check', '.'])) },
    { name: 'Types', run: async () => asOne(await runTool('tsc', ['-p', '.'])) },
    { name: 'Lint', run: async () => asOne(await runTool('eslint', ['.', '--max-warnings', '0'])) },
  ],
  [{ name: 'Build', run: async () => asOne(await runScript('scripts/build.ts')) }],
  [{ name: 'Tests', run: runTests }],
  [{ name: 'In VS Code', run: runInVsCode }],
];
