/** What `npm test` does, stage by stage. A later stage is one more entry in the list. */
import { readFile, rm } from 'node:fs/promises';
import { fromRoot, runScript, runTool } from './run.ts';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Everything that was said; shown only where something failed. */
  readonly output: string;
}

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

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const reportFile = 'out/test-report.json';

const runTests = async (): Promise<Outcome> => {
  await rm(fromRoot(reportFile), { force: true });
  const { code, output } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    // Like any continuous integration: a snapshot that is not there is a failure, not a reason to write one.
    { CI: 'true', NO_COLOR: '1' },
  );
  return count(code, output, await readReport());
};

const readReport = async (): Promise<Report | undefined> => {
  const text = await readFile(fromRoot(reportFile), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Report);
};

/**
 * Counts tests. A file that could not be run, a run without tests and an error outside the tests count as
 * failures. A test that has nothing to try (`runIf`) counts as neither; that none is skipped by hand is held
 * by a test of its own.
 */
export const count = (code: number, output: string, report: Report | undefined): Outcome => {
  if (report === undefined || report.testResults.length === 0) return { passed: 0, failed: 1, output: `${output}\nNo test was run.` };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, output };
};

export const stages: readonly Stage[] = [
  { name: 'Generated files are fresh', run: async () => asOne(await runScript('scripts/generate.ts', ['--check'])) },
  { name: 'Formatting', run: async () => asOne(await runTool('prettier', ['--check', '.'])) },
  { name: 'Lint', run: async () => asOne(await runTool('eslint', ['.', '--max-warnings', '0'])) },
  { name: 'Types', run: async () => asOne(await runTool('tsc', ['-p', '.'])) },
  { name: 'Build', run: async () => asOne(await runScript('scripts/build.ts')) },
  { name: 'Tests', run: runTests },
];
