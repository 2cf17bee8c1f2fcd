/**
 * What “fix all” puts right unasked says what its author said: every figure, unit of time and exception is still there, in the
 * answer or in a remark, and no bound is looser than it was.
 */
import { describe, expect, test } from 'vitest';
import { inFigures } from '../../../packages/language/src/everyday/numbers.ts';
import { applied, offered, open } from '../code-actions/helpers.ts';
import { answersTried, questionsTried } from './answers-tried.ts';
import { fileWith } from './cases.ts';

const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What is put in the place of a line unasked; the line where nothing is. */
const mended = async (block: string, line: string): Promise<string> => {
  const text = fileWith(block, line);
  const [action] = await offered(await open(text), whole, { only: ['source.fixAll'] });
  const [head = '', tail = ''] = fileWith(block, '\0').split(/ *\0/);
  const fixed = action ? applied(text, action) : text;
  return fixed.slice(head.length, fixed.length - tail.length).trim();
};

const figuresIn = (text: string): ReadonlySet<string> => new Set(inFigures(text).match(/\d+(?:\.\d+)?/g) ?? []);

const unitNames = { minute: /\bmin/, hour: /\bhour/, day: /\bday|\bdaily/, week: /\bweek/, month: /\bmonth/ };

const unitsIn = (text: string): readonly string[] =>
  Object.entries(unitNames).flatMap(([unit, pattern]) => (pattern.test(text) ? [unit] : []));

const exceptions = /unless ill|if possible|but not at weekends|except in August/g;

/** What is counted, where it says in which way. */
const ways = /\b(?:calls|visits)\b/g;

/** What a figure is not to pass: of a looser one the author has said nothing. */
const strict = /^(?:fewer than|over |>)/;

/** What has gone from an answer, or come to it. */
const lost = (answer: string, after: string): readonly string[] => {
  const figures = figuresIn(after);
  const units = unitsIn(after);
  return [
    ...[...figuresIn(answer)].filter((figure) => !figures.has(figure)),
    ...unitsIn(answer).filter((unit) => !units.includes(unit)),
    ...(answer.match(ways) ?? []).filter((words) => !after.includes(words)),
    ...(answer.match(exceptions) ?? []).filter((words) => !after.includes(words)),
    // "Over 5 or more" is both at once, and so is "fewer than 4 or less".
    ...(strict.test(answer) && !/ or (?:more|less)$/.test(answer) && !after.includes(answer.slice(0, 4)) ? ['a bound'] : []),
  ];
};

describe('nothing is lost of', () => {
  test.each(questionsTried)('%s, %s', async (block, word) => {
    let changed = 0;
    for (const answer of answersTried()) {
      const after = await mended(block, `${word}: ${answer}`);
      if (after === `${word}: ${answer}`) continue;
      changed += 1;
      expect(lost(answer, after), `${answer} → ${after}`).toEqual([]);
    }
    expect(changed).toBeGreaterThan(0);
  });
});
