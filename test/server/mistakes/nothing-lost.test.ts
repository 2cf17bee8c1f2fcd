/**
 * What “fix all” puts right unasked says what its author said: every figure, unit of time and exception is still there, in the
 * answer or in a remark, and no bound is looser than it was. The answers are put together from parts, so that nobody has
 * to think of each.
 */
import { describe, expect, test } from 'vitest';
import { inFigures } from '../../../packages/language/src/everyday/numbers.ts';
import { applied, offered, open } from '../code-actions/helpers.ts';
import { fileWith } from './cases.ts';

const questions = [
  ['population', 'size'],
  ['peers', 'number'],
  ['peers', 'caseload'],
  ['peers', 'training'],
  ['peers', 'supervision'],
  ['peers', 'experience-recency'],
  ['contacts', 'minimum'],
  ['contact', 'count'],
  ['contact', 'length'],
  ['contact', 'every'],
  ['contact', 'for'],
  ['contact', 'when'],
  ['outcome', 'expect'],
  ['outcome', 'by'],
  ['outcome', 'measure'],
  ['implementation', 'uptake'],
  ['format', 'group-size'],
] as const;

const before = [
  '',
  'about ',
  'at least ',
  'no more than ',
  'up to ',
  'max ',
  'fewer than ',
  'over ',
  'within ',
  'only ',
  '>',
  '~',
  'usually ',
];

const said = [
  '6',
  '6 weeks',
  '6 calls a week',
  '6 calls over 3 months',
  '6 or 7',
  '6 and 12 months',
  '8-10 people',
  '18 and over',
  'twice weekly',
  'twice a month',
  'weekly for 12 weeks',
  '2 x 1 hour',
  '30 min weekly',
  '40 hours over 8 weeks',
  '1 hour every 2 weeks',
  '5 days a week',
  '3 times',
  '4 per peer',
  '12 (6 per arm)',
  '1,200',
  '20%',
  '20-30%',
  '20% (95% CI 10-30)',
  'from 20% to 30%',
  'increase of 20%',
  'no change',
  '6 weeks before birth',
  'birth',
];

const behind = [
  '',
  ' each',
  ' per family',
  ' or more',
  ' or less',
  '+',
  ' unless ill',
  ', if possible',
  ' but not at weekends',
  ' except in August',
];

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

/** What a figure is not to pass: of a looser one the author has said nothing. */
const strict = /^(?:fewer than|over |>)/;

/** What has gone from an answer, or come to it. */
const lost = (answer: string, after: string): readonly string[] => {
  const figures = figuresIn(after);
  const units = unitsIn(after);
  return [
    ...[...figuresIn(answer)].filter((figure) => !figures.has(figure)),
    ...unitsIn(answer).filter((unit) => !units.includes(unit)),
    ...(answer.match(exceptions) ?? []).filter((words) => !after.includes(words)),
    ...(strict.test(answer) && !after.includes(answer.slice(0, 4)) ? ['a bound'] : []),
  ];
};

describe('nothing is lost of', () => {
  test.each(questions)('%s, %s', async (block, word) => {
    let changed = 0;
    for (const [index, middle] of said.entries()) {
      for (const [place, first] of before.entries()) {
        // Each beginning meets each end, if not with each figure.
        const last = behind[(index + place) % behind.length] ?? '';
        const answer = `${first}${middle}${last}`;
        const after = await mended(block, `${word}: ${answer}`);
        if (after === `${word}: ${answer}`) continue;
        changed += 1;
        expect(lost(answer, after), `${answer} → ${after}`).toEqual([]);
      }
    }
    expect(changed).toBeGreaterThan(0);
  });
});
