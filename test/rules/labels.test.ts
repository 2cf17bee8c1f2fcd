/** Rules that look at words: what they take for a label or for a vague frequency, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import { codesIn, over } from './helpers.ts';

describe('usual care', () => {
  const found = async (text: string) => codesIn(over(`context {\n  usual-care: "${text}"\n}`));

  it.each([
    'usual care',
    'Standard care.',
    'care as usual',
    'TAU',
    'conventional postnatal care in the community',
    'the routine NHS maternity service',
  ])('is only a label in “%s”', async (text) => {
    expect(await found(text)).toEqual(['usual-care-label-only']);
  });

  it.each([
    'care as usual, and a discharge pack',
    'the health visitor',
    'standard care: two visits',
    'none',
    'maternity services',
    'gofal arferol',
  ])('is more than a label in “%s”', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('how often', () => {
  const found = async (text: string) => codesIn(over(`implementation {\n  service-links: "${text}"\n}`));

  it.each([
    'biweekly meetings',
    'Bi-monthly meetings',
    'regular meetings with the midwives',
    'they meet regularly',
    'frequent calls',
    'ongoing contact with the ward',
    'meetings as needed',
    'meetings as required',
    'occasional meetings with the ward',
    'they talk from time to time',
    'periodic visits to the team',
    'a word with the nurse now and then',
  ])('can mean anything in “%s”', async (text) => {
    expect(await found(text)).toEqual(['ambiguous-frequency']);
  });

  it.each([
    'biweekly meetings: on 2 Mondays in the month',
    'regular meetings, every month',
    'a regular meeting once a quarter',
    'birth notification each morning, and frequent calls',
    'irregular hours are agreed with the ward',
  ])('is clear enough in “%s”', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    'implementation {\n  reporting: "regular reports to the board"\n}',
    'theory {\n  reviewed: "from time to time"\n}',
    'format {\n  moderation: "posts are read regularly"\n}',
  ])('is told wherever it is said: %s', async (text) => {
    expect(await codesIn(over(text))).toContain('ambiguous-frequency');
    expect(await codesIn(over(text.replace(/"(.*)"/, '"$1, once a week"')))).not.toContain('ambiguous-frequency');
  });

  it('is clear where a contact has a frequency, whatever it is called', async () => {
    const calls =
      'contacts {\n  contact WeeklyCall "regular calls" { when: from 1 week after Birth  EVERY  mode: telephone  length: 20 minutes }\n}';
    expect(await codesIn(over(calls.replace('EVERY', 'every: 1 week  for: 6 weeks')))).toEqual([]);
    expect(await codesIn(over(calls.replace('EVERY', 'count: 6')))).toEqual(['ambiguous-frequency']);
  });

  it('is told once where there is no number either', async () => {
    const calls =
      'contacts {\n  contact WeeklyCall "regular calls" { when: from 1 week after Birth  mode: telephone  length: 20 minutes }\n}';
    expect(await codesIn(over(calls))).not.toContain('ambiguous-frequency');
  });

  it('in the title of the service, unless a number stands beside it', async () => {
    const titled = (title: string): string => over('').replace('"Calls in the first weeks"', `"${title}"`);
    expect(await codesIn(titled('Biweekly calls in the first weeks'))).toEqual(['ambiguous-frequency']);
    expect(await codesIn(titled('Regular calls, one every two weeks'))).toEqual([]);
  });
});
