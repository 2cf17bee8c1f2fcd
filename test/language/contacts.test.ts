/** What the contacts come to: their number, the time they take and the peer hours that needs, each with a sum that can be followed. */
import { figure, minutesSpanText, spanText } from '@peerspec/language/internal';
import { describe, expect, test } from 'vitest';
import { intervention, specOf } from './support/saying.ts';

const computedOf = async (...lines: readonly string[]) => (await specOf(intervention(...lines))).computed;
const contactsOf = (...contacts: readonly string[]) =>
  computedOf(`contacts {\n${contacts.map((answers, index) => `contact C${index} { ${answers} }`).join('\n')}\n}`);

describe('the number of contacts of one kind', () => {
  test.each([
    ['as it is stated', 'count: 4', 4, 4, '4 planned'],
    ['a span where one is stated', 'count: 4 to 6', 4, 6, '4 to 6 planned'],
    ['from how often and how long', 'every: 2 days  for: 2 weeks', 7, 7, 'every 2 days for 2 weeks: 7'],
    ['a span where either is one', 'every: 1 to 2 weeks  for: 6 weeks', 3, 6, 'every 1 to 2 weeks for 6 weeks: 3 to 6'],
    ['to the nearest whole', 'every: 1 week  for: 3 months', 13, 13, 'every 1 week for 3 months: 13'],
    ['at least one', 'every: 4 weeks  for: 1 week', 1, 1, 'every 4 weeks for 1 week: 1'],
    ['from none on where it is "up to"', 'count: up to 6', 0, 6, 'up to 6 planned'],
    ['from how many in a week', 'count: 2 per week  for: 6 weeks', 12, 12, '2 per week for 6 weeks: 12'],
    ['from how many in two weeks', 'count: 1 to 2 every 2 weeks  for: 6 weeks', 3, 6, '1 to 2 every 2 weeks for 6 weeks: 3 to 6'],
    ['none or more of what is "up to" so often', 'count: up to 1 per month  for: 1 year', 0, 12, 'up to 1 per month for 1 year: up to 12'],
  ])('is %s', async (_, answers, low, high, working) => {
    expect((await contactsOf(answers)).contacts[0]?.number).toEqual({ low, high, working });
  });

  test.each([
    ['count: at least 5', 5, 'at least 5 planned'],
    ['count: at least 1 per week  for: 6 weeks', 6, 'at least 1 per week for 6 weeks: at least 6'],
  ])('may be more than `%s` says', async (answers, low, working) => {
    expect((await contactsOf(answers)).contacts[0]?.number).toEqual({ low, high: low, orMore: true, working });
  });

  const timed = async (contact: string) =>
    (
      await computedOf(
        'timeline { event Birth "…"  event Pregnancy "…": 40 weeks before Birth  event Discharge "…" }',
        `contacts { contact C { ${contact} } }`,
      )
    ).contacts[0]?.number;

  test.each([
    ['when: 10 weeks before Birth  every: 1 week  until: Birth', 10, 10, 'every 1 week until Birth: 10'],
    ['when: from 24 weeks of Pregnancy  every: 2 weeks  until: at Birth', 8, 8, 'every 2 weeks until Birth: 8'],
    [
      'when: 4 to 12 weeks before Birth  every: 1 week  until: 2 weeks after Birth',
      6,
      14,
      'every 1 week until 2 weeks after Birth: 6 to 14',
    ],
  ])('is reckoned until a moment: `%s`', async (contact, low, high, working) => {
    expect(await timed(contact)).toEqual({ low, high, working });
  });

  test.each([
    'when: from Birth  every: 1 week  until: Discharge',
    'every: 1 week  until: Birth',
    'when: from Birth  every: 1 week  until: Pregnancy',
  ])('is nobody’s guess until a moment that cannot be placed: `%s`', async (contact) => {
    expect(await timed(contact)).toBeUndefined();
  });

  test('is the stated one where both are said, and both are kept so that they can be compared', async () => {
    const [plan] = (await contactsOf('count: 5  every: 1 week  for: 12 weeks')).contacts;
    expect(plan).toMatchObject({ number: { low: 5, high: 5 }, stated: { low: 5, high: 5 }, scheduled: { low: 12, high: 12 } });
  });

  test.each([
    'mode: telephone',
    'every: 1 week',
    'for: 6 weeks',
    'count: undecided because "…"',
    'count: 50%',
    'count: 2 per week',
    'every: 0 days  for: 1 week',
    'count: 1 per 0 weeks  for: 6 weeks',
    'count: on-demand',
    'count: as-needed  for: 6 weeks',
  ])('is not known from `%s`', async (answers) => {
    const { contacts, plannedContacts, knownContacts } = await contactsOf(answers);
    expect(contacts[0]?.number).toBeUndefined();
    expect([plannedContacts, knownContacts]).toEqual([undefined, undefined]);
  });
});

