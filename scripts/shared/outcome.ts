/** What came of a stage of `npm test`, and how tests are counted. */
import { readFile } from 'node:fs/promises';
import { fromRoot } from './run.ts';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Everything that was said; shown only where something failed. */
  readonly output: string;
  /** Why nothing was run, where this system cannot run it. */
  readonly notRun?: string;
}

/** The part of vitest's JSON report that is counted. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The report that vitest has written, if it has. */
export const readReport = async (file: string): Promise<Report | undefined> => {
  const text = await readFile(fromRoot(file), 'utf8').catch(() => undefined);
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
