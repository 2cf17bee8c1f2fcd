/** What is asked of sessions, visits and messages without a planned number: a drop-in, visits for life, a place to write to. */
import { describe, expect, it } from 'vitest';
import { check } from './helpers.ts';

/** What is told by one rule, with its severity. */
const told = async (text: string, code: string): Promise<readonly string[]> =>
  (await check(text)).findings.filter((finding) => finding.code === code).map(({ severity, message }) => `${severity}: ${message}`);

const service = (parts: string, topic = 'bereavement', stage = 'delivery'): string =>
  `intervention Service "a service" {\n  stage: ${stage}\n  topic: ${topic}\n${parts}\n}\n`;

const spoken = (message: string): readonly unknown[] => [expect.stringContaining(message)];

describe('sessions for whoever comes', () => {
  const sessions = (format: string, contact: string, more = ''): string =>
    service(`  format: ${format}\n  contacts { initiation: reactive  contact Table ${contact}${more} }`);

  it.each([
    ['a drop-in group', sessions('group { membership: drop-in }', '"tea" { every: 2 weeks }')],
    ['a drop-in beside talks one to one', sessions('mixed { membership: drop-in }', '"tea" { every: 2 weeks }')],
    ['a drop-in by its title', sessions('mixed', '"breakfast drop-in" { every: 2 weeks }')],
  ])('%s that takes place every so often is asked over which period, and no more', async (_, text) => {
    expect(await told(text, 'contact-number-missing')).toEqual(spoken('info: How often `Table` is offered is given (every 2 weeks)'));
  });

  it.each([
    [
      'of which nobody says how often there are any',
      sessions('group { membership: drop-in }', '"tea" {}'),
      'error: The number of sessions',
    ],
    [
      'to which people are sought out',
      sessions('mixed { membership: drop-in }', '"visits" { every: 2 weeks  initiation: proactive }'),
      'error',
    ],
    ['of a closed group', sessions('group { membership: closed }', '"tea" { every: 2 weeks }'), 'error: How often `Table` takes place'],
  ])('sessions %s are asked how many there are', async (_, text, said) => {
    expect(await told(text, 'contact-number-missing')).toEqual(spoken(said));
  });

  it('is asked for no least number of a group to which people come when they like', async () => {
    const least = (membership: string): Promise<readonly string[]> =>
      told(sessions(`group { membership: ${membership} }`, '"tea" { every: 2 weeks }'), 'minimum-dose-undefined');
    expect(await least('drop-in')).toEqual([]);
    expect(await least('open')).toEqual(spoken('warning: There is no rule'));
  });

  it('has to take place, whoever comes; a plan for each person has to be kept', async () => {
    const group = (membership: string): string =>
      service(`  format: group { membership: ${membership} }\n  implementation { access-points: "just come" }`);
    expect(await told(group('drop-in'), 'delivery-target-missing')).toEqual(spoken('how many of the sessions that are offered'));
    expect(await told(group('closed'), 'delivery-target-missing')).toEqual(spoken('how much of the planned support'));
  });
});

it('tells once of monthly visits that nobody knows the end of', async () => {
  const visits = (ending: string): string =>
    service(`  format: one-to-one\n  contacts { ${ending}  contact Visit "a visit" { every: 1 month } }`, 'hiv', 'published');
  expect(await told(visits('ending: not-reported'), 'ending-unstated')).toHaveLength(1);
  expect(await told(visits('ending: not-reported'), 'contact-number-missing')).toEqual([]);
  expect(await told(visits('ending: "a last visit"'), 'contact-number-missing')).toHaveLength(1);
});

it('does not ask when somebody is there to whom one writes, and who says how soon an answer comes', async () => {
  const message = (more: string): Promise<readonly string[]> =>
    told(service(`  format: on-demand\n  contacts { contact Message "a message" { count: on-demand  ${more} } }`), 'availability-unstated');
  expect(await message('mode: online  response: within 1 day')).toEqual([]);
  expect(await message('mode: online')).toEqual(spoken('nothing says when somebody is there and how soon somebody answers'));
  expect(await message('mode: telephone  response: within 1 day')).toEqual(spoken('nothing says when somebody is there'));
});
