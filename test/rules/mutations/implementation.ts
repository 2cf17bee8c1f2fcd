/** Implementation and funding: what is missed when one thing is taken out of a complete specification. */
import type { Change, Mutant } from './mutants.ts';
import { all, everywhere, inSection, replaced, without, everywhereButOnline, everywhereButMutual } from './mutants.ts';

/** Neither a check nor a study looks at whether it is given as described. */
export const nobodyChecks = all(
  without('implementation', 'fidelity'),
  inSection('evaluation', replaced('captures: fidelity, ', 'captures: ')),
);

/** Stakeholders of these kinds no longer have a part in the design. */
export const designedWithout = (kinds: string): Change =>
  inSection('stakeholders', (section) =>
    section.replaceAll(new RegExp(`(kind: (?:${kinds})\\s+involved-in: )([a-z]+(?:, [a-z]+)*)`, 'g'), (_, before: string, list: string) => {
      const rest = list.split(', ').filter((part) => part !== 'design');
      return `${before}${rest.length > 0 ? rest.join(', ') : 'evaluation'}`;
    }),
  );

const withoutVisitsToStaff = (visit: string): Change => all(without('implementation', 'staff-preparation'), replaced(visit, ''));

export const mutants: readonly Mutant[] = [
  {
    what: 'nothing says how many should take it up',
    rule: 'uptake-target-missing',
    changes: everywhere(without('implementation', 'uptake')),
  },
  {
    what: 'nothing says how much must really happen',
    rule: 'delivery-target-missing',
    changes: everywhereButOnline(without('implementation', 'minimum-received')),
  },
  {
    what: 'nothing says how large a share should receive it',
    rule: 'delivery-target-missing',
    changes: everywhereButOnline(inSection('implementation', replaced(/minimum-received: at least \d+% /, 'minimum-received: '))),
  },
  { what: 'nobody checks whether it is given as described', rule: 'fidelity-missing', changes: everywhereButMutual(nobodyChecks) },
  {
    what: 'nobody runs it from day to day',
    rule: 'coordination-missing',
    changes: everywhereButMutual(without('implementation', 'coordination')),
  },
  { what: 'nothing makes it known', rule: 'promotion-missing', changes: everywhere(without('implementation', 'marketing')) },
  { what: 'nobody had a part in the design', rule: 'stakeholders-missing', changes: everywhere(designedWithout('[a-z]+')) },
  {
    what: 'only staff had a part in the design',
    rule: 'stakeholders-missing',
    changes: everywhere(designedWithout('participants|peers|families|community')),
  },
  {
    what: 'nothing prepares staff',
    rule: 'staff-preparation-missing',
    changes: {
      feeding: withoutVisitsToStaff('      in: Midwives\n'),
      groups: withoutVisitsToStaff('      in: HealthVisitors, PerinatalTeam\n'),
      wards: withoutVisitsToStaff('      in: WardStaff, CommunityTeams\n'),
    },
  },
  { what: 'nothing says who pays', rule: 'funding-missing', changes: everywhere(without('implementation', 'funding')) },
  {
    what: 'nothing says what remains when the money ends',
    rule: 'sustainability-missing',
    changes: everywhere(without('implementation', 'sustainability')),
  },
  {
    what: 'safeguarding, escalation and wellbeing are waved away',
    rule: 'safety-unanswered',
    changes: everywhereButMutual(
      all(
        inSection(
          'implementation',
          replaced(
            /\n {4}safeguarding: (?:"[^"]*")(?: because "[^"]*")?/,
            '\n    safeguarding: not-applicable because "nobody is at risk"',
          ),
        ),
        inSection(
          'implementation',
          replaced(/\n {4}escalation: (?:"[^"]*")(?: because "[^"]*")?/, '\n    escalation: not-applicable because "nobody is at risk"'),
        ),
        inSection(
          'peers',
          replaced(/\n {4}wellbeing: (?:"[^"]*")(?: because "[^"]*")?/, '\n    wellbeing: not-applicable because "grown-up people"'),
        ),
      ),
    ),
  },
  {
    what: 'nothing is ever passed on',
    rule: 'confidentiality-over-safety',
    changes: {
      groups: inSection('implementation', replaced(/safeguarding: "[^"]*"/, 'safeguarding: "complete confidentiality"')),
      wards: inSection('implementation', replaced(/safeguarding: "[^"]*"/, 'safeguarding: "complete confidentiality"')),
    },
  },
];
