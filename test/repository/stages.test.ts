/** `npm test` counts honestly: whatever did not run and pass counts as failed. */
import { expect, it } from 'vitest';
import { compareWithDisk } from '../../scripts/generate/files.ts';
import { count } from '../../scripts/shared/outcome.ts';

const report = (passed: number, failed: number, broken = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [
    { status: failed > 0 ? 'failed' : 'passed', assertionResults: Array.from({ length: passed + failed }) },
    ...Array.from({ length: broken }, () => ({ status: 'failed', assertionResults: [] })),
  ],
});

it('counts tests that passed and failed', () => {
  expect(count(0, '', report(7, 0))).toMatchObject({ passed: 7, failed: 0 });
  expect(count(1, '', report(5, 2))).toMatchObject({ passed: 5, failed: 2 });
});

it.each([
  ['no report was written', count(0, '', undefined)],
  ['no test was found', count(0, '', { numPassedTests: 0, numFailedTests: 0, testResults: [] })],
  ['a test file could not be read', count(1, '', report(7, 0, 1))],
  ['something went wrong outside the tests', count(1, '', report(7, 0))],
])('counts a failure when %s', (_when, outcome) => {
  expect(outcome.failed).toBe(1);
});

it('notices a generated file that is stale, missing or left over', async () => {
  const files = new Map([
    ['LICENSE', 'something else'],
    ['docs/never-written.md', 'text'],
  ]);
  expect(await compareWithDisk({ files, folders: ['.ci', 'no-such-folder'] })).toEqual([
    { path: '.ci/run', wanted: undefined },
    { path: 'LICENSE', wanted: 'something else' },
    { path: 'docs/never-written.md', wanted: 'text' },
  ]);
});
