/** When things happen: everything is placed from the event that it hangs on in the end, in days. */
import type { TimePoint } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { intervention, specOf } from './support/saying.ts';

const timeline = 'timeline { event Birth "…"  event Booking "…": 30 weeks before Birth }';

const computedOf = async (...lines: readonly string[]) => (await specOf(intervention(timeline, ...lines))).computed;
const contactAt = async (when: string): Promise<TimePoint | undefined> =>
  (await computedOf(`contacts { contact Visit { when: ${when} } }`)).times['Visit'];

describe('a contact is placed', () => {
  test.each([
    ['at Birth', 'Birth', 0, 0],
    ['6 weeks after Birth', 'Birth', 42, 42],
    ['at 6 weeks after Birth', 'Birth', 42, 42],
    ['10 weeks before Birth', 'Birth', -70, -70],
    ['from 2 days after Birth', 'Birth', 2, 2],
    ['within 48 hours after Birth', 'Birth', 0, 2],
    ['within 2 weeks before Birth', 'Birth', -14, 0],
    ['2 to 4 weeks after Birth', 'Birth', 14, 28],
    ['4 to 6 weeks before Birth', 'Birth', -42, -28],
    ['12 hours after Birth', 'Birth', 0.5, 0.5],
    ['1 month after Birth', 'Birth', 30.4375, 30.4375],
    ['1 year after Birth', 'Birth', 365.25, 365.25],
    ['Birth', 'Birth', 0, 0],
    ['4 to 12 weeks before Birth', 'Birth', -84, -28],
    ['24 weeks of Booking', 'Birth', -42, -42],
    ['from 10 to 12 weeks of Booking', 'Birth', -140, -126],
    ['2 weeks after Booking', 'Birth', -196, -196],
    ['at Booking', 'Birth', -210, -210],
    ['2 weeks', '', 14, 14],
  ])('`%s`: from %s, day %d to %d', async (when, event, earliest, latest) => {
    expect(await contactAt(when)).toEqual({ event, earliest, latest });
  });
});

test('events that hang on one another end at the first', async () => {
  const { times } = await specOf(
    intervention('timeline { event A "…"  event B "…": 1 week after A  event C "…": 2 to 3 days before B }'),
  ).then((spec) => spec.computed);
  expect(times).toEqual({
    A: { event: 'A', earliest: 0, latest: 0 },
    B: { event: 'A', earliest: 7, latest: 7 },
    C: { event: 'A', earliest: 4, latest: 5 },
  });
});

test('events that hang on one another in a circle have an end all the same', async () => {
  const { times } = (
    await specOf(intervention('timeline { event A "…": 1 day after B  event B "…": 1 day after A  event Self "…": 2 days after Self }'))
  ).computed;
  expect(Object.values(times).every(({ earliest, latest }) => Number.isFinite(earliest) && Number.isFinite(latest))).toBe(true);
  expect(times['Self']).toEqual({ event: 'Self', earliest: 0, latest: 0 });
});

test('an event without a time of its own stands for itself, so nothing is compared across two such events', async () => {
  const { times, durationDays } = (
    await specOf(
      intervention(
        'timeline { event Birth "…"  event Discharge "…" }',
        'contacts { contact One { when: 1 week after Birth }  contact Two { when: 1 week after Discharge } }',
      ),
    )
  ).computed;
  expect([times['One']?.event, times['Two']?.event]).toEqual(['Birth', 'Discharge']);
  expect(durationDays).toBeUndefined();
});

describe('an outcome', () => {
  const outcome = (answers: string): string => `outcomes { long-term Sleep { ${answers} } }`;

  test('is placed by when it is expected', async () => {
    const { times } = await computedOf(outcome('by: 8 weeks after Birth'));
    expect(times['Sleep']).toEqual({ event: 'Birth', earliest: 56, latest: 56 });
  });

  test('is measured at all of its times, the earliest first, whatever their order', async () => {
    const { measured } = await computedOf(
      outcome('measure: "diary" at 8 weeks after Birth, 2 weeks after Birth, "scale" at 4 weeks after Birth'),
    );
    expect(measured).toEqual({ Sleep: [14, 28, 56].map((day) => ({ event: 'Birth', earliest: day, latest: day })) });
  });

  test('has no first measurement where none has a time, or two cannot be compared', async () => {
    expect((await computedOf(outcome('measure: "diary"'))).measured).toEqual({});
    expect((await computedOf(outcome('measure: "diary" at 2 weeks after Birth, "scale" at 1 week'))).measured).toEqual({});
  });
});

describe('the support lasts', () => {
  test.each([
    [
      'from the first contact to the end of a last phase',
      ['contact A { when: 10 weeks before Birth }', 'contact B { when: 2 weeks after Birth  for: 6 weeks }'],
      126,
      126,
      '18 weeks',
    ],
    ['up to the last of contacts that are repeated', ['contact A { when: at Birth  every: 1 week  for: 12 weeks }'], 77, 77, '11 weeks'],
    ['up to the last of a number of contacts', ['contact A { when: at Birth  count: 3  every: 4 weeks }'], 56, 56, '8 weeks'],
    ['a span of time where a period is one', ['contact A { when: at Birth  for: 2 to 4 weeks }'], 14, 28, '2 to 4 weeks'],
    ['as long as a contact without a time of its own, which begins with the support', ['contact A { for: 3 weeks }'], 21, 21, '3 weeks'],
  ])('%s', async (_, contacts, low, high, weeks) => {
    const { durationDays } = await computedOf(`contacts {\n${contacts.join('\n')}\n}`);
    expect(durationDays).toEqual({ low, high, working: `from the first contact to the last: ${weeks}` });
  });

  test.each([
    ['one goes on without an end', 'contact A { when: at Birth } contact B { when: from 1 week after Birth every: 1 week }'],
    ['a contact has neither time nor period', 'contact A { when: at Birth  for: 2 weeks }  contact B { count: 1 }'],
    ['there is one contact at one moment', 'contact A { when: at Birth }'],
    ['a time is not decided', 'contact A { when: undecided because "…" }'],
    ['there is no contact', ''],
  ])('nobody knows how long where %s', async (_, contacts) => {
    expect((await computedOf(`contacts { ${contacts} }`)).durationDays).toBeUndefined();
  });
});

test('names that a computer language knows are names like any other', async () => {
  const { times } = (await specOf(intervention('timeline { event constructor "…"  event toString "…": 1 week after constructor }')))
    .computed;
  expect(Object.entries(times)).toEqual([
    ['constructor', { event: 'constructor', earliest: 0, latest: 0 }],
    ['toString', { event: 'constructor', earliest: 7, latest: 7 }],
  ]);
});
