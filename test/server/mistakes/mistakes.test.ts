/** The mistakes that people make: what is told, at which place, and what one quick fix makes of it. */
import { describe, expect, test } from 'vitest';
import { rangeText, withoutMarks } from '../../language/marked.ts';
import { applied, offeredFor, open } from '../code-actions/helpers.ts';
import { fileWith, kindsOfMistake } from './cases.ts';

describe.each(kindsOfMistake)('%s', (_, cases) => {
  const wrong = cases.filter(({ told }) => told.length > 0);
  const right = cases.filter(({ told }) => told.length === 0);

  test('has several wordings of the mistake, and neighbours that are right', () => {
    expect(wrong.length).toBeGreaterThan(3);
    expect(right.length).toBeGreaterThan(0);
  });

  test.each(wrong.map((each) => [each.written, each] as const))('%s', async (_written, { block, written, told, fixed }) => {
    const { text, places } = withoutMarks(fileWith(block, written));
    const opened = await open(text);
    const { problems } = opened.source.reading;
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual(told);
    expect(problems.map(({ at }) => rangeText(at))).toEqual(places);

    const [problem] = problems;
    const finding = opened.findings.find(({ code, at }) => code === problem?.code && at === problem.at);
    const actions = finding ? await offeredFor(opened, finding) : [];
    const results = actions.map((action) => applied(text, action));
    expect(results).toEqual(fixed.map((lines) => fileWith(block, lines)));
    for (const result of results) expect((await open(result)).source.reading.problems).toEqual([]);
  });

  test.each(right.map((each) => [each.written, each] as const))('nothing is told of %s', async (_written, { block, written }) => {
    expect((await open(fileWith(block, written))).source.reading.problems).toEqual([]);
  });
});
