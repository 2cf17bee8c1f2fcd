/** Context and usual care: what is missed when one thing is taken out of a complete specification. */
import { rules } from '@peerspec/rules';
import { expect, it } from 'vitest';
import type { Mutation } from '../mutate.ts';
import { afterwards, alone, everywhere, replaced, without } from '../mutate.ts';

const mutations: readonly Mutation[] = [
  ['usual-care-missing', 'illness', without((spec) => spec.context.usualCare)],
  ['usual-care-label-only', 'group', everywhere(/usual-care: "[^"]*"/g, 'usual-care: "routine care"')],
  ['background-rate-missing', 'feeding', everywhere(/^ +background "[^"]*": \d+% in 2026 source "[^"]*"\n/gm, '')],
  ['background-rate-stale', 'feeding', replaced('6 months": 22% in 2026', '6 months": 22% in 2022')],
  ['background-rate-stale', 'illness', replaced('31% in 2026', '31%')],
  ['no-headroom', 'feeding', replaced('increase from 22% to 28%', 'increase from 92% to 95%')],
  ['no-headroom', 'feeding', replaced('increase from 22% to 28%', 'increase from 30% to 28%')],
  [
    'low-background-direct-claim',
    'feeding',
    everywhere(/expect: increase\n +by: 10 days after Birth/g, 'expect: increase from 40% to 50%\n      by: 7 days after Birth'),
    replaced('aims-to: both', 'aims-to: change-outcomes'),
    everywhere(/^ +FamilyBacking +-\| BottleNorm\n.*\n/gm, ''),
  ],
  ['context-components-missing', 'illness', everywhere(/kind: (service|leadership|policy|norm)/g, 'kind: resource')],
  ['condition-unmet', 'feeding', everywhere(/(within three days" \{\n +kind: service\n +status: )present/g, '$1absent')],
  [
    'condition-unmet',
    'group',
    replaced(
      'takes a call on the same day" { kind: service  status: present',
      'takes a call on the same day" { kind: service  status: unknown',
    ),
  ],
  ['service-integration-missing', 'illness', without((spec) => spec.implementation.serviceLinks)],
  ['existing-peer-service-unstated', 'group', without((spec) => spec.context.existingServices)],
];

it.each(mutations)('%s, in the example about %s', async (code, example, ...edits) => {
  expect(await afterwards(example, ...edits)).toEqual(alone(code));
});

it('reaches every rule about context and usual care', () => {
  const reached = new Set(mutations.map(([code]) => code));
  expect(rules.filter((rule) => rule.section === 'context' && !reached.has(rule.code)).map((rule) => rule.code)).toEqual([]);
});

it('is content with usual care that names a single provider', async () => {
  expect(await afterwards('group', everywhere(/usual-care: "[^"]*"/g, 'usual-care: "routine care by a health visitor"'))).toEqual([]);
});

it('does not take a path through families for a leap to the rate', async () => {
  const start = everywhere(
    /expect: increase\n +by: 10 days after Birth/g,
    'expect: increase from 40% to 50%\n      by: 7 days after Birth',
  );
  const direct = replaced('aims-to: both', 'aims-to: change-outcomes');
  expect(await afterwards('feeding', start, direct)).toEqual([]);
});
