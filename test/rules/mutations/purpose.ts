/** Purpose, population and reach: what is missed when one thing is taken out of a complete specification. */
import type { Mutant } from './mutants.ts';
import { added, all, everywhere, replaced, without, wherePlanned } from './mutants.ts';
import { uncaptured } from './outcomes.ts';

export const mutants: readonly Mutant[] = [
  { what: 'nothing says who is eligible', rule: 'population-undefined', changes: everywhere(without('population', 'includes')) },
  {
    what: 'a word says who is eligible that everybody reads in another way',
    rule: 'population-vague-term',
    changes: {
      feeding: replaced('"lives in Easton or Millbrook"', '"lives in a disadvantaged part of the county"'),
      groups: replaced('"lives in Northmere"', '"is vulnerable"'),
      wards: replaced('"had an earlier stay in the last three years"', '"has complex needs"'),
    },
  },
  {
    what: 'nothing says whether it is for everybody',
    rule: 'universal-or-targeted-unstated',
    changes: everywhere(without('population', 'reach')),
  },
  { what: 'nothing says how many are eligible', rule: 'eligible-number-missing', changes: everywhere(without('population', 'size')) },
  {
    what: 'an aim promises less inequality, and no study records who is reached',
    rule: 'equity-claim-without-reach-measure',
    changes: {
      feeding: all(
        replaced('families and friends around them come to see breastfeeding as an ordinary thing', 'less inequality between districts'),
        replaced('captures: uptake, reach, contacts, retention', 'captures: uptake, contacts, retention'),
      ),
      groups: all(
        replaced(
          'women who are low or anxious around a birth feel better, and sooner',
          'women in deprived districts feel better, and sooner',
        ),
        replaced('captures: uptake, reach, contacts, retention', 'captures: uptake, contacts, retention'),
      ),
      wards: all(
        replaced('people who leave a psychiatric ward have hope', 'ethnic inequities in care grow smaller, people have hope'),
        replaced('captures: uptake, reach, contacts, retention', 'captures: uptake, contacts, retention'),
      ),
    },
  },
  {
    what: 'people are matched on language, and nothing says which languages there are',
    rule: 'language-access-missing',
    changes: wherePlanned(without('implementation', 'languages')),
  },
  {
    what: 'nothing says how people come to be offered it',
    rule: 'participation-voluntary-unstated',
    changes: everywhere(without('implementation', 'access-points')),
  },
  {
    what: 'no study records who is reached',
    rule: 'reach-unmeasured',
    changes: everywhere(replaced('captures: uptake, reach, contacts, retention', 'captures: uptake, contacts, retention')),
  },
  {
    what: 'it is adapted, and nothing says what was changed',
    rule: 'adaptation-changes-unstated',
    changes: everywhere(added('adaptation "the service of the next county" { keeps: "its first visit" }')),
  },
  {
    what: 'a change from the original has no reason',
    rule: 'adaptation-changes-unstated',
    changes: everywhere(added('adaptation "the service of the next county" { change "fewer visits" { affects: contacts } }')),
  },
  {
    what: 'nobody has asked who may be missed',
    rule: 'equity-unanswered',
    // Where people are matched on language, the languages are asked for by themselves.
    changes: wherePlanned(
      all(
        uncaptured('reach'),
        without('implementation', 'languages'),
        replaced(/^ {4}on language(?:-and-culture)?:/, '    on temperament:'),
        added('  accept reach-unmeasured because "everybody is known"'),
      ),
    ),
  },
  {
    what: 'a group beside the main one is only named',
    rule: 'group-undefined',
    changes: everywhere(added('  population Youngest {\n    size: 20 per year\n  }')),
  },
];
