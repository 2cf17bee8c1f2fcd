/** Evidence about a wider issue, or a part of one, is not evidence about another. */
import { expect, it } from 'vitest';
import { codesIn } from './helpers.ts';

const told = async (topic: string, evidence: string, more = ''): Promise<readonly string[]> =>
  (
    await codesIn(
      `intervention Service "a service" {\n  topic: ${topic}\n  country: UK\n  format: one-to-one\n  contacts { minimum: at least 5 from Source }\n}\nevidence Source "a source" { kind: trial  form: one-to-one  countries: UK  ${evidence} }\n${more}`,
    )
  ).filter((code) => code.includes('evidence-') && code !== 'evidence-missing');

it.each([
  ['postnatal-depression', 'perinatal-mental-health'],
  ['postnatal-depression', 'mental-health'],
  ['mental-health', 'postnatal-depression'],
  ['postpartum-depression', 'postnatal-depression'],
  ['type-2-diabetes', 'long-term-conditions'],
])('a service for %s may cite evidence about %s', async (topic, other) => {
  expect(await told(topic, `topic: ${other}`)).toEqual([]);
});

it.each([
  ['severe-mental-illness', 'perinatal-mental-health'],
  ['type-1-diabetes', 'type-2-diabetes'],
  ['infant-feeding', 'mental-health'],
])('a service for %s is told that evidence about %s is about something else', async (topic, other) => {
  expect(await told(topic, `topic: ${other}`)).toEqual(['evidence-transfer-population']);
});

const effect = (direction: string): string => `finding "what came of it" about outcomes { claim: effect  direction: ${direction} }`;

it.each([
  ['postnatal-depression', 'mental-health', ['null-evidence-omitted']],
  // What was found in people who harm themselves says little of mental health at large.
  ['mental-health', 'self-harm', []],
])('a service for %s beside a trial without effect about %s', async (topic, other, codes) => {
  const trial = `evidence Null "a trial" { kind: trial  topic: ${other}  form: one-to-one  countries: UK  ${effect('none')} }\n`;
  expect(await told(topic, `topic: ${topic}  ${effect('benefit')}`, trial)).toEqual(codes);
});

it('a trial that found a benefit in one respect and none in another is not one without effect', async () => {
  const trial = `evidence Both "a trial" { kind: trial  topic: sleep  form: one-to-one  countries: UK  ${effect('none')}  ${effect('benefit')} }\n`;
  expect(await told('sleep', `topic: sleep  ${effect('benefit')}`, trial)).toEqual([]);
});

it('a rule of infant feeding speaks of every part of it, in small letters or capitals', async () => {
  const few = (topic: string): Promise<readonly string[]> =>
    codesIn(`intervention Service "a service" { topic: ${topic}  format: one-to-one  contacts { contact Call { count: 2 } } }`);
  expect(await few('breastfeeding')).toContain('low-intensity');
  expect(await few('Infant-Feeding')).toContain('low-intensity');
  expect(await few('sleep')).not.toContain('low-intensity');
});