describe('all contacts together', () => {
  test('are added up, and the sum is shown', async () => {
    const { plannedContacts, knownContacts } = await contactsOf('count: 1', 'every: 1 week  for: 6 weeks', 'count: 2 to 3');
    expect(plannedContacts).toEqual({ low: 9, high: 10, working: '1 + 6 + 2 to 3 = 9 to 10' });
    expect(knownContacts).toEqual({ low: 9, high: 10, working: '1 + 6 + 2 to 3 = 9 to 10', without: [] });
  });

  test('have no total where one has no number, but what is known is added and the other named', async () => {
    const { plannedContacts, knownContacts } = await contactsOf('count: 1', 'initiation: reactive', 'count: 2');
    expect(plannedContacts).toBeUndefined();
    expect(knownContacts).toEqual({ low: 3, high: 3, working: '1 + 2 = 3', without: ['C1'] });
  });

  test('take as long as their lengths together', async () => {
    const { contacts, contactMinutes } = await contactsOf('count: 2  length: 1 hour', 'count: 4  length: 20 to 30 minutes');
    expect(contacts[1]?.minutes).toEqual({ low: 80, high: 120, working: '4 × 20 min to 30 min = 1 h 20 min to 2 h' });
    expect(contactMinutes).toEqual({ low: 200, high: 240, working: '2 h + 1 h 20 min to 2 h = 3 h 20 min to 4 h' });
  });

  test('may be more where one may, and none at all where one may be none', async () => {
    const { plannedContacts, contactMinutes } = await contactsOf(
      'count: up to 6  length: 30 minutes',
      'count: at least 1 per week  for: 4 weeks  length: 1 hour',
    );
    expect(plannedContacts).toEqual({ low: 4, high: 10, orMore: true, working: 'up to 6 + at least 4 = at least 4' });
    expect(contactMinutes?.working).toBe('up to 3 h + at least 4 h = at least 4 h');
  });

  test('take nobody knows how long where there may be any number that may last no time', async () => {
    expect((await contactsOf('count: at least 4  length: up to 1 hour')).contactMinutes).toBeUndefined();
  });

  test('take nobody knows how long where one has no length', async () => {
    expect((await contactsOf('count: 2  length: 1 hour', 'count: 4')).contactMinutes).toBeUndefined();
  });

  test('are none where none is declared', async () => {
    const computed = await computedOf('contacts { initiation: proactive }');
    expect(computed.contacts).toEqual([]);
    expect(computed).not.toHaveProperty('plannedContacts');
    expect(computed).not.toHaveProperty('contactMinutes');
  });
});

