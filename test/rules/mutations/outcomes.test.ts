import { expect, it } from 'vitest';
import { check, codesIn } from '../helpers.ts';
import type { Change } from './mutants.ts';
import { all, complete, replaced, testMutants, without } from './mutants.ts';
import { evaluated, mutants, uncaptured } from './outcomes.ts';

testMutants(mutants);

it('asks for nothing about a comparison where none is made', async () => {
  const unrecorded = all(
    uncaptured('exposure', 'usual-care'),
    without('implementation', 'risk Neighbours'),
    without('implementation', 'risk FewerVisits'),
  );
  const text = all(unrecorded, replaced('\n      guards-against: Neighbours, FewerVisits', ''))(complete.feeding);
  expect(await codesIn(text)).toEqual([]);
});

it('notes, as an info, that neighbours may be reached where a study before and after compares with them', async () => {
  const compared = all(
    uncaptured('exposure'),
    without('implementation', 'risk Neighbours'),
    replaced('guards-against: Neighbours, FewerVisits', 'guards-against: FewerVisits'),
    replaced(/compares-with: "[^"]*"/, 'compares-with: HealthVisitors'),
  );
  const { findings } = await check(compared(complete.feeding));
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['info contamination-unplanned']);
});

it('counts a risk by what it is called where its kind is not stated', async () => {
  const named = all(
    uncaptured('exposure'),
    (text) => text.replaceAll('Mingling', 'Contamination'),
    replaced('      kind: contamination\n', ''),
  );
  expect(await codesIn(named(complete.wards))).toEqual([]);
});

it('says which risk was named and left at that', async () => {
  const left = all(
    replaced('design: cluster-randomised', 'design: randomised'),
    uncaptured('exposure'),
    replaced('guards-against: Mingling, ', 'guards-against: '),
    replaced(/(?<=kind: contamination)\n {6}handled-by: "[^"]*"/, ''),
  );
  const { findings } = await check(left(complete.wards));
  expect(findings.find(({ code }) => code === 'contamination-unplanned')?.message).toBe(
    '`Mingling` is named as a risk to the comparison, but nothing is done to prevent or to notice it.',
  );
});

it('asks for nothing against blurring where whole places are allocated', async () => {
  const text = all(
    uncaptured('exposure', 'usual-care'),
    without('implementation', 'risk Mingling'),
    without('implementation', 'risk ExtraCalls'),
    replaced(/\n {6}guards-against: Mingling, ExtraCalls/, ''),
  )(complete.wards);
  expect(await codesIn(text)).not.toContain('contamination-unplanned');
  expect(await codesIn(text)).not.toContain('displacement-unplanned');
});

it('waits where what a study records is openly undecided', async () => {
  const undecided = evaluated((section) =>
    section.replaceAll(/captures: [a-z, -]+/g, 'captures: undecided because "the team decides in May"'),
  );
  for (const text of [complete.feeding, complete.groups, complete.wards])
    expect(new Set(await codesIn(undecided(text)))).toEqual(new Set(['still-open']));
});

it('takes a part of the process for the whole only where it tells how it was given, whom it reached and how it was taken', async () => {
  const interviews = replaced('design: process', 'design: qualitative');
  expect(await codesIn(interviews(complete.feeding))).toEqual([]);
  const alone = all(interviews, uncaptured('uptake', 'reach', 'contacts'));
  expect(await codesIn(alone(complete.feeding))).toEqual(['reach-unmeasured', 'process-evaluation-missing']);
});

it('leaves outcomes alone that the provider does not answer for, however late they are', async () => {
  const short = replaced('funded-until: 2034-03-31', 'funded-until: 2027-06-30');
  const { findings } = await check(short(complete.feeding));
  expect(findings).toEqual([]);
  const answering = all(
    short,
    replaced(/by: 6 months after Birth(?=\n {6}measure: "health)/, 'by: 9 months after Birth'),
    replaced(/records" at 6 months after Birth\n {6}accountable: no/, 'records" at 9 months after Birth\n      accountable: yes'),
  );
  expect((await check(answering(complete.feeding))).findings.map(({ message }) => message)).toEqual([
    '`Continuation` can be seen from 2027-08-23 at the earliest (9 months after Birth, in people who begin today), but the funding ends on 2027-06-30.',
  ]);
});

it('makes an info of it once the service runs, and nothing of it once it is published', async () => {
  const short = replaced('funded-until: 2034-03-31', 'funded-until: 2026-12-31');
  const at = (stage: string): Change => all(short, replaced('stage: commissioning', `stage: ${stage}`));
  const severities = async (stage: string): Promise<ReadonlySet<string>> =>
    new Set(
      (await check(at(stage)(complete.feeding))).findings
        .filter(({ code }) => code === 'outcome-beyond-contract')
        .map(({ severity }) => severity),
    );
  expect(await severities('delivery')).toEqual(new Set(['info']));
  expect(await severities('published')).toEqual(new Set());
});

it('shows where the starting point may stand', async () => {
  const { findings } = await check(replaced('increase from 22% to 28%', 'increase to 28%')(complete.feeding));
  expect(findings.map(({ message, related }) => [message, related?.length])).toEqual([
    ['`Continuation` is to reach 28%, but where it starts from is not stated.', 3],
  ]);
});

it('asks for no time of a harm that is looked for all the time', async () => {
  const anytime = replaced(/(?<=unintended Guilt [^}]*?measure: FeedingSurvey) at [^\n]*/, '');
  expect(await codesIn(anytime(complete.feeding))).toEqual([]);
});
