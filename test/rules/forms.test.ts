/** What is asked fits the form of support: mutual aid, help on demand, peers who need not have faced the same issue. */
import { expect, it } from 'vitest';
import { check, codesIn, over } from './helpers.ts';

const service = (parts: string, topic = 'alcohol'): string =>
  `intervention Service "a service" {\n  stage: commissioning\n  topic: ${topic}\n${parts}\n}\n`;

/** Those of the codes that are found. */
const foundOf = async (text: string, asked: readonly string[]): Promise<readonly string[]> => {
  const found = new Set(await codesIn(text));
  return asked.filter((code) => found.has(code));
};

const ofProviders = [
  'peer-training-missing',
  'supervision-missing',
  'peer-selection-missing',
  'peer-recency-unstated',
  'peer-experience-kind-unstated',
  'peer-outcomes-absent',
  'coordination-missing',
  'uptake-target-missing',
  'delivery-target-missing',
  'fidelity-missing',
];

const fellowship = (position: string, mutual: string): string =>
  service(
    [
      `  peers Members "members" { position: ${position}  experience: "has had a drinking problem"  same-issue: yes }`,
      `  format: group { mutual-support: ${mutual} }`,
      '  outcomes { intermediate Sober "does not drink" { expect: increase }  long-term Works "is in work" { expect: increase } }',
      '  implementation { access-points: "anybody may come" }',
    ].join('\n'),
  );

it('members of mutual aid are not asked what a provider is asked', async () => {
  expect(await foundOf(fellowship('natural-peer', 'yes'), ofProviders)).toEqual([]);
});

it.each([
  ['trained-peer', 'yes'],
  ['natural-peer', 'no'],
])('peers who are %s, where mutual support is “%s”, are asked all of it', async (position, mutual) => {
  expect(await foundOf(fellowship(position, mutual), ofProviders)).toEqual(ofProviders);
});

it('what keeps members safe is asked of mutual aid as well, in words for members', async () => {
  const ofSafety = ['peer-wellbeing-missing', 'safeguarding-missing', 'escalation-route-missing'];
  expect(await foundOf(fellowship('natural-peer', 'yes'), ofSafety)).toEqual(ofSafety);
  const { findings } = await check(fellowship('natural-peer', 'yes'));
  expect(findings.find(({ code }) => code === 'escalation-route-missing')?.message).toBe(
    'Nothing says where members turn when one of them needs more than the others can give.',
  );
});

it('mutual aid that is studied is asked how many should take it up', async () => {
  const studied = fellowship('natural-peer', 'yes').replace(
    /\n\}\n$/,
    '\n  evaluation { study Trial "a trial" { design: randomised } }\n}\n',
  );
  expect(await codesIn(studied)).toContain('uptake-target-missing');
});

const ofExperience = ['peer-recency-unstated', 'peer-experience-kind-unstated'];

const peers = (sameIssue: string): string =>
  `  peers Peers "peers" { position: trained-peer  experience: "as described"  same-issue: ${sameIssue} }`;

it.each([
  ['have faced the same issue', 'yes', 'alcohol', ofExperience],
  ['need not have faced it', 'no', 'alcohol', []],
  ['are named by others', 'not-applicable because "the class names them"', 'alcohol', []],
  ['live with a condition that lasts', 'yes', 'type-2-diabetes', ['peer-experience-kind-unstated']],
])('peers who %s are asked how long it lasted and how long ago it was only where that makes sense', async (_, same, topic, asked) => {
  expect(await foundOf(service(peers(same), topic), ofExperience)).toEqual(asked);
});

it('who has used services is asked how long ago, and not how long it lasted', async () => {
  const used = service(peers('yes').replace('as described', 'has used mental health services'), 'mental-health');
  expect(await foundOf(used, ofExperience)).toEqual(['peer-recency-unstated']);
});

const ofContacts = ['contact-number-missing', 'contact-length-missing', 'minimum-dose-undefined', 'ending-unstated'];

const contacts = (contact: string, more = ''): string =>
  service(`  format: one-to-one\n  contacts {\n    contact Call "a call" { ${contact} }\n${more}  }`);

it('help on demand is asked how often people are expected to call, as a warning, and nothing that a plan is asked', async () => {
  const onDemand = contacts('mode: telephone  initiation: reactive');
  expect(await foundOf(onDemand, ofContacts)).toEqual(['contact-number-missing']);
  const { findings } = await check(onDemand);
  expect(findings.filter(({ code }) => code === 'contact-number-missing')).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('when they like') as string },
  ]);
});

