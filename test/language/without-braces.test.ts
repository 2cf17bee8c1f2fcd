/** Sections as in a letter: whole specifications whose braces are taken away are put right as they were, by their layout or without any. */
import { formatText, readText } from '@peerspec/language';
import { positionsIn } from '@peerspec/language/internal';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { peerFilesBelow } from './support/saying.ts';
import { processorSeconds } from '../support/processor-seconds.ts';

/** Without the braces of blocks that go over several lines. */
const unbraced = (text: string): string => text.replaceAll(/ \{$/gm, '').replaceAll(/^ *\}\n/gm, '');

const isRemark = (line: string): boolean => /^\s*(?:\/\/|\/\*)/.test(line);

/** A text without the remarks on lines of their own: below the last question of a section nobody can tell whose they are. */
const withoutRemarks = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isRemark(line))
    .join('\n');

/** The text with its braces, as they are offered. */
const mended = async (text: string): Promise<string> => {
  const { problems } = await readText(text);
  const { offsetAt } = positionsIn(text);
  return problems
    .flatMap((problem) => problem.mended ?? [])
    .toReversed()
    .reduce((whole, { at, text: put }) => whole.slice(0, offsetAt(at.start)) + put + whole.slice(offsetAt(at.end)), text);
};

const laidOut = (text: string): string => {
  const result = formatText(text);
  return 'formatted' in result
    ? result.formatted.replaceAll(/\n{2,}/g, '\n')
    : JSON.stringify(result.problems.map(({ message }) => message));
};

describe.each(peerFilesBelow(fromRoot('examples')))('%s', (_, source) => {
  const text = withoutRemarks(source);

  test('without its braces is put right as it was', async () => {
    const without = unbraced(text);
    expect(without).not.toBe(text);
    expect(laidOut(await mended(without))).toBe(laidOut(text));
  });

  test('without its braces and set in nowhere is put right as it was', async () => {
    const flat = unbraced(text).replaceAll(/^ +/gm, '');
    // How far in the further lines of an answer stand is for its author to say.
    const lines = (laid: string): string => laid.replaceAll(/^ +/gm, '');
    expect(lines(laidOut(await mended(flat)))).toBe(lines(laidOut(text)));
  });

  test('without its braces is told once for each intervention and each thing that it shares', async () => {
    const { problems } = await readText(unbraced(text));
    const outermost = text.match(/^\}$/gm) ?? [];
    expect(problems.filter(({ code }) => code === 'missing-braces')).toHaveLength(outermost.length);
    const before = (await readText(text)).problems.length;
    expect(problems).toHaveLength(outermost.length + before);
  });

  test('with its braces nothing is said of them', async () => {
    expect((await readText(text)).problems.filter(({ code }) => code === 'missing-braces')).toEqual([]);
  });
});

test.each(['\t', '    '])('lines may be set in by %j', async (margin) => {
  const lines = ['intervention X "x"', `population P "p"`, `${margin}size: 70`, `${margin}reach: universal`, 'topic: sleep'];
  const { problems } = await readText(lines.join('\n'));
  expect(problems.map(({ code }) => code)).toEqual(['missing-braces']);
  expect((await readText(await mended(lines.join('\n')))).problems).toEqual([]);
});

test.each(['\r\n', '\r'])('lines may end with %j', async (end) => {
  const { problems } = await readText(['intervention X "x"', 'population P "p"', '  size: 70', 'topic: sleep', ''].join(end));
  expect(problems.map(({ code }) => code)).toEqual(['missing-braces']);
});

test.each(['use "a.peer"', 'accept theory-missing because "agreed"'])('a line that goes on with %j is no heading', async (more) => {
  for (const end of ['\n', '\r\n']) {
    const text = ['intervention X "x"', `  population P "p" ${more}`, '    size: 70', ''].join(end);
    const lines = text.split(end);
    const { problems } = await readText(text);
    expect(problems).not.toEqual([]);
    for (const { at } of problems) expect(at.end.character).toBeLessThanOrEqual(lines[at.end.line]?.length ?? -1);
    expect(problems.map(({ message }) => message).join()).not.toContain('`{` cannot stand here');
  }
});

test('a block in it that nobody has closed ends where the layout says so', async () => {
  const text = 'intervention X "x"\n  contacts\n    contact A {\n      count: 1\n    ending: "e"\n  topic: sleep\n';
  const { problems } = await readText(text);
  expect(problems.map(({ code }) => code)).toEqual(['missing-braces', 'missing-brace']);
  expect((await readText(await mended(text))).problems).toEqual([]);
});

test.each([
  ['headings', (count: number) => `intervention X "x"\n${'contacts\ncontact A\ncount: 1\n'.repeat(count)}`],
  [
    'lines that go further and further in',
    (count: number) => Array.from({ length: count / 10 }, (_, at) => `${' '.repeat(at)}contact A`).join('\n'),
  ],
  ['braces on one line', (count: number) => `intervention X "x"\n  contacts\n    contact A ${'{ count: 1 } '.repeat(count)}`],
])('time grows with the text: %s', async (_, textOf) => {
  const timeOf = (text: string): Promise<number> => processorSeconds(() => readText(text));
  await timeOf(textOf(500));
  expect(await timeOf(textOf(10_000))).toBeLessThan(8);
});

test('a block that nobody has closed is closed with the intervention that no line begins', async () => {
  const text = 'contacts {\n  initiation: proactive\n}\ncontext {\n  setting: "at home"\n';
  const whole = await mended(text);
  expect(whole).toBe(`intervention Service "…" {\n${text.trimEnd()}\n}\n}\n`);
  expect((await readText(whole)).problems).toEqual([]);
});
