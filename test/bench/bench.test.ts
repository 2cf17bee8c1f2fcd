/** The corpus for measuring is what it says, and the measuring runs. */
import { openWorkspace } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { runScript } from '../../scripts/shared/run.ts';
import { corpus, linesPerFile } from './corpus.ts';
import { median } from './measure.ts';
import { peerFile } from './peer-corpus.ts';
import { isOver, table } from './table.ts';

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
    ] as const;
    expect(figures.map(isOver)).toEqual([false, true, false]);
    expect(table(figures)).toMatchInlineSnapshot(`
      "Figure            Measured  Budget  ÷ empty Node  ÷ ESLint
      ----------------------------------------------------------------
      within               45 ms   45 ms        1.50 ×              ok
      over                2.31 ×  2.20 ×                          OVER
      without a budget  1,234 ms                          0.50 ×"
    `);
  });
});

it('npm run bench -- --quick tries every measurement', async () => {
  const { code, output } = await runScript('test/bench/bench.ts', ['--quick']);
  expect(output).toContain('Small numbers: everything was tried, nothing is judged.');
  expect(code).toBe(0);
  for (const what of ['peerspec --version', 'check, one file', 'check, 20 files', 'growth', 'memory', 'parsing alone', 'any script']) {
    expect(output).toContain(what);
  }
}, 300_000);
