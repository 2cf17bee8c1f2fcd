/** The measuring stick measures rightly, and can be laid on every encoding. What it measures is no part of passing. */
import type { Finding, Severity } from '@peerspec/rules';
import { ruleByCode } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { readText } from '@peerspec/language';
import { caseOf, names } from './cases.ts';
import { proposed } from './proposed.ts';
import { disorder, inAll, judge } from './reckon.ts';
import type { Case, Verdict } from './reckon.ts';
import { readTable } from './table.ts';

const text = 'contact Call {\n  mode: telephone\n}\noutcomes { }';

const finding = (code: string, line: number, severity: Severity = 'warning', message = 'Something is missing.'): Finding => ({
  code,
  severity,
  message,
  remedy: 'Write it.',
  file: 'sample.peer',
  at: { start: { line, character: 0 }, end: { line, character: 1 } },
});

const table = (...lines: readonly string[]) => readTable(['# A sample.', '', 'described poorly because "so"', ...lines].join('\n'));

const verdict = (lines: readonly string[], findings: readonly Finding[]): Verdict =>
  judge({ name: 'sample', text, table: table(...lines), findings });

describe('a table', () => {
  it('says what is wanted and what is not, where, in which words and how gravely, and why', () => {
    expect(
      table('most 10 because "it is good"', 'wanted a-b or c because "x"', 'unwanted any at "mode:" saying "Her" above info because "y"'),
    ).toEqual({
      grade: 'poorly',
      most: 10,
      expectations: [
        { wish: 'wanted', codes: ['a-b', 'c'], because: 'x' },
        { wish: 'unwanted', codes: ['any'], at: 'mode:', saying: 'Her', above: 'info', because: 'y' },
      ],
    });
  });

  it.each([
    'wanted a-b',
    'wished a-b because "x"',
    'wanted a-b above grave because "x"',
    'described badly because "x"',
    'wanted a-b because "x" at "y"',
  ])('that holds "%s" is refused, with the line', (line) => {
    expect(() => table(line)).toThrow(`Line 4 is none that a table can have: ${line}`);
  });

  it('has to say how well the intervention is described', () => {
    expect(() => readTable('wanted a-b because "x"')).toThrow('how well');
  });
});

describe('an encoding is judged', () => {
  it('by what is wanted and said', () => {
    const lines = ['wanted a because "x"', 'wanted b or c because "y"', 'wanted d because "z"'];
    const { recall, missed } = verdict(lines, [finding('a', 0), finding('c', 1), finding('e', 2)]);
    expect(recall).toEqual({ part: 2, of: 3 });
    expect(missed.map(({ codes }) => codes)).toEqual([['d']]);
  });

  it('by what is said and must not be: each finding that is objected to counts once, however many lines object', () => {
    const lines = ['unwanted a because "x"', 'unwanted any saying "midwi" because "y"', 'unwanted b because "z"'];
    const found = [finding('a', 0, 'error', 'Midwives are missing.'), finding('a', 1), finding('c', 1), finding('c', 2, 'hint')];
    const { precision, spoken, unjust } = verdict(lines, found);
    expect(precision).toEqual({ part: 1, of: 3 });
    expect(spoken).toEqual({ part: 2, of: 3 });
    expect(unjust.map((each) => each.findings.length)).toEqual([2, 1]);
  });

  it('where it says so: on a line, of a name, in words, above a severity', () => {
    const found = [finding('a', 1, 'info', 'How does `Call` reach her?')];
    const said = (line: string): number => verdict([line], found).spoken.part;
    expect(said('unwanted a at "mode:" because "x"')).toBe(1);
    expect(said('unwanted a at "Call" because "x"')).toBe(1);
    expect(said('unwanted a at "outcomes" because "x"')).toBe(0);
    expect(said('unwanted a saying "her" because "x"')).toBe(1);
    expect(said('unwanted a saying "his" because "x"')).toBe(0);
    expect(said('unwanted a above hint because "x"')).toBe(1);
    expect(said('unwanted a above info because "x"')).toBe(0);
  });

  it('by how many errors and warnings there are, and how many there may be', () => {
    const found = [finding('a', 0, 'error'), finding('a', 0), finding('a', 0, 'info'), finding('a', 0, 'hint')];
    const bounded = (most: number) => verdict([`most ${most} because "x"`], found);
    expect([bounded(2).errorsAndWarnings, bounded(2).withinBound, bounded(1).withinBound]).toEqual([2, true, false]);
    expect(verdict([], found).withinBound).toBe(true);
  });
});

describe('all encodings together', () => {
  const of = (name: string, grade: string, warnings: number): Case => ({
    name,
    text,
    table: readTable(`described ${grade} because "x"\nwanted a because "y"`),
    findings: Array.from({ length: warnings }, (_, line) => finding(line === 0 ? 'a' : 'b', line)),
  });
  const verdicts = [of('good', 'well', 3), of('fair', 'partly', 3), of('bad', 'poorly', 4), of('worst', 'poorly', 0)].map(judge);

  it('are counted together', () => {
    expect(inAll(verdicts)).toEqual({ recall: { part: 3, of: 4 }, precision: { part: 10, of: 10 }, spoken: { part: 0, of: 0 } });
  });

  it('are in order where a better description gets fewer errors and warnings than a poorer one', () => {
    const { pairs, wrong } = disorder(verdicts);
    expect(pairs).toBe(5);
    expect(wrong.map((pair) => pair.map(({ name }) => name))).toEqual([
      ['good', 'fair'],
      ['good', 'worst'],
      ['fair', 'worst'],
    ]);
  });
});

describe.each(names)('%s', (name) => {
  it('has a table whose codes are those of rules, or proposed, and whose places are in the text', async () => {
    const { text: encoded, table: read } = await caseOf(name);
    const codes = read.expectations.flatMap((each) => each.codes);
    expect(codes.filter((code) => code !== 'any' && !ruleByCode(code) && !proposed.includes(code))).toEqual([]);
    expect(read.expectations.filter(({ at }) => at !== undefined && !encoded.includes(at))).toEqual([]);
    expect(read.expectations.some(({ wish }) => wish === 'wanted') && read.expectations.some(({ wish }) => wish === 'unwanted')).toBe(true);
  });

  it('is a file in which nothing is wrong', async () => {
    expect((await readText((await caseOf(name)).text)).problems).toEqual([]);
  });
});