it.each([
  ['peers who make the first move', 'mode: telephone  initiation: proactive', ofContacts],
  ['calls that are to be so many', 'mode: telephone  initiation: reactive  count: 6', ofContacts.slice(1)],
])('%s are asked what a plan is asked', async (_, contact, asked) => {
  expect(await foundOf(contacts(contact), ofContacts)).toEqual(asked);
});

it('help on demand that follows an event is asked until when people may call', async () => {
  const after = contacts('mode: telephone  initiation: reactive  when: from 2 days after Birth').replace(
    '  format:',
    '  timeline { event Birth "the baby is born" }\n  format:',
  );
  expect(await foundOf(after, ofContacts)).toEqual(['contact-number-missing', 'ending-unstated']);
});

it('what is written when people like has no number', async () => {
  expect(await foundOf(contacts('mode: online  initiation: reactive'), ofContacts)).toEqual([]);
});

it.each([
  ['go on for life', '    ending: not-applicable because "for life"\n', []],
  ['are to end', '    ending: "a last meeting"\n', ['contact-number-missing']],
])('meetings every week that %s', async (_, ending, asked) => {
  expect(await foundOf(contacts('every: 1 week  mode: face-to-face', ending), ['contact-number-missing'])).toEqual(asked);
});

/** Nothing explains why people would ask. */
const unexplained =
  'theory {\n  mechanism Expected "she knows who will call" { offers: "a first talk before the birth"  responds: "feels free to ask"  in: Mothers  when: Referral  relies-on: timing }\n}\n';

const afterBirth = (first: string, weekly: string, more = ''): string =>
  over(
    `contacts {\n  contact FirstCall "a call" { when: within 48 hours after Birth  count: 1  mode: telephone  length: 30 minutes  initiation: ${first} }\n  contact WeeklyCall "calls" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes  initiation: ${weekly} }\n}\n${unexplained}${more}`,
  );

it('people who have to ask for all that comes after the birth are told of, although somebody came before it', async () => {
  const { findings } = await check(afterBirth('reactive', 'reactive'));
  expect(findings.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual([
    'warning reactive-only: After the birth, support depends wholly on people asking for it (`FirstCall` and `WeeklyCall`), and in trials such support tended not to work.',
  ]);
});

it('of help that has to be asked for after the birth nothing is said where one contact comes by itself', async () => {
  expect(await codesIn(afterBirth('proactive', 'reactive'))).not.toContain('reactive-only');
});

it('in another field people who have to ask for all that comes after an event are told of without that evidence', async () => {
  const { findings } = await check(afterBirth('reactive', 'reactive', 'topic: perinatal-mental-health'));
  expect(findings.filter(({ code }) => code === 'reactive-only').map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'info: After `Birth`, support depends wholly on people asking for it (`FirstCall` and `WeeklyCall`).',
  ]);
});

it.each([
  ['form: one-to-one', 'when: from 2 days after Request  count: 1', ['reactive-only']],
  ['form: one-to-one', 'when: from 2 days after Request  count: 3', ['minimum-dose-undefined', 'ending-unstated', 'reactive-only']],
  ['form: on-demand', 'available: "each evening"  count: 1', []],
])('a single talk is the least and the last, and help on demand waits for people (%s, %s)', async (form, contact, expected) => {
  const text = service(
    `  timeline { event Request "somebody asks" }\n  format { ${form} }\n  contacts { contact Talk "one chat" { ${contact}  mode: text  initiation: reactive } }`,
  );
  expect(await foundOf(text, ['minimum-dose-undefined', 'ending-unstated', 'reactive-only'])).toEqual(expected);
});

it.each([
  ['only the role says something of it', 'relies-on: timing', 'info'],
  ['the theory relies on it', 'relies-on: autonomy', 'warning'],
])('judgement of their own under a script: %s', async (_, reliesOn, severity) => {
  const text = service(
    `  peers Peers "peers" { autonomy: "little: the words are laid down" }\n  contacts { tailoring: not-applicable because "a script" }\n  theory { mechanism Heard "heard" { ${reliesOn} } }`,
  );
  const { findings } = await check(text);
  expect(findings.filter(({ code }) => code === 'autonomy-script-conflict')).toMatchObject([{ severity }]);
});

