/** What services of fields that nobody here had looked at brought to light: where a rule speaks, and where, close by, it keeps quiet. */
import { describe, expect, it } from 'vitest';
import { check, over } from './helpers.ts';

/** What is told by one rule, with its severity. */
const told = async (text: string, code: string): Promise<readonly string[]> =>
  (await check(text)).findings.filter((finding) => finding.code === code).map(({ severity, message }) => `${severity}: ${message}`);

const service = (parts: string, topic = 'bereavement', stage = 'delivery'): string =>
  `intervention Service "a service" {\n  stage: ${stage}\n  topic: ${topic}\n${parts}\n}\n`;

const spoken = (message: string): readonly unknown[] => [expect.stringContaining(message)];

describe('what is kept between people', () => {
  const kept = (safeguarding: string): Promise<readonly string[]> =>
    told(service(`  implementation { safeguarding: "${safeguarding}" }`, 'drugs'), 'confidentiality-over-safety');

  it.each([
    'peers know when to tell the outreach worker: a child in the flat, trafficking; all else stays with them',
    'an overdose is called in; everything else stays between the two',
    'the lead hears of threats to life; the rest stays in the room, and nothing is passed on',
  ])('is not everything, where something is told before it: %s', async (text) => {
    expect(await kept(text)).toEqual([]);
  });

  it.each([
    'all stays with them',
    'everything stays between the two',
    'nobody else is told',
    'names are kept, and nothing else leaves the room: all is confidential',
    'attendance is noted; everything else is confidential and stays between the two',
  ])('is everything: %s', async (text) => {
    expect(await kept(text)).toEqual(spoken('Whatever is said stays confidential'));
  });
});

describe('a network', () => {
  const packs = (format: string): string =>
    service(
      [
        `  format: ${format}`,
        '  contacts { contact Pack "handing over a pack" { mode: face-to-face } }',
        '  theory "It is taken from a friend." { mechanism Trust "trust" { offers: "a pack" responds: "takes it" }  Pack -> Trust -> Kit }',
        '  outcomes { intermediate Kit "has clean equipment" { expect: increase } }',
        '  implementation { access-points: "through friends" }',
      ].join('\n'),
      'drugs',
    );

  it.each(['uptake-mechanism-missing', 'access-single-point'])('has no door through which people come to it (%s)', async (code) => {
    expect(await told(packs('network'), code)).toEqual([]);
    expect(await told(packs('one-to-one'), code)).toHaveLength(1);
  });
});

it.each([
  ['offered to every new patient by the clinic', 0],
  ['all guests are offered it on the first day', 0],
  ['offered by the nurse', 1],
  ['every surgery has a leaflet', 1],
])('one way in leaves nobody out by which everybody is offered it: %s', async (way, count) => {
  expect(await told(service(`  implementation { access-points: "${way}" }`), 'access-single-point')).toHaveLength(count);
});

it('does not ask how long an experience lasted that is said to go on', async () => {
  const peers = (recency: string): Promise<readonly string[]> =>
    told(
      service(
        `  peers Keepers "keepers" { position: trained-peer  experience: "hears voices"  same-issue: yes  experience-recency: ${recency} }`,
      ),
      'peer-experience-kind-unstated',
    );
  expect(await peers('current')).toEqual([]);
  expect(await peers('within 5 years')).toEqual(spoken('how long this experience must have lasted'));
});

it.each(['contamination-unplanned', 'displacement-unplanned'])('%s: people of other places are apart already', async (code) => {
  const compared = (design: string, others: string): Promise<readonly string[]> =>
    told(
      over(`evaluation {\n  study Trial "a comparison" { design: ${design}  compares-with: "${others}"  measures: Continuation }\n}`),
      code,
    );
  expect(await compared('controlled', 'matched men from other prisons')).toEqual([]);
  expect(await compared('controlled', 'women of another health board')).toEqual([]);
  expect(await compared('controlled', 'women of the next clinic')).toHaveLength(1);
  expect(await compared('randomised', 'women from other clinics')).toHaveLength(1);
  // Who had none was not kept from it.
  expect(await compared('controlled', 'women of the same clinics who had no volunteer')).toEqual([]);
});

it('thins no change in a community that spreads to those who never come', async () => {
  const school = (bystanders: string, bullied: string): Promise<readonly string[]> =>
    told(
      service(
        [
          '  population Pupils "pupils" { includes: "is in Year 7" }',
          '  contacts { contact StandBy "standing by" { mode: face-to-face } }',
          '  theory "Bullying loses its audience." { StandBy -> Bystanders -> Bullied }',
          `  outcomes { intermediate Bystanders "bystanders help" { in: Pupils  level: ${bystanders} }  long-term Bullied "bullied" { in: Pupils  expect: decrease from 24% to 16%  level: ${bullied} } }`,
          '  implementation { uptake: 30% }',
        ].join('\n'),
        'bullying',
      ),
      'dilution-unanswered',
    );
  expect(await school('community', 'community')).toEqual([]);
  expect(await school('individual', 'community')).toEqual(spoken('can change by at most 7.2 points'));
  expect(await school('community', 'individual')).toEqual(spoken('can change by at most 7.2 points'));
});

it('reckons hours for people who are counted at one time, and asks over which period they come where a year would do', async () => {
  const visits = (size: string): Promise<readonly string[]> =>
    told(
      service(
        [
          `  population Women "women" { size: ${size} }`,
          '  peers Promotoras "promotoras" { number: 6  hours: 20 hours per week }',
          '  format: one-to-one',
          '  contacts { contact Visit "visits" { every: 1 week  for: 8 weeks  mode: face-to-face  length: 1 hour } }',
        ].join('\n'),
        'cervical-screening',
      ),
      'peer-capacity-shortfall',
    );
  expect(await visits('700')).toEqual(spoken('info: On your own figures there are not enough peer hours.'));
  expect(await visits('700')).toEqual(spoken('That is, if they all come at once; over a year the hours would be enough.'));
  expect(await visits('7000')).toEqual([expect.not.stringContaining('at once')]);
  expect(await visits('7000')).toEqual(spoken('error: On your own figures'));
  expect(await visits('7000 per year')).toEqual(spoken('error: On your own figures'));
  expect(await visits('700 per year')).toEqual([]);
});

it('asks a network how many it should reach, and others how many should take up what they are offered', async () => {
  const talk = (format: string): Promise<readonly string[]> =>
    told(service(`  format: ${format}\n  implementation { access-points: "friends" }`), 'uptake-target-missing');
  expect(await talk('network')).toEqual(spoken('how many of the people around the peers should be reached'));
  expect(await talk('one-to-one')).toEqual(spoken('how many of the people who are offered it should take it up'));
});
