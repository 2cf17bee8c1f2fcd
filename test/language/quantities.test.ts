/** Quantities are quantities: what is written as a figure is read as one, and read aloud in one spelling. */
import type { Amount } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { given, intervention, problemsOf, specOf } from './support/saying.ts';

const sizeOf = async (written: string): Promise<Amount> =>
  given((await specOf(intervention(`population Parents { size: ${written} }`))).population.size);

describe('an amount', () => {
  test.each<[string, Amount]>([
    ['70', { low: 70, high: 70, text: '70' }],
    ['7.5', { low: 7.5, high: 7.5, text: '7.5' }],
    ['0', { low: 0, high: 0, text: '0' }],
    ['6 to 10', { low: 6, high: 10, text: '6 to 10' }],
    ['at least 5', { low: 5, high: 5, qualifier: 'at least', text: 'at least 5' }],
    ['at most 12', { low: 12, high: 12, qualifier: 'at most', text: 'at most 12' }],
    ['up to 12', { low: 12, high: 12, qualifier: 'at most', text: 'up to 12' }],
    ['about 400', { low: 400, high: 400, qualifier: 'about', text: 'about 400' }],
    ['within 3 years', { low: 3, high: 3, qualifier: 'within', unit: 'year', text: 'within 3 years' }],
    ['24%', { low: 24, high: 24, unit: '%', text: '24%' }],
    ['20% to 30%', { low: 20, high: 30, unit: '%', text: '20 to 30%' }],
    ['20 to 30%', { low: 20, high: 30, unit: '%', text: '20 to 30%' }],
    ['at least 60%', { low: 60, high: 60, qualifier: 'at least', unit: '%', text: 'at least 60%' }],
    ['8 to 10 per peer', { low: 8, high: 10, per: 'peer', text: '8 to 10 per peer' }],
    ['400 per year', { low: 400, high: 400, per: 'year', text: '400 per year' }],
    ['1 per 50 people', { low: 1, high: 1, per: 'people', perNumber: 50, text: '1 per 50 people' }],
    ['at least 1 every week', { low: 1, high: 1, qualifier: 'at least', per: 'week', text: 'at least 1 per week' }],
    ['2 to 3 every 2 weeks', { low: 2, high: 3, per: 'week', perNumber: 2, text: '2 to 3 every 2 weeks' }],
    ['1 per 2 months', { low: 1, high: 1, per: 'month', perNumber: 2, text: '1 every 2 months' }],
    ['10 hours per week', { low: 10, high: 10, unit: 'hour', per: 'week', text: '10 hours per week' }],
    ['1 week', { low: 1, high: 1, unit: 'week', text: '1 week' }],
    ['1 weeks', { low: 1, high: 1, unit: 'week', text: '1 week' }],
    ['2 week', { low: 2, high: 2, unit: 'week', text: '2 weeks' }],
    ['6 to 10 people', { low: 6, high: 10, unit: 'people', text: '6 to 10 people' }],
    [
      'about 400 families per year',
      { low: 400, high: 400, qualifier: 'about', unit: 'families', per: 'year', text: 'about 400 families per year' },
    ],
    ['5 to 5', { low: 5, high: 5, text: '5 to 5' }],
  ])('`%s`', async (written, amount) => {
    expect(await sizeOf(written)).toEqual(amount);
  });

  test.each([
    ['10 to 6', 'backwards-span: This runs backwards: the first figure is larger than the second.'],
    ['30% to 20%', 'backwards-span: This runs backwards: the first figure is larger than the second.'],
    ['many', 'wrong-answer: `many` is not an answer to `size`.'],
    ['"seventy"', 'wrong-answer: This is not an answer to `size`; did you mean `70`?'],
    ['9999999999999', 'wrong-answer: This is not an answer to `size`.'],
    ['2027-03-01', 'wrong-answer: This is not an answer to `size`.'],
  ])('is not `%s`', async (written, problem) => {
    expect(await problemsOf(intervention(`population Parents { size: ${written} }`))).toEqual([problem]);
  });
});

