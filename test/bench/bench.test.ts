/** The corpus for measuring is what it says, and the measuring runs. */
import { openWorkspace } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { runScript } from '../../scripts/shared/run.ts';
import { corpus, linesPerFile } from './corpus.ts';
import { median } from './measure.ts';
import { peerFile } from './peer-corpus.ts';
import { families } from './growth/families.ts';
import { exponentOf, growthTable, isCliff, type Growth } from './growth/growth.ts';
import { growthCases } from './growth/growth-cases.ts';
import { isOver, table, type Figure } from './table.ts';
import { tried, verdict } from './verdict.ts';

describe('the corpus', () => {
  const files = corpus(60);

  it('is the same at every run, and a larger one begins with the smaller one', () => {
    expect(corpus(60)).toEqual(files);
    expect(corpus(80).slice(0, 60)).toEqual(files);
  });

  it('has files of 150 lines, all different', () => {
    for (const { path, text } of files) expect(text.split('\n').length - 1, path).toBe(linesPerFile);
    expect(new Set(files.map(({ text }) => text)).size).toBe(files.length);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it('has no problem in the text, and an intervention in every file but the shared ones', async () => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const workspace = openWorkspace({
      read: (path) => {
        const text = texts.get(path);
        return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
      },
    });
    for (const { path } of files) {
      const { problems, specs } = await workspace.read(path);
      expect(problems, path).toEqual([]);
      expect(specs.length, path).toBe(path.endsWith('/shared.peer') ? 0 : 1);
    }
  });

  it('has gaps, shared parts and names in more than one script', () => {
    const text = files.map((file) => file.text).join('');
    expect(text).toContain('undecided because');
    expect(text).toContain('unknown because');
    expect(text).toContain('use "shared.peer"');
    expect(text).toContain('peers Łódź ');
  });

  it('has as much for ESLint to read', () => {
    expect(peerFile(7).split('\n').length - 1).toBe(linesPerFile);
    expect(peerFile(7)).not.toBe(peerFile(8));
  });
});

describe('the figures', () => {
  it('are medians', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('are shown beside their budgets', () => {
    const figures = [
      { what: 'within', value: 44.6, unit: 'ms', budget: 45, timesFloor: 1.5 },
      { what: 'over', value: 2.31, unit: '×', budget: 2.2 },
      { what: 'without a budget', value: 1234, unit: 'ms', timesPeer: 0.5 },
      { what: 'within, beside ESLint', value: 1234, unit: 'ms', timesPeer: 0.74, peerBudget: 0.75 },
      { what: 'over, beside ESLint', value: 12, unit: 'ms', timesPeer: 0.76, peerBudget: 0.75 },
    ] as const;
    expect(figures.map(isOver)).toEqual([false, true, false, false, true]);
    expect(table(figures)).toMatchInlineSnapshot(`
      "Figure                 Measured         Budget  ÷ empty Node  ÷ ESLint
      ----------------------------------------------------------------------------
      within                    45 ms          45 ms        1.50 ×              ok
      over                     2.31 ×         2.20 ×                          OVER
      without a budget       1,234 ms                                 0.50 ×
      within, beside ESLint  1,234 ms  0.75 × ESLint                  0.74 ×    ok
      over, beside ESLint       12 ms  0.75 × ESLint                  0.76 ×  OVER"
    `);
  });
});

describe('one file that grows', () => {
  const sizes = [100_000, 500_000, 1_000_000, 2_000_000];
  const growing = (seconds: readonly number[], gaveUp?: string): Growth => ({
    family: 'arrows',
    doing: 'format',
    seconds,
    ...(gaveUp !== undefined && { gaveUp }),
  });

  it('is measured for texts that there are', () => {
    const names = new Set(families.map(({ name }) => name));
    expect(growthCases.filter(({ family }) => !names.has(family))).toEqual([]);
  });

  it('costs as much more as the text is longer, or it is a cliff', () => {
    expect(exponentOf(growing([0.1, 0.5, 1, 2]), sizes)).toBeCloseTo(1);
    expect(exponentOf(growing([0.1, 0.5, 2, 8]), sizes)).toBeCloseTo(2);
    expect(isCliff(growing([0.1, 0.5, 1, 2]), sizes)).toBe(false);
    expect(isCliff(growing([0.1, 0.5, 2, 8]), sizes)).toBe(true);
    expect(isCliff(growing([1], 'over 10 s'), sizes)).toBe(true);
  });

  it('is shown with its growth', () => {
    expect(growthTable([growing([0.1, 0.5, 1, 2]), growing([1], 'over 10 s')], sizes)).toMatchInlineSnapshot(`
      "One file that grows  0.1 MB     0.5 MB    1 MB    2 MB       Growth
      -------------------------------------------------------------------------
      arrows, format       0.10 s     0.50 s  1.00 s  2.00 s  size ^ 1.00    ok
      arrows, format       1.00 s  over 10 s                               OVER"
    `);
  });
});

describe('the verdict', () => {
  const good: Figure = { what: 'a start', value: 1, unit: 'ms', budget: 2 };
  const failing = (): Promise<readonly Figure[]> => Promise.reject(new Error('The page has crashed.\nat somewhere'));

  it('is good where all is within its budget', () => {
    expect(verdict([good], [], [])).toEqual({ lines: ['All that was measured is within its budget.'], code: 0 });
  });

  it('names what is over', () => {
    expect(verdict([good, { ...good, what: 'a hover', value: 3 }], ['arrows, layout'], [])).toEqual({
      lines: ['Over budget: a hover; arrows, layout.'],
      code: 1,
    });
  });

  it('names what could not be measured, and the rest all the same', async () => {
    const start = await tried('the start in VS Code', failing);
    expect(start).toEqual({ what: 'the start in VS Code', why: 'The page has crashed.' });
    if (!('why' in start)) return;
    expect(verdict([{ ...good, value: 3 }], [], [start])).toEqual({
      lines: ['Not measured: the start in VS Code (The page has crashed).', 'Over budget: a start.'],
      code: 2,
    });
    expect(await tried('a start', () => Promise.resolve([good]))).toEqual([good]);
  });
});

it('npm run bench -- --quick tries every measurement', async () => {
  const { code, output } = await runScript('test/bench/bench.ts', ['--quick']);
  expect(output).toContain('Small numbers: everything was tried, nothing is judged.');
  expect(code).toBe(0);
  for (const what of [
    'peerspec --version',
    'check, one file',
    'check, 20 files',
    'growth',
    'memory',
    'parsing alone',
    'any script',
    'long-word, check',
  ]) {
    expect(output).toContain(what);
  }
}, 300_000);