const contactWith = (answers: string, rest = ''): string =>
  over(
    `contacts {\n  contact WeeklyCall "further talks" { when: from 1 week after Birth  mode: telephone  length: 20 minutes  ${answers} }\n${rest}}`,
  );

const ofNumbers = [
  'contact-number-missing',
  'contact-schedule-missing',
  'availability-unstated',
  'minimum-dose-undefined',
  'low-intensity',
  'dose-arithmetic-mismatch',
  'planned-not-received',
];

it.each([
  ['a rate that may be more', 'count: at least 1 per week  for: 6 weeks', []],
  ['a rate without a period', 'count: at least 1 every 2 weeks', ['low-intensity']],
  ['no more than so many', 'count: up to 6', []],
  ['too few, even at the most', 'count: up to 2', ['low-intensity']],
  ['few, but perhaps more', 'count: at least 2', []],
  ['a rate and a number that agree', 'count: at least 5  every: 1 week  for: 6 weeks', []],
  ['more than the frequency and the period allow', 'count: at least 12  every: 1 week  for: 6 weeks', ['dose-arithmetic-mismatch']],
  ['until something happens', 'every: 1 week  until: Birth', ['low-intensity']],
  ['as needed, where the least is said', 'count: as-needed', ['low-intensity']],
  ['on demand, and nothing else', 'count: on-demand', ['contact-number-missing', 'availability-unstated', 'low-intensity']],
  ['on demand, with the demand', 'count: on-demand  demand: unknown because "new"', ['availability-unstated', 'low-intensity']],
  ['on demand, whole', 'count: on-demand  demand: 9 per week  available: "by day"  response: within 1 hour', ['low-intensity']],
])('a contact that says %s', async (_, answers, expected) => {
  expect(await foundOf(contactWith(answers), ofNumbers)).toEqual(expected);
});

it('contacts as needed are asked for the least of them, in one message', async () => {
  const text = contactWith('count: as-needed', '  // nothing about minimum\n');
  expect(await foundOf(text, ofNumbers)).toEqual(['minimum-dose-undefined', 'low-intensity']);
  const { findings } = await check(text);
  expect(findings.find(({ code }) => code === 'minimum-dose-undefined')?.message).toBe(
    'Contacts take place as needed (`WeeklyCall`), and there is no rule for what counts as having received the service.',
  );
});

const ofForm = (form: string, contact: string): string =>
  service(`  format: ${form}\n  contacts { initiation: reactive  contact Talk "talks" { ${contact} } }`, 'smoking');

const askedByForm = [
  'form-unstated',
  'matching-unstated',
  'group-composition-unstated',
  'moderation-unstated',
  'contact-number-missing',
  'availability-unstated',
  'contact-length-missing',
  'minimum-dose-undefined',
  'ending-unstated',
];

it.each([
  ['network', 'mode: face-to-face  initiation: proactive', []],
  ['online-community', 'mode: online', ['moderation-unstated']],
  ['online-community { moderated-by: "two"  moderation: "daily"  rules: "no names" }', 'mode: online', []],
  ['on-demand', 'mode: telephone', ['contact-number-missing', 'availability-unstated']],
  ['on-demand', 'mode: telephone  demand: 9 per week  available: "at night"  response: within 1 minute', []],
  ['on-demand', 'mode: telephone  count: 3  length: 1 hour', ['minimum-dose-undefined', 'ending-unstated']],
  ['mutual-aid', 'every: 1 week  for: 1 year  length: 1 hour', ['group-composition-unstated']],
  ['mutual-aid', 'every: 1 month  length: 2 hours', ['group-composition-unstated', 'ending-unstated']],
  [
    'mutual-aid { group-size: 3 to 20 people  membership: drop-in  facilitated-by: "whoever opens" }',
    'every: 1 week  for: 1 year  length: 1 hour',
    [],
  ],
  ['circle', 'count: 6  length: 1 hour', ['matching-unstated', 'group-composition-unstated', 'minimum-dose-undefined', 'ending-unstated']],
  ['circle { group-size: 4 people }', 'count: 6  length: 1 hour', ['matching-unstated', 'minimum-dose-undefined', 'ending-unstated']],
])('a service of the form `%s` is asked what fits it', async (form, contact, expected) => {
  expect(await foundOf(ofForm(form, contact), askedByForm)).toEqual(expected);
});

