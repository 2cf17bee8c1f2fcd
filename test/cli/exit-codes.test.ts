import { describe, expect, it } from 'vitest';
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
  ])('with %s: %#', async (_what, text, argv, expected) => {
    expect(await codeOf(text, ...argv)).toBe(expected);
  });

  it('does not depend on what --quiet shows or on the format', async () => {
    for (const format of ['text', 'lines', 'json', 'sarif', 'github']) {
      expect(await codeOf(gaps, '--quiet', '--format', format)).toBe(exitCodes.findings);
      expect(await codeOf(warningsOnly, '--quiet', '--format', format)).toBe(exitCodes.fine);
    }
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
