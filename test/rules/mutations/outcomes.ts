/** Outcomes and evaluation: what is missed when one thing is taken out of a complete specification. */
import type { Change, Mutant } from './mutants.ts';
import { all, everyPlace, everywhere, inItem, inSection, replaced, without, withoutSection, wherePlanned } from './mutants.ts';

/** Changes only the inside of the evaluation. */
export const evaluated = (change: Change): Change => inSection('evaluation', change);

/** Takes a word out of what every study captures. */
export const uncaptured = (...words: readonly string[]): Change =>
  evaluated((section) =>
    section.replaceAll(/captures: ([a-z, -]+)/g, (_, list: string) => {
      const rest = list.split(', ').filter((each) => !words.includes(each));
      return `captures: ${rest.length > 0 ? rest.join(', ') : 'not-applicable because "only what it measures"'}`;
    }),
  );

/** One step on the way in each example, with a measure of its own that a study takes. */
const step = { feeding: 'EarlyHelp', groups: 'AsksForHelp', wards: 'OwnSteps' } as const;

const inEach = (change: (example: keyof typeof step) => Change): Mutant['changes'] => ({
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

export const mutants: readonly Mutant[] = [
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
    changes: wherePlanned(replaced('funded-until: 2034-03-31', 'funded-until: 2026-12-31')),
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
        replaced('design: cluster-randomised', 'design: randomised'),
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
        replaced('design: cluster-randomised', 'design: randomised'),
        uncaptured('usual-care'),
        without('implementation', 'risk ExtraCalls'),
        replaced('guards-against: Mingling, ExtraCalls', 'guards-against: Mingling'),
      ),
    },
  },
  {
    what: 'nobody records who received it',
    rule: 'itt-without-dose',
    changes: wherePlanned(uncaptured('uptake', 'contacts')),
  },
  { what: 'nobody looks at what it costs', rule: 'economic-missing', changes: everywhere(without('evaluation', 'study Cost')) },
  {
    what: 'only those who received it count',
    rule: 'per-protocol-alone',
    changes: { wards: replaced('analysis: intention-to-treat', 'analysis: per-protocol') },
  },
  {
    what: 'a step on the way is primary as well',
    rule: 'two-primary-outcomes',
    changes: inEach((example) => replaced(new RegExp(`(?<=intermediate ${step[example]} [^\\n]*\\{)$`), '\n      primary: yes')),
  },
  {
    what: 'nothing is compared with',
    rule: 'nothing-to-compare',
    changes: { feeding: replaced(/\n {6}compares-with: "[^"]*"/, ''), groups: replaced(/\n {6}compares-with: "[^"]*"/, '') },
  },
  {
    what: 'few take it up',
    rule: 'dilution-unanswered',
    changes: { feeding: replaced('uptake: at least 60%', 'uptake: at least 5%') },
  },
  {
    what: 'a step on the way is measured two months after it is expected',
    rule: 'measured-late',
    changes: {
      feeding: replaced('feeding groups" at 12 weeks after Birth', 'feeding groups" at 20 weeks after Birth'),
      groups: replaced('talking therapy" at 12 weeks after FirstSession', 'talking therapy" at 20 weeks after FirstSession'),
      wards: replaced('shared notes" at 21 weeks after Discharge', 'shared notes" at 33 weeks after Discharge'),
    },
  },
  {
    what: 'there are more aims than final outcomes',
    rule: 'aim-without-outcome',
    changes: everywhere(replaced('\n  aims: ', '\n  aims: "fewer people feel alone", "staff have more time", ')),
  },
  {
    what: 'groups that chance has not made are compared as they are',
    rule: 'comparability-unstated',
    changes: { mutual: replaced(/, matched by age and earlier\s+treatments/, '') },
  },
  {
    what: 'nothing says who counts in a trial',
    rule: 'analysis-unstated',
    changes: { wards: replaced('      analysis: intention-to-treat\n', '') },
  },
  {
    what: 'a trial has several final outcomes, and none of them is primary',
    rule: 'primary-outcome-missing',
    changes: { wards: everyPlace(/\n {6}primary: yes/g, '') },
  },
  {
    what: 'it is judged by a handful of events',
    rule: 'target-within-chance',
    changes: {
      onDemand: inItem(
        'outcomes',
        'long-term Recovery',
        all(
          replaced('people say that they have come through it', 'suicides of people from farms'),
          replaced('expect: increase', 'expect: decrease from 9 to 5'),
        ),
      ),
    },
  },
  {
    what: 'people of whom nobody knows who they are, are asked again weeks later',
    rule: 'anonymity-lost',
    changes: { online: replaced('relies-on: initiation, mode, timing', 'relies-on: initiation, mode, timing, anonymity') },
  },
];