it('members of mutual aid come when they like: nobody is asked who makes the first move', async () => {
  const of = (form: string): string =>
    service(`  format: ${form}\n  contacts { contact Talk "talks" { every: 1 month  length: 1 hour } }`, 'smoking');
  expect(await foundOf(of('mutual-aid'), ['initiation-unstated'])).toEqual([]);
  expect(await foundOf(of('online-community'), ['initiation-unstated'])).toEqual([]);
  expect(await foundOf(of('group'), ['initiation-unstated'])).toEqual(['initiation-unstated']);
});

it('mutual aid is told by its form alone, and an online community has somebody who keeps it', async () => {
  const aid = service(
    '  peers Members "members" { experience: "has had a drinking problem" }\n  format: mutual-aid\n  implementation { access-points: "anybody" }',
  );
  expect(await foundOf(aid, ['peer-training-missing', 'supervision-missing', 'coordination-missing'])).toEqual([]);
  const online = aid
    .replace('mutual-aid', 'online-community { mutual-support: yes }')
    .replace('{ experience', '{ position: natural-peer  experience');
  expect(await foundOf(online, ['peer-training-missing', 'supervision-missing', 'coordination-missing'])).toEqual(['coordination-missing']);
});

const cited = (form: string, about: string): string =>
  over(`format: ${form}\ncontacts {\n  minimum: at least 4 because "of old" from Old\n}`) +
  `evidence Old "old" { kind: trial  topic: infant-feeding  form: ${about}  countries: UK }\n`;

it.each([
  ['on-demand', 'one-to-one', false],
  ['one-to-one', 'on-demand', false],
  ['circle', 'one-to-one', false],
  ['mutual-aid { group-size: 9 people  membership: open  facilitated-by: "all" }', 'group', false],
  ['online-community { moderated-by: "two"  moderation: "daily"  rules: "no names" }', 'group', true],
  ['network', 'group', true],
  ['on-demand', 'mutual-aid', true],
  ['on-demand', 'any', false],
])('in %s, evidence about %s is of another form: %s', async (form, about, isOther) => {
  expect((await codesIn(cited(form, about))).includes('evidence-transfer-form')).toBe(isOther);
});

it('a mechanism that works in another form than the service has is told in words', async () => {
  const { findings } = await check(
    over(
      'format: network\ntheory {\n  mechanism Seen "seen" { offers: "a"  responds: "b"  in: Mothers  when: Referral  form: online-community }\n}',
    ),
  );
  expect(findings.find(({ code, message }) => code === 'theory-element-undelivered' && message.includes('Seen'))?.message).toBe(
    '`Seen` works in an online community, but the form of support is support within a network.',
  );
});

const withParty = (answers: string): string =>
  over(
    `stakeholders {\n  stakeholder LocalMothers "mothers of the borough" { kind: participants  ${answers}  shares-theory: yes }\n  stakeholder Midwives "community midwives" { kind: professionals  involved-in: design }\n}`,
  );

it.each([
  ['involved-in: design', []],
  ['involved-in: none because "there was a week to decide"', []],
  ['involved-in: none', ['info: `LocalMothers` had no part in the design, and nobody else did who might use or give this support.']],
  ['involved-in: evaluation', ['warning: Nobody who might use or give this support is recorded as having helped to design it.']],
])('whoever is supported, and says `%s`', async (answers, expected) => {
  const { findings } = await check(withParty(answers));
  const told = findings.filter(({ code }) => code === 'stakeholders-missing');
  expect(told.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(expected);
});

it('evidence that was superseded is told, unless the newer is cited too', async () => {
  const citing = (names: string): string => over(`contacts {\n  minimum: at least 5 because "ongoing contacts" from ${names}\n}`);
  expect(await foundOf(citing('McFadden2017, Jolly2012'), ['evidence-superseded'])).toEqual(['evidence-superseded']);
  expect(await foundOf(citing('McFadden2017, Gavine2022'), ['evidence-superseded'])).toEqual([]);
});

it('a study of whether it can be done is asked for no comparison, and those who wait are one', async () => {
  const study = (answers: string): string =>
    over(
      `evaluation {\n  study Other "another" { ${answers}  asks: "is it better?"  measures: Continuation  captures: uptake, contacts }\n}`,
    );
  const asked = ['nothing-to-compare', 'comparator-undefined'];
  expect(await foundOf(study('design: feasibility'), asked)).toEqual([]);
  expect(await foundOf(study('design: before-after'), asked)).toEqual(['nothing-to-compare']);
  expect(await foundOf(study('design: controlled  compares-with: waiting-list'), asked)).toEqual([]);
});
