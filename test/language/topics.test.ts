/** Which issues are part of which. */
import { builtInEvidence, valueOf } from '@peerspec/language';
import { isWithinTopic } from '@peerspec/language/internal';
import { expect, it } from 'vitest';

it.each([
  ['postnatal-depression', 'postnatal-depression'],
  ['postnatal-depression', 'perinatal-mental-health'],
  ['postnatal-depression', 'mental-health'],
  ['postnatal-depression', 'postpartum-depression'],
  ['postpartum-depression', 'mental-health'],
  ['Breastfeeding', 'infant-feeding'],
  ['schizophrenia', 'severe-mental-illness'],
  ['type-2-diabetes', 'long-term-conditions'],
  ['bell-ringing', 'Bell-Ringing'],
  ['student-mental-health', 'mental-health'],
  ['suicide-prevention', 'mental-health'],
  ['smoking-cessation', 'smoking'],
  ['diabetes-self-management', 'long-term-conditions'],
  ['opioid-overdose', 'substance-use'],
])('%s is within %s', (topic, wider) => {
  expect(isWithinTopic(topic, wider)).toBe(true);
});

it.each([
  ['mental-health', 'postnatal-depression'],
  ['severe-mental-illness', 'perinatal-mental-health'],
  ['perinatal-mental-health', 'severe-mental-illness'],
  ['type-1-diabetes', 'type-2-diabetes'],
  ['infant-feeding', 'perinatal-mental-health'],
  ['hiv', 'long-term-conditions'],
  ['smoking', 'alcohol'],
  ['constructor', 'toString'],
  ['parents-of-children-with-epilepsy', 'epilepsy'],
  ['dementia-carers', 'dementia'],
])('%s is not within %s', (topic, wider) => {
  expect(isWithinTopic(topic, wider)).toBe(false);
});

it('a topic of the library is no other word for another one of it: authors would not know which to write', () => {
  const topics = [
    ...new Set(
      builtInEvidence()
        .flatMap(({ topic }) => valueOf(topic) ?? [])
        .map(({ value }) => value),
    ),
  ];
  const twice = topics.filter((one) => topics.some((other) => one !== other && isWithinTopic(one, other) && isWithinTopic(other, one)));
  expect(twice).toEqual([]);
});
