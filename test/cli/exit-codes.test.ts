import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../packages/cli/src/check/choices.ts';
import { exitCodes } from '../../packages/cli/src/exit-code.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './support/folder.ts';
import type { CheckReport } from './support/reports.ts';
import { checkReport } from './support/reports.ts';
import { run } from './support/run-main.ts';

const gaps = readFileSync(join(import.meta.dirname, 'resources/drafts/many-gaps.peer'), 'utf8');
/** At stage `design` no rule speaks as an error. */
const warningsOnly = gaps.replace('stage: commissioning', 'stage: design');
const complete = readFileSync(join(import.meta.dirname, '../../examples/complete/infant-feeding-one-to-one.peer'), 'utf8');

const codeOf = async (text: string, ...argv: readonly string[]): Promise<number> =>
  (await run(folderOf({ 'a.peer': text }), ['check', ...argv])).code;

describe('the exit code of check', () => {
  it.each([
    ['errors', gaps, [], exitCodes.findings],
    ['errors', gaps, ['--fail-on', 'never'], exitCodes.fine],
    ['warnings', warningsOnly, [], exitCodes.fine],
    ['warnings', warningsOnly, ['--fail-on', 'warning'], exitCodes.findings],
    ['warnings', warningsOnly, ['--fail-on', 'error'], exitCodes.fine],
    ['warnings', warningsOnly, ['--fail-on', 'hint'], exitCodes.findings],
    ['nothing', complete, ['--fail-on', 'hint', '--today', '2026-10-01'], exitCodes.fine],
    ['errors', gaps, ['--exit-zero'], exitCodes.fine],
    ['errors', gaps, ['--exit-zero', '--max-warnings', '0'], exitCodes.fine],
    ['errors that are not shown', gaps, ['--min-severity', 'error'], exitCodes.findings],
    ['warnings that are not shown', warningsOnly, ['--min-severity', 'error', '--fail-on', 'warning'], exitCodes.findings],
    ['as many warnings as are allowed', warningsOnly, ['--max-warnings', '1000'], exitCodes.fine],
    ['more warnings than are allowed', warningsOnly, ['--max-warnings', '3'], exitCodes.findings],
    ['no warning allowed', warningsOnly, ['--max-warnings', '0', '--fail-on', 'never'], exitCodes.findings],
    ['what is no number', warningsOnly, ['--max-warnings', '-1'], exitCodes.failed],
    ['a file that cannot be read', '\0', ['--exit-zero'], exitCodes.failed],
  ])('with %s: %#', async (_what, text, argv, expected) => {
    expect(await codeOf(text, ...argv)).toBe(expected);
  });

  it('does not depend on what --quiet shows or on the format', async () => {
    for (const format of checkFormats) {
      expect(await codeOf(gaps, '--quiet', '--format', format)).toBe(exitCodes.findings);
      expect(await codeOf(warningsOnly, '--quiet', '--format', format)).toBe(exitCodes.fine);
    }
  });
});

describe('--max-warnings', () => {
  it('says that it is the number, and shows the warnings where only what fails is shown', async () => {
    const { err, out } = await run(folderOf({ 'a.peer': warningsOnly }), ['check', '--max-warnings', '3', '--quiet']);
    expect(err).toMatch(/^There are \d+ warnings, and --max-warnings allows 3\.\n$/);
    expect(out).toMatch(/\d+:\d+ {2}warning/);
  });
});

describe('a folder without specifications', () => {
  it.each([['notes'], ['notes/*.peer']])('%s: ends with 2, and with 0 where it may be empty', async (path) => {
    const folder = folderOf({ 'notes/a.txt': '' });
    expect((await run(folder, ['check', path])).code).toBe(exitCodes.failed);
    expect(await run(folder, ['check', path, '--allow-empty'])).toEqual({ code: 0, out: '0 files checked. No findings.\n', err: '' });
  });

  it('is not one that is not there', async () => {
    expect((await run(folderOf(), ['check', 'gone', '--allow-empty'])).code).toBe(exitCodes.failed);
  });
});

describe('--quiet', () => {
  it('shows only what makes the run fail, and counts everything', async () => {
    const folder = folderOf({ 'a.peer': gaps });
    const all = checkReport((await run(folder, ['check', '--format', 'json'])).out);
    const quiet = checkReport((await run(folder, ['check', '--format', 'json', '--quiet'])).out);
    const severities = (report: CheckReport) => [...new Set(report.files[0]?.findings.map(({ severity }) => severity))];
    expect(severities(all).length).toBeGreaterThan(1);
    expect(severities(quiet)).toEqual(['error']);
    expect(quiet.summary).toEqual(all.summary);
  });

  it('shows warnings where they make the run fail', async () => {
    const { out } = await run(folderOf({ 'a.peer': warningsOnly }), ['check', '--quiet', '--fail-on', 'warning']);
    expect(out).toMatch(/\d+:\d+ {2}warning/);
    expect(out).not.toMatch(/\d+:\d+ {2}(info|hint)/);
  });
});

describe('the day of the run', () => {
  const codes = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { out } = await run(folderOf({ 'a.peer': gaps }), ['check', '--format', 'json', ...argv]);
    return checkReport(out).files[0]?.findings.map(({ code }) => code) ?? [];
  };

  it('comes from --today, else from the clock of the machine', async () => {
    expect(await codes()).toContain('decision-overdue');
    expect(await codes('--today', '2026-02-28')).not.toContain('decision-overdue');
    expect(await codes('--today', '2026-03-02')).toContain('decision-overdue');
  });
});
