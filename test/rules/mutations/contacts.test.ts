/** Format and contacts: what is missed when one thing is taken out of a complete specification. */
import type { Contact, Spec } from '@peerspec/language';
import { rules } from '@peerspec/rules';
import { expect, it } from 'vitest';
import type { Mutation } from '../mutate.ts';
import { afterwards, alone, everywhere, replaced, without } from '../mutate.ts';

const contact =
  (name: string) =>
  (spec: Spec): Contact | undefined =>
    spec.contacts.planned.items.find((each) => each.name === name);

const mutations: readonly Mutation[] = [
  ['form-unstated', 'feeding', without((spec) => spec.format.form)],
  ['mixed-form-one-theory', 'group', replaced('format: group {', 'format: mixed {')],
  ['group-composition-unstated', 'group', without((spec) => spec.format.groupSize)],
  ['group-composition-unstated', 'group', without((spec) => spec.format.membership)],
  ['group-composition-unstated', 'group', without((spec) => spec.format.facilitatedBy)],
  ['mode-unstated', 'group', everywhere(/^ +mode: .*\n( +from PilotGroups\n)?/gm, '')],
  ['initiation-unstated', 'group', everywhere(/^ +initiation: [^\n]*\n( +referral" from PilotGroups\n)?/gm, '')],
  [
    'reactive-only',
    'feeding',
    everywhere(/initiation: proactive/g, 'initiation: reactive'),
    replaced('relies-on: timing, initiation, mode', 'relies-on: timing, mode'),
  ],
  ['contact-number-missing', 'feeding', without((spec) => contact('Farewell')(spec)?.count)],
  ['contact-number-missing', 'illness', without((spec) => contact('Weekly')(spec)?.for)],
  [
    'low-intensity',
    'feeding',
    everywhere(/every: 2 days\n +for: 12 days/g, 'count: 1'),
    everywhere(/every: 1 week\n +for: 6 weeks/g, 'count: 1'),
    everywhere(/contact Farewell [^}]*\}/g, ''),
    replaced('Farewell         -> PlaceToGo', 'WeeklyCalls -> PlaceToGo'),
  ],
  [
    'no-postnatal-contact',
    'feeding',
    replaced('within 48 hours after Birth because', 'from 4 weeks before Birth because'),
    replaced('when: from 2 days after Birth', 'when: from 3 weeks before Birth'),
    everywhere(
      /when: from 2 weeks after Birth\n +every: 1 week\n +for: 6 weeks/g,
      'when: from 1 week before Birth  every: 1 day  for: 6 days',
    ),
    replaced('when: 9 weeks after Birth', 'when: 1 day before Birth'),
  ],
  [
    'first-contact-late',
    'feeding',
    replaced('within 48 hours after Birth because', 'within 5 days after Birth because'),
    replaced('when: from 2 days after Birth', 'when: from 6 days after Birth'),
  ],
  [
    'birth-notification-missing',
    'feeding',
    everywhere(/service-links: "[^"]*"/g, 'service-links: not-applicable because "the charity works on its own"'),
    replaced('enables: FirstVisit', 'enables: WeeklyCalls'),
    everywhere(/kind: service/g, 'kind: resource'),
  ],
  ['contact-schedule-missing', 'feeding', without((spec) => contact('Farewell')(spec)?.when)],
  ['contact-length-missing', 'illness', without((spec) => contact('Weekly')(spec)?.length)],
  ['dose-arithmetic-mismatch', 'group', replaced('every: 1 week\n', 'every: 1 week\n      count: 16\n')],
  ['ambiguous-frequency', 'feeding', replaced('twice a year in each team: what', 'regular talks: what')],
  ['ambiguous-frequency', 'illness', replaced('every Tuesday: who we are', 'frequent visits: who we are')],
  ['minimum-dose-undefined', 'illness', without((spec) => spec.contacts.minimum)],
  ['tailoring-unbounded', 'feeding', without((spec) => spec.contacts.tailoring)],
  ['ending-unstated', 'group', without((spec) => spec.contacts.ending)],
  ['setting-unstated', 'group', without((spec) => spec.context.setting), everywhere(/^ +place: "[^"]*"\n/gm, '')],
  ['access-single-point', 'feeding', everywhere(/access-points: [^:]*coordination/g, 'access-points: "midwife"\n    coordination')],
  ['materials-unstated', 'illness', without((spec) => spec.activities.materials)],
];

it.each(mutations)('%s, in the example about %s', async (code, example, ...edits) => {
  expect(await afterwards(example, ...edits)).toEqual(alone(code));
});

it('reaches every rule about format and contacts', () => {
  const reached = new Set(mutations.map(([code]) => code));
  expect(rules.filter((rule) => rule.section === 'contacts' && !reached.has(rule.code)).map((rule) => rule.code)).toEqual([]);
});

it('leaves a place that every contact names to stand for the setting', async () => {
  expect(
    await afterwards(
      'group',
      without((spec) => spec.context.setting),
    ),
  ).toEqual([]);
});

it('does not ask for word of the birth where a service is a condition, or an activity brings it', async () => {
  const alone = everywhere(/service-links: "[^"]*"/g, 'service-links: not-applicable because "the charity works on its own"');
  expect(await afterwards('feeding', alone, replaced('enables: FirstVisit', 'enables: WeeklyCalls'))).toEqual([]);
  expect(await afterwards('feeding', alone, everywhere(/kind: service/g, 'kind: resource'))).toEqual([]);
});
