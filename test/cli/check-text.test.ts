/** What a person reads: hand-made reports, so that every turn of the page is seen. */
import { stripVTControlCharacters } from 'node:util';
import type { Range } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { reportAsText } from '../../packages/cli/src/check/formats/text.ts';
import { newCollection } from '../../packages/cli/src/check/collect.ts';
import { excerptOf } from '../../packages/cli/src/check/formats/excerpt.ts';
import { styleFor } from '../../packages/cli/src/terminal/style.ts';

const range = (line: number, from: number, to: number): Range => ({ start: { line, character: from }, end: { line, character: to } });

const finding = (change: Partial<Finding>): Finding => ({
  code: 'theory-missing',
  severity: 'error',
  message: 'The specification does not say how the service is supposed to work.',
  why: 'Without a theory, a disappointing result teaches nobody what to change.',
  remedy: 'Add activities, mechanisms, intermediate and long-term outcomes.',
  file: 'a.peer',
  at: range(0, 0, 4),
  ...change,
});

const text = (
  findings: readonly Finding[],
  source = 'word\nword\nword\n',
  width = 80,
  env: Record<string, string> = {},
  isTTY = false,
  listsOpen = false,
) => {
  const collection = newCollection();
  collection.add('a.peer', { findings, accepted: [] });
  const style = styleFor({ env }, { write: () => undefined, isTTY });
  return [...reportAsText(collection.report('2026-10-01', []), { width, style, listsOpen, textOf: () => source })].join('');
};