describe('peer hours', () => {
  const people = 'population Parents { size: 60 }';
  const peers = 'peers Others { number: 8  hours: 5 hours per week }';
  const contacts = 'contacts { contact Visit { when: 0 days  every: 1 week  for: 10 weeks  length: 60 minutes } }';

  test('needed one to one: people × contacts × length; there are: peers × hours × weeks of support', async () => {
    const { peerHours } = await computedOf(people, peers, contacts, 'format: one-to-one');
    expect(peerHours.needed).toEqual({ low: 600, high: 600, working: 'if all 60 people come: 60 people × 10 h = 600 h' });
    expect(peerHours.available).toEqual({ low: 400, high: 400, working: '8 peers × 5 h a week × 10 weeks of support = 400 h' });
  });

  test('one person and one group are said as one', async () => {
    const dozen = 'population P "p" { size: 12 }';
    const { peerHours } = await computedOf(dozen, contacts, 'format: group { group-size: 12 people }');
    expect(peerHours.needed?.working).toBe('if all 12 people come: 12 people in groups of 12 = 1 group; 1 group × 10 h = 10 h');
    const single = await computedOf('population P "p" { size: 1 }', contacts, 'format: one-to-one');
    expect(single.peerHours.needed?.working).toBe('if that person comes: 1 person × 10 h = 10 h');
  });

  test('needed for groups: groups × contacts × length, the last group not full', async () => {
    const { peerHours } = await computedOf(people, contacts, 'format: group { group-size: 8 to 12 people }');
    expect(peerHours.needed).toEqual({
      low: 50,
      high: 80,
      working: 'if all 60 people come: 60 people in groups of 8 to 12 = 5 to 8 groups; 5 to 8 groups × 10 h = 50 to 80 h',
    });
  });

  test.each([
    ['two trained hosts', '2 peers × 10 h = 100 to 160 h'],
    ['2 or 3 volunteers, in turn', '2 to 3 peers × 10 h = 100 to 240 h'],
    ['trained hosts', '10 h = 50 to 80 h'],
  ])('of a group count each of those who lead it: `%s`', async (hosts, sum) => {
    const { peerHours } = await computedOf(people, contacts, `format: group { group-size: 8 to 12 people  facilitated-by: "${hosts}" }`);
    expect(peerHours.needed?.working).toMatch(new RegExp(`groups × ${sum}$`));
  });

  test('count whole people', async () => {
    const { peerHours } = await computedOf(
      'population Parents { size: 103 }',
      contacts,
      'format: one-to-one',
      'implementation { uptake: 55% }',
    );
    expect(peerHours.needed?.working).toBe('103 people × 55% take-up = 57 people; 57 people × 10 h = 570 h');
  });

  test('count only those who take it up', async () => {
    const { peerHours } = await computedOf(people, contacts, 'format: one-to-one', 'implementation { uptake: at least 50% }');
    expect(peerHours.needed).toEqual({ low: 300, high: 300, working: '60 people × 50% take-up = 30 people; 30 people × 10 h = 300 h' });
  });

  test('count the way to the people', async () => {
    const { peerHours, contactMinutes } = await computedOf(
      people,
      'contacts { contact Visit { count: 2  length: 40 minutes  travel: 20 minutes } }',
      'format: one-to-one',
    );
    expect(peerHours.needed).toEqual({
      low: 120,
      high: 120,
      working: 'if all 60 people come: 60 people × 2 h with travel = 120 h (without travel 1 h 20 min, 80 h)',
    });
    // The way is the peer's time, not the person's.
    expect(contactMinutes).toMatchObject({ low: 80, high: 80 });
  });

  test('count each of the peers who are present', async () => {
    const { peerHours, contactMinutes } = await computedOf(
      people,
      'contacts { contact Visit { count: 2  length: 40 minutes  travel: 20 minutes  peers-present: 2 } }',
      'format: one-to-one',
    );
    expect(peerHours.needed).toMatchObject({ low: 240, high: 240 });
    expect(contactMinutes).toMatchObject({ low: 80, high: 80 });
  });

  test('of a circle of support count those who come, and nobody guesses how many that is', async () => {
    const inCircle = async (contact: string) =>
      (await computedOf(people, `contacts { contact Visit { ${contact} } }`, 'format: circle')).peerHours.needed;
    expect(await inCircle('count: 2  length: 1 hour')).toBeUndefined();
    expect(await inCircle('count: 2  length: 1 hour  peers-present: 3')).toMatchObject({ low: 360, high: 360 });
  });

  test('there are, where peers are counted by the people', async () => {
    const available = async (number: string, size = 'size: 60') => {
      const { peerHours } = await computedOf(
        `population Parents { ${size} }`,
        `peers Others { number: ${number}  hours: 5 hours per week }`,
        contacts,
        'format: one-to-one',
      );
      return peerHours.available?.working;
    };
    expect(await available('1 per 8 people')).toBe(
      '1 per 8 people for 60 people = 8 peers; 8 peers × 5 h a week × 10 weeks of support = 400 h',
    );
    expect(await available('2 per group')).toBeUndefined();
    expect(await available('1 per 0 people')).toBeUndefined();
    expect(await available('1 per 8 people', 'size: 20%')).toBeUndefined();
  });

  test('follow from the expected demand where people call when they like, whatever their number', async () => {
    const line = 'contacts { contact Call { count: on-demand  demand: about 40 per week  length: 30 minutes  travel: 15 minutes } }';
    const { peerHours } = await computedOf(people, peers, line, 'format: one-to-one');
    expect(peerHours.needed).toEqual({
      low: 1560,
      high: 1560,
      working: 'about 40 per week × 45 min × 52 weeks = 1560 h',
    });
    expect(peerHours.available).toEqual({ low: 2080, high: 2080, working: '8 peers × 5 h a week × 52 weeks = 2080 h' });
  });

  test('follow from no demand where something else is planned as well', async () => {
    const { peerHours } = await computedOf(
      people,
      'contacts { contact Visit { count: 1  length: 1 hour }  contact Call { count: on-demand  demand: 40 per week  length: 30 minutes } }',
      'format: one-to-one',
    );
    expect(peerHours.needed).toBeUndefined();
  });

  test('are reckoned over a year where people are counted by the year', async () => {
    const { peerHours } = await computedOf('population Parents { size: 120 per year }', peers, contacts, 'format: one-to-one');
    expect(peerHours.needed).toMatchObject({ low: 1200, high: 1200 });
    expect(peerHours.available).toEqual({ low: 2080, high: 2080, working: '8 peers × 5 h a week × 52 weeks = 2080 h' });
  });

  test('are the same whether hours are given by the week, month or day', async () => {
    const available = async (hours: string): Promise<number> => {
      const { peerHours } = await computedOf(people, `peers Others { number: 2  hours: ${hours} }`, contacts, 'format: one-to-one');
      return Math.round(peerHours.available?.low ?? Number.NaN);
    };
    expect(await available('7 hours per week')).toBe(140);
    expect(await available('1 hour per day')).toBe(140);
    expect(await available('30.4375 hours per month')).toBe(140);
  });

  test('of a year are those of its twelve months', async () => {
    const { peerHours } = await computedOf(
      'population Parents { size: 120 per year }',
      'peers Others { number: 8  hours: 30 hours per month }',
      contacts,
      'format: one-to-one',
    );
    expect(peerHours.available).toEqual({ low: 2880, high: 2880, working: '8 peers × 30 h a month × 12 months = 2880 h' });
  });

  test('what a part of the people gets alone is in no total for one person', async () => {
    const { plannedContacts } = await computedOf(
      people,
      'population First { within: Parents }',
      'contacts { contact Visit { count: 3 }  contact Extra { count: 2  with: First } }',
    );
    expect(plannedContacts).toEqual({ low: 3, high: 3, working: '3' });
  });

  test.each([
    ['the form is mixed', [people, contacts, 'format: mixed']],
    ['people write when they like', [people, contacts, 'format: online-community']],
    ['peers talk in passing', [people, contacts, 'format: network']],
    ['members help one another', [people, contacts, 'format: mutual-aid { group-size: 8 people }']],
    ['the form is not said', [people, contacts]],
    ['groups have no size', [people, contacts, 'format: group']],
    ['the number of people is not known', ['population Parents { size: unknown because "…" }', contacts, 'format: one-to-one']],
    ['people are counted as a share', ['population Parents { size: 20% }', contacts, 'format: one-to-one']],
    ['a contact has no length', [people, 'contacts { contact Visit { count: 2 } }', 'format: one-to-one']],
  ])('needed are not known where %s', async (_, lines) => {
    expect((await computedOf(...lines)).peerHours.needed).toBeUndefined();
  });

  test.each([
    ['hours are not per anything', 'peers Others { number: 8  hours: 5 hours }'],
    ['hours are not hours', 'peers Others { number: 8  hours: 5 per week }'],
    ['days are given, and nobody says how long a day is', 'peers Others { number: 8  hours: 2 days per week }'],
    ['peers have no number', 'peers Others { hours: 5 hours per week }'],
  ])('available are not known where %s', async (_, line) => {
    expect((await computedOf(people, line, contacts, 'format: one-to-one')).peerHours.available).toBeUndefined();
  });
});

describe('figures are written', () => {
  test.each([
    [7, '7'],
    [7.5, '7.5'],
    [0.333, '0.3'],
    [1440, '1440'],
    [6.96, '7'],
  ])('%d as %s', (value, text) => expect(figure(value)).toBe(text));

  test.each([
    [0, '0 min'],
    [45, '45 min'],
    [59.6, '1 h'],
    [60, '1 h'],
    [465, '7 h 45 min'],
  ])('%d minutes as %s', (minutes, text) => expect(minutesSpanText({ low: minutes, high: minutes })).toBe(text));

  test('a span as one figure where both ends read alike', () => {
    expect(spanText({ low: 6, high: 8 })).toBe('6 to 8');
    expect(spanText({ low: 6.01, high: 6.04 })).toBe('6');
    expect(minutesSpanText({ low: 60, high: 60.2 })).toBe('1 h');
    expect(spanText({ low: 0, high: 6 })).toBe('up to 6');
    expect(spanText({ low: 4, high: 6, orMore: true })).toBe('at least 4');
    expect(minutesSpanText({ low: 0, high: 90 })).toBe('up to 1 h 30 min');
    expect(minutesSpanText({ low: 45, high: 90 })).toBe('45 min to 1 h 30 min');
  });
});
