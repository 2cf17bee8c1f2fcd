/** Several kinds of people and of peers: they are read, reckoned with and laid out; the first of each is the main one. */
import { formatText, readText } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { given, intervention, problemsOf, specOf } from './support/saying.ts';

const service = intervention(
  'population Mothers "mothers" { size: 100 per year }',
  'population FirstTimers "first-time mothers" { within: Mothers  size: 40 per year }',
  'peers Mentors "mentors" { number: 10  hours: 2 hours per week }',
  'peers Facilitators "facilitators" { training: undecided because "not yet"  number: 1  hours: 1 hours per week }',
  'matching { on age: preferred { between: Mentors, FirstTimers } }',
  'format: one-to-one',
  'contacts {',
  '  contact Call { count: 2  length: 30 minutes }',
  '  contact Talk { count: 6  length: 1 hour  by: Facilitators  with: FirstTimers }',
  '}',
);

describe('several kinds of people and of peers', () => {
  it('are read, each with its name; the first is the main one', async () => {
    expect(await problemsOf(service)).toEqual([]);
    const spec = await specOf(service);
    expect([spec.population, ...spec.otherPopulations].map(({ name }) => name)).toEqual(['Mothers', 'FirstTimers']);
    expect([spec.peers, ...spec.otherPeers].map(({ name }) => name)).toEqual(['Mentors', 'Facilitators']);
    const [group] = spec.otherPopulations;
    expect(group && given(group.within)).toMatchObject([{ name: 'Mothers', kind: 'population' }]);
    expect(given(spec.matching.characteristics.items[0]?.between ?? { state: 'silent' })).toMatchObject([
      { kind: 'peers' },
      { kind: 'population' },
    ]);
  });

  it('leave open what they leave open under their own name', async () => {
    expect((await specOf(service)).open).toMatchObject([{ path: 'peers.training', item: 'Facilitators' }]);
  });

  it('need and have hours of their own', async () => {
    const { peerHours, otherPeerHours } = (await specOf(service)).computed;
    expect(peerHours.needed).toMatchObject({ low: 100, working: 'if all 100 people come: 100 people × 1 h = 100 h' });
    expect(otherPeerHours).toMatchObject([
      { needed: { low: 240, working: 'if all 40 people come: 40 people × 6 h = 240 h' }, available: { low: 52 } },
    ]);
  });

  it('are told where they have no name, or one that is taken', async () => {
    expect(await problemsOf(intervention('peers A "a" { }', 'peers "b" { }'))).toEqual([expect.stringMatching(/missing-name/)]);
    expect(await problemsOf(intervention('peers A "a" { }', 'peers A "b" { }'))).toEqual([expect.stringMatching(/duplicate-name/)]);
  });

  it('cannot be an open question beside what is known', async () => {
    expect(await problemsOf(intervention('peers A "a" { }', 'peers: undecided because "…"'))).toEqual([expect.stringMatching(/duplicate/)]);
  });

  it('are laid out as other sections are, once and for all', async () => {
    const laid = formatText(service);
    if (!('formatted' in laid)) throw new Error('It cannot be laid out.');
    expect(formatText(laid.formatted)).toMatchObject({ formatted: laid.formatted });
    expect((await readText(laid.formatted)).specs[0]?.otherPeers).toHaveLength(1);
  });
});

it('peers may be the people whom it is for', async () => {
  const { peers } = await specOf(intervention('population Members "members" { }', 'peers Fellows "members too" { same-as: Members }'));
  expect(given(peers.sameAs)).toMatchObject([{ name: 'Members', kind: 'population' }]);
});