describe('the text of a report', () => {
  it('says place, severity, code, what, why and what to do', () => {
    expect(text([finding({})])).toMatchInlineSnapshot(`
      "a.peer

        1 | word
          | ~~~~

        1:1  error  theory-missing
          The specification does not say how the service is supposed to work.
          Why: Without a theory, a disappointing result teaches nobody what to change.
          What to do: Add activities, mechanisms, intermediate and long-term outcomes.

      1 file checked. 1 finding: 1 error.
      More about a finding, for example: peerspec explain theory-missing
      "
    `);
  });

  it('says where the evidence comes from, and other places that help', () => {
    const related = [
      { message: 'The first is here.', at: range(2, 0, 4) },
      { message: 'It is declared here.', at: { ...range(0, 2, 4), file: 'shared/place.peer' } },
    ];
    expect(text([finding({ related, scope: '17 trials of mainly one-to-one support, several countries, to 2011.' })]))
      .toMatchInlineSnapshot(`
      "a.peer

        1 | word
          | ~~~~

        1:1  error  theory-missing
          The specification does not say how the service is supposed to work.
          See also: The first is here. (3:1)
          See also: It is declared here. (shared/place.peer:1:3)
          Why: Without a theory, a disappointing result teaches nobody what to change.
          Evidence: 17 trials of mainly one-to-one support, several countries, to
          2011.
          What to do: Add activities, mechanisms, intermediate and long-term outcomes.

      1 file checked. 1 finding: 1 error.
      More about a finding, for example: peerspec explain theory-missing
      "
    `);
  });

  it('does not say the same reason and remedy a second time, but where they stand', () => {
    const findings = [0, 1, 2].map((line) => finding({ at: range(line, 0, 4) }));
    const out = text([...findings, finding({ at: range(2, 1, 2), remedy: 'Another remedy.' })]);
    expect(out).toMatchInlineSnapshot(`
      "a.peer

        1 | word
          | ~~~~

        1:1  error  theory-missing
          The specification does not say how the service is supposed to work.
          Why: Without a theory, a disappointing result teaches nobody what to change.
          What to do: Add activities, mechanisms, intermediate and long-term outcomes.

        2 | word
          | ~~~~

        2:1  error  theory-missing (as at 1:1)
          The specification does not say how the service is supposed to work.

        3 | word
          | ~~~~

        3:1  error  theory-missing (as at 1:1)
          The specification does not say how the service is supposed to work.

        3 | word
          |  ~

        3:2  error  theory-missing
          The specification does not say how the service is supposed to work.
          What to do: Another remedy.

      1 file checked. 4 findings: 4 errors.
      More about a finding, for example: peerspec explain theory-missing
      "
    `);
  });

  it('leads to the place where the same is advised, and not to the first of the kind', () => {
    const said = [
      finding({}),
      finding({ at: range(1, 0, 4), remedy: 'Another remedy.' }),
      finding({ at: range(2, 0, 4), remedy: 'Another remedy.' }),
    ];
    expect(text(said).match(/\d:1 {2}error.*/g)).toEqual([
      '1:1  error  theory-missing',
      '2:1  error  theory-missing',
      '3:1  error  theory-missing (as at 2:1)',
    ]);
  });

  it('takes two lines for each of many hints that have the same reason and remedy', () => {
    const hints = [0, 1, 2].map((line) =>
      finding({ code: 'still-open', severity: 'hint', at: range(line, 0, 4), message: `Still open: ${line}` }),
    );
    expect(text([...hints, finding({ at: range(2, 0, 4) })])).toMatchInlineSnapshot(`
      "a.peer

        1:1  hint  still-open
          Still open: 0
          Why: Without a theory, a disappointing result teaches nobody what to change.
          What to do: Add activities, mechanisms, intermediate and long-term outcomes.

        2:1  hint  still-open (as at 1:1)
          Still open: 1

        3 | word
          | ~~~~

        3:1  error  theory-missing
          The specification does not say how the service is supposed to work.
          Why: Without a theory, a disappointing result teaches nobody what to change.
          What to do: Add activities, mechanisms, intermediate and long-term outcomes.

        3:1  hint  still-open (as at 1:1)
          Still open: 2

      1 file checked. 4 findings: 1 error, 3 hints.
      More about a finding, for example: peerspec explain still-open
      "
    `);
  });

  describe('of a paper that leaves much open', () => {
    const open = (line: number): Finding =>
      finding({ code: 'still-open', severity: 'hint', message: `Still open: question ${line.toString()}.`, at: range(line, 0, 4) });
    const source = 'word\n'.repeat(9);

    it('tells more than three open questions in one line, behind everything else', () => {
      const out = text([...[1, 2, 4, 7].map(open), finding({ at: range(8, 0, 4) })], source);
      expect(out).not.toContain('Still open');
      expect(out).toContain('The specification does not say how');
      expect(out).toContain('  4 questions are openly left open, on the lines 2 to 8; `--open` lists them.');
      expect(out).toContain('4 hints');
    });

    it('lists three, and all of them where that is asked for', () => {
      expect(text([1, 2, 4].map(open), source).match(/Still open/g)).toHaveLength(3);
      expect(text([1, 2, 4, 7].map(open), source, 80, {}, false, true).match(/Still open/g)).toHaveLength(4);
    });

    it('never folds away one that is graver than a hint', () => {
      const out = text([...[1, 2, 4, 7].map(open), { ...open(8), severity: 'warning' }], source);
      expect(out.match(/Still open/g)).toHaveLength(1);
    });
  });

  it('shows a line once for all that is said about the same stretch of it', () => {
    const out = text([
      finding({}),
      finding({ code: 'no-mechanism', severity: 'warning', message: 'Another thing.', why: 'Why.', remedy: 'Do.' }),
    ]);
    expect(out.match(/1 \| word/g)).toHaveLength(1);
  });

  it('tells of a shared part once, by whatever way it was found', () => {
    const collection = newCollection();
    const shared = finding({ file: 'shared.peer' });
    collection.add('b.peer', { findings: [shared], accepted: [] });
    collection.add('a.peer', { findings: [shared, finding({})], accepted: [] });
    const { files, summary } = collection.report('2026-10-01', []);
    expect([...files].map(({ file, findings }) => [file, findings.length])).toEqual([
      ['a.peer', 1],
      ['b.peer', 0],
      ['shared.peer', 1],
    ]);
    expect(summary).toEqual({ files: 2, findings: { error: 2, warning: 0, info: 0, hint: 0 }, accepted: 0, failures: 0 });
  });

  it.each([40, 60, 80, 100])('keeps within %i columns', (width) => {
    const long = 'x'.repeat(300);
    const out = text(
      [finding({ at: range(0, 150, 160), message: 'Short words in a message that goes on for rather longer than a line.' })],
      long,
      width,
    );
    const lines = out.split('\n').filter((line) => !line.startsWith('More about'));
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('counts by severity in the closing line, and says what to type next', () => {
    const severities = ['error', 'warning', 'warning', 'hint'] as const;
    const out = text(severities.map((severity, index) => finding({ severity, code: `code-${index}` })));
    expect(out.trimEnd().split('\n').slice(-2)).toEqual([
      '1 file checked. 4 findings: 1 error, 2 warnings, 1 hint.',
      'More about a finding, for example: peerspec explain code-0',
    ]);
  });

  it('is one line where there is nothing to complain of', () => {
    expect(text([])).toBe('1 file checked. No findings.\n');
  });

  it('shows no line where the place is behind the end of the text, or the file has gone', () => {
    expect(text([finding({ at: range(99, 0, 0) })])).not.toContain('|');
    expect(text([finding({})], '')).not.toContain('|');
  });
});

describe('colour', () => {
  const coloured = (env: Record<string, string>, isTTY: boolean) => text([finding({})], undefined, undefined, env, isTTY);
  const plain = coloured({}, false);

  it('is there on a terminal and changes no word', () => {
    expect(coloured({}, true)).toContain('\u001B[');
    expect(stripVTControlCharacters(coloured({}, true))).toBe(plain);
    expect(plain).not.toContain('\u001B');
  });

  it.each([
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, false],
  ])('with %j, on a terminal: %j', (env, isTTY, expected) => {
    expect(coloured(env, isTTY).includes('\u001B')).toBe(expected);
  });
});

describe('the line that a finding is about', () => {
  const excerpt = (line: string, from: number, to: number, width = 40) => {
    const found = excerptOf([line], range(0, from, to), width);
    return found && `${found.line}\n${found.underline}`;
  };

  it('is underlined where the finding is', () => {
    expect(excerpt('  peers Buddies {', 2, 15)).toBe('peers Buddies {\n~~~~~~~~~~~~~');
    expect(excerpt('a bb ccc', 2, 4)).toBe('a bb ccc\n  ~~');
  });

  it('is underlined to its end where the finding goes on below', () => {
    const found = excerptOf(['peers {', '}'], { start: { line: 0, character: 0 }, end: { line: 1, character: 1 } }, 40);
    expect(found?.underline).toBe('~~~~~~~');
  });

  it('has at least one mark, also at the end of the line', () => {
    expect(excerpt('abc', 3, 3)).toBe('abc\n   ~');
  });

  it.each([
    ['accents that stand on their letter', 'cafe\u0301 x', 6, 7, '     ~'],
    ['wide letters', '支援 x', 3, 4, '     ~'],
    ['a family', '👨‍👩‍👧 x', 9, 10, '   ~'],
    ['quotation marks and dashes', '“a” – x', 6, 7, '      ~'],
    ['tabs', 'a\tx', 2, 3, '  ~'],
  ])('is underlined in the right column behind %s', (_what, line, from, to, underline) => {
    expect(excerpt(line, from, to)?.split('\n')[1]).toBe(underline);
  });

  it('is cut so that the stretch is in it', () => {
    const found = excerptOf([`${'a'.repeat(100)}HERE${'b'.repeat(100)}`], range(0, 100, 104), 30);
    expect(found).toEqual({ line: '…aaaaaaaaaHERE' + 'b'.repeat(15) + '…', underline: `${' '.repeat(10)}~~~~` });
  });

  it('is cut where the stretch itself is longer', () => {
    const found = excerptOf(['x'.repeat(100)], range(0, 0, 100), 10);
    expect(found).toEqual({ line: `${'x'.repeat(9)}…`, underline: '~'.repeat(10) });
  });
});