describe('a length of time', () => {
  const lengthOf = async (written: string) =>
    given(
      (await specOf(intervention(`contacts { contact Visit { length: ${written} } }`))).contacts.planned.items[0]?.length ?? {
        state: 'silent',
      },
    );

  test.each([
    ['90 minutes', 90, 90],
    ['1.5 hours', 90, 90],
    ['2 days', 2880, 2880],
    ['1 week', 10_080, 10_080],
    ['1 month', 43_830, 43_830],
    ['12 months', 525_960, 525_960],
    ['1 year', 525_960, 525_960],
    ['30 to 45 minutes', 30, 45],
    ['30 minutes to 1 hour', 30, 60],
    ['hour', 60, 60],
  ])('`%s` is %d to %d minutes', async (written, low, high) => {
    expect((await lengthOf(written)).minutes).toEqual({ low, high });
  });

  test('keeps both units of a span of two', async () => {
    expect((await lengthOf('30 minutes to 1 hour')).text).toBe('30 minutes to 1 hour');
  });

  test.each(['6', '6%', '6 people', 'hours', '"an hour"'])('is not `%s`', async (written) => {
    const [problem] = await problemsOf(intervention(`contacts { contact Visit { length: ${written} } }`));
    expect(problem).toMatch(/^wrong-answer: /);
  });

  test.each(['2 hours to 30 minutes', '60 to 30 minutes'])('does not run backwards: `%s`', async (written) => {
    expect(await problemsOf(intervention(`contacts { contact Visit { length: ${written} } }`))).toEqual([
      'backwards-span: This runs backwards: the first figure is larger than the second.',
    ]);
  });
});

describe('a figure with words beside it', () => {
  test('can have both, or either', async () => {
    const training = async (written: string): Promise<unknown> =>
      given((await specOf(intervention(`peers Others { training: ${written} }`))).peers.training);
    expect(await training('24 hours "listening"')).toMatchObject({ duration: { minutes: { low: 1440 } }, text: 'listening' });
    expect(await training('24 hours')).not.toHaveProperty('text');
    expect(await training('"listening"')).toEqual({ text: 'listening' });
  });

  test('can recur', async () => {
    const { supervision } = (await specOf(intervention('peers Others { supervision: every 2 weeks "by the co-ordinator" }'))).peers;
    expect(given(supervision)).toMatchObject({ every: { text: '2 weeks' }, text: 'by the co-ordinator' });
  });

  test('can say when it was last done, where it recurs', async () => {
    const { reviewed } = (await specOf(intervention('theory "…" { reviewed: every 6 months last 2026-05-01 }'))).theory;
    expect(given(reviewed)).toMatchObject({ every: { text: '6 months' }, last: '2026-05-01' });
  });
});

describe('an expected change', () => {
  const expectOf = async (written: string): Promise<unknown> =>
    given(
      (await specOf(intervention(`outcomes { long-term Sleep { expect: ${written} } }`))).outcomes.changes.items[0]?.expect ?? {
        state: 'silent',
      },
    );

  test.each([
    ['increase', { direction: 'increase' }],
    ['no-change', { direction: 'no-change' }],
    ['increase from 23% to 30%', { direction: 'increase', from: { low: 23, unit: '%' }, to: { low: 30, unit: '%' } }],
    ['decrease from 30% to 23%', { direction: 'decrease', from: { low: 30 }, to: { low: 23 } }],
    ['increase to 30%', { direction: 'increase', to: { low: 30 } }],
    ['increase from 23%', { direction: 'increase', from: { low: 23 } }],
    ['increase from 23% to 30% because "…" from Hunch', { direction: 'increase', from: { low: 23 }, to: { low: 30 } }],
  ])('`%s`', async (written, change) => {
    expect(await expectOf(written)).toMatchObject(change);
  });
});

describe('a date', () => {
  const revised = async (written: string): Promise<readonly string[]> => problemsOf(intervention(`revised: ${written}`));

  test.each(['2027-03-01', '2028-02-29', '2026-12-31', '2000-02-29'])('%s is a day', async (day) => {
    expect(given((await specOf(intervention(`revised: ${day}`))).revised)).toBe(day);
  });

  test.each(['2027-02-29', '2027-13-01', '2027-04-31', '2027-00-10', '2027-01-00', '1900-02-29'])('%s is none', async (day) => {
    expect(await revised(day)).toEqual([`impossible-date: \`${day}\` is not a day of the calendar.`]);
  });
});
