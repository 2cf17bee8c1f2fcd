import { expect, it } from 'vitest';
import { check, codesIn } from '../helpers.ts';
import type { Change, Example, Mutant } from './mutants.ts';
import { all, complete, everywhere, inSection, replaced, testMutants, without, withoutSection } from './mutants.ts';
import { reaches } from './sections.ts';

const evaluated = (change: Change): Change => inSection('evaluation', change);

/** Takes a word out of what every study captures. */
const uncaptured = (...words: readonly string[]): Change =>
  evaluated((section) =>
    section.replaceAll(/captures: ([a-z, -]+)/g, (_, list: string) => {
      const rest = list.split(', ').filter((each) => !words.includes(each));
      return `captures: ${rest.length > 0 ? rest.join(', ') : 'not-applicable because "only what it measures"'}`;
    }),
  );

/** One step on the way in each example, with a measure of its own that a study takes. */
const step: Readonly<Record<Example, string>> = { feeding: 'EarlyHelp', groups: 'AsksForHelp', wards: 'OwnSteps' };

const inEach = (change: (example: Example) => Change): Mutant['changes'] => ({
  feeding: change('feeding'),
  groups: change('groups'),
  wards: change('wards'),
});

const unstudied = (name: string): Change =>
  evaluated((section) =>
    section.replaceAll(/\n {6}measures: ([^\n]*)/g, (_, list: string) => {
      const rest = list.split(', ').filter((each) => each !== name);
      return rest.length > 0 ? `\n      measures: ${rest.join(', ')}` : '';
    }),
  );

const withoutMeasure = (name: string): Change =>
  replaced(new RegExp(`(?<=intermediate ${name} [^}]*?)\\n {6}measure: (?:"[^"]*"|\\w+) at [^\\n]*`), '');

const untimed = (name: string): Change => replaced(new RegExp(`(?<=intermediate ${name} [^}]*?measure: (?:"[^"]*"|\\w+)) at [^\\n]*`), '');

const mutants: readonly Mutant[] = [
  {
    what: 'every change is final',
    rule: 'intermediate-outcomes-none',
    changes: everywhere(inSection('outcomes', (section) => section.replaceAll(/\n {4}intermediate /g, '\n    long-term '))),
  },
  {
    what: 'nobody measures a step on the way',
    rule: 'outcome-unmeasured',
    changes: inEach((example) => all(withoutMeasure(step[example]), unstudied(step[example]))),
  },
  {
    what: 'nobody looks for a harm',
    rule: 'outcome-unmeasured',
    changes: {
      feeding: all(replaced(/(?<=unintended Guilt [^}]*?)\n {6}measure: [^\n]*/, ''), unstudied('Guilt')),
      groups: all(replaced(/(?<=unintended PartnersTalk [^}]*?)\n {6}measure: [^\n]*/, ''), unstudied('PartnersTalk')),
      wards: all(replaced(/(?<=unintended LateCall [^}]*?)\n {6}measure: [^\n]*/, ''), unstudied('LateCall')),
    },
  },
  {
    what: 'a mechanism that is tested stands on no arrow',
    rule: 'measure-not-in-theory',
    changes: {
      feeding: replaced('FirstVisit       -> MeasuresHerself -> Guilt', 'FirstVisit       -> SafeToTalk -> Guilt'),
      groups: replaced('WeeklySessions -> TakesItHome -> Heavier', 'WeeklySessions -> SameBoat -> Heavier'),
      wards: replaced('Weekly          -> LeansOnOne -> LateCall', 'Weekly          -> LivingProof -> LateCall'),
    },
  },
  { what: 'a measure has no time', rule: 'outcome-timepoint-missing', changes: inEach((example) => untimed(step[example])) },
  {
    what: 'only a study says that a step is measured',
    rule: 'outcome-timepoint-missing',
    changes: { feeding: withoutMeasure('EarlyHelp'), groups: withoutMeasure('AsksForHelp'), wards: withoutMeasure('OwnSteps') },
  },
  {
    what: 'a target has no starting point',
    rule: 'target-without-baseline',
    changes: {
      feeding: replaced('increase from 22% to 28%', 'increase to 28%'),
      groups: replaced('decrease from 14 to 10', 'decrease to 10'),
      wards: replaced('increase from 52 to 60', 'increase to 60'),
    },
  },
  {
    what: 'the funding ends before the changes can be seen',
    rule: 'outcome-beyond-contract',
    changes: everywhere(replaced('funded-until: 2034-03-31', 'funded-until: 2026-12-31')),
  },
  {
    what: 'nobody asks what it does to the peers',
    rule: 'peer-outcomes-absent',
    changes: {
      feeding: all(uncaptured('peers'), replaced(/(?<=intermediate FriendsGrow [^\n]*\n {6}in: )Friends/, 'Mothers')),
      groups: all(uncaptured('peers'), replaced(/(?<=intermediate HostsGrow [^\n]*\n {6}in: )Hosts/, 'Women')),
      wards: all(uncaptured('peers'), replaced(/(?<=intermediate CompanionsThrive [^\n]*\n {6}in: )Companions/, 'Leavers')),
    },
  },
  { what: 'nobody asks how people experienced it', rule: 'experience-absent', changes: everywhere(uncaptured('experience')) },
  {
    what: 'there is no study of the process',
    rule: 'process-evaluation-missing',
    changes: {
      feeding: all(replaced('design: process', 'design: qualitative'), uncaptured('fidelity')),
      groups: all(replaced('design: realist', 'design: qualitative'), uncaptured('fidelity')),
      wards: all(replaced('design: realist', 'design: qualitative'), uncaptured('fidelity')),
    },
  },
  { what: 'there is no evaluation', rule: 'evaluation-embedded-missing', changes: everywhere(withoutSection('evaluation')) },
  {
    what: 'nothing says what the other group gets',
    rule: 'comparator-undefined',
    changes: { wards: replaced(/\n {6}compares-with: "[^"]*"/, '') },
  },
  {
    what: 'nothing is done about contamination',
    rule: 'contamination-unplanned',
    changes: {
      wards: all(
        uncaptured('exposure'),
        without('implementation', 'risk Mingling'),
        replaced('guards-against: Mingling, ', 'guards-against: '),
      ),
    },
  },
  {
    what: 'nothing is done about displacement',
    rule: 'displacement-unplanned',
    changes: {
      wards: all(
        uncaptured('usual-care'),
        without('implementation', 'risk ExtraCalls'),
        replaced('guards-against: Mingling, ExtraCalls', 'guards-against: Mingling'),
      ),
    },
  },
  {
    what: 'nobody records who received it',
    rule: 'itt-without-dose',
    changes: everywhere(uncaptured('uptake', 'contacts')),
  },
  { what: 'nobody looks at what it costs', rule: 'economic-missing', changes: everywhere(without('evaluation', 'study Cost')) },
];

testMutants(mutants);

reaches('outcomes', mutants);

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
    uncaptured('exposure'),
    replaced('guards-against: Mingling, ', 'guards-against: '),
    replaced(/(?<=kind: contamination)\n {6}handled-by: "[^"]*"/, ''),
  );
  const { findings } = await check(left(complete.wards));
  expect(findings.find(({ code }) => code === 'contamination-unplanned')?.message).toBe(
    '`Mingling` is named as a risk to the comparison, but nothing is done to prevent or to notice it.',
  );
});

it('waits where what a study records is openly undecided', async () => {
  const undecided = evaluated((section) =>
    section.replaceAll(/captures: [a-z, -]+/g, 'captures: undecided because "the team decides in May"'),
  );
  for (const text of Object.values(complete)) expect(new Set(await codesIn(undecided(text)))).toEqual(new Set(['still-open']));
});

it('takes a part of the process for the whole only where it tells how it was given, whom it reached and how it was taken', async () => {
  const interviews = replaced('design: process', 'design: qualitative');
  expect(await codesIn(interviews(complete.feeding))).toEqual([]);
  const alone = all(interviews, uncaptured('uptake', 'reach', 'contacts'));
  expect(await codesIn(alone(complete.feeding))).toEqual(['process-evaluation-missing']);
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
