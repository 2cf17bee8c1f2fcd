/** The use of evidence: what is missed when a complete specification cites nothing, or something else. */
import type { Change, Mutant } from './mutants.ts';
import { added, all, everyPlace, inSection, replaced, wherePlanned, everywhereButMutual } from './mutants.ts';

const cited =
  'Hunch|PracticeKnowledge|FeedingAudit|MothersTalk|Jolly2012|Schmied2011|NeedsReview|PilotGroups|McLeish2023|DischargeAudit|PanelTalks|White2020';

/** Cites something else for one step of the theory. */
const step = (reason: string, from: string, instead: string): Change =>
  inSection('theory', replaced(`because "${reason}" from ${from}`, `because "${reason}" from ${instead}`));

const abroad = replaced(/^ {2}country: UK$/, '  country: Germany');

/** The evidence of the place tells of a service with many more contacts. */
const intensive = (name: string): Change =>
  replaced(new RegExp(`(?<=^evidence ${name} [^}]*?)\\n  citation:`), '\n  planned-contacts: at least 40\n  citation:');

export const mutants: readonly Mutant[] = [
  {
    what: 'nothing is cited',
    rule: 'evidence-missing',
    changes: wherePlanned(everyPlace(new RegExp(`\\s+from (?:${cited})\\b(?:, (?:${cited})\\b)*`, 'g'), '')),
  },
  {
    what: 'evidence about the other form is cited',
    rule: 'evidence-transfer-form',
    changes: {
      feeding: step('families asked for it', 'PracticeKnowledge', 'Hoddinott2009'),
      groups: step('a habit by then', 'Hunch', 'Dennis2009'),
      wards: replaced('from White2020', 'from Lyons2021'),
    },
  },
  {
    what: 'evidence about another issue is cited',
    rule: 'evidence-transfer-population',
    changes: {
      feeding: step('families asked for it', 'PracticeKnowledge', 'White2020'),
      groups: step('a habit by then', 'Hunch', 'Smith2011'),
      wards: replaced('from White2020', 'from Meyer2015'),
    },
  },
  { what: 'it moves to another country', rule: 'evidence-transfer-setting', changes: everywhereButMutual(abroad) },
  {
    what: 'a trial from abroad is cited',
    rule: 'evidence-transfer-setting',
    changes: { feeding: step('families asked for it', 'PracticeKnowledge', 'Dennis2002') },
  },
  {
    what: 'the talks were about a service with many more contacts',
    rule: 'evidence-transfer-dose',
    changes: { feeding: intensive('MothersTalk'), groups: intensive('PilotGroups'), wards: intensive('PanelTalks') },
  },
  {
    what: 'trials without effect are left out',
    rule: 'null-evidence-omitted',
    changes: {
      feeding: all(
        replaced('from Jolly2012', 'from Renfrew2012'),
        added('  accept evidence-superseded because "the later edition does not tell of it"'),
      ),
    },
  },
  {
    what: 'talks are cited for how much changes',
    rule: 'evidence-claim-overreach',
    changes: {
      feeding: replaced('increase from 22% to 28%', 'increase from 22% to 28% from MothersTalk'),
      groups: replaced('decrease from 14 to 10', 'decrease from 14 to 10 from PilotGroups'),
      wards: replaced('increase from 52 to 60', 'increase from 52 to 60 from PanelTalks'),
    },
  },
  {
    what: 'a review of trials is cited for a mechanism',
    rule: 'evidence-claim-overreach',
    changes: { feeding: replaced('from Schmied2011', 'from Jolly2012') },
  },
  {
    what: 'talks are said to show an effect',
    rule: 'evidence-claim-overreach',
    changes: {
      feeding: replaced(/(?<=finding "some felt [^}]*)claim: experience/, 'claim: effect'),
      groups: replaced(/(?<=finding "two women [^}]*)claim: experience/, 'claim: effect'),
      wards: replaced(/(?<=finding "a danger [^}]*)claim: experience/, 'claim: effect'),
    },
  },
  {
    what: 'evidence of the original is cited for what was changed',
    rule: 'adaptation-evidence',
    changes: {
      feeding: added(
        'adaptation "the trial in Birmingham" { of: Jolly2012  change "more visits" because "too few in the trial" { affects: contacts } }',
      ),
    },
  },
  {
    what: 'a review is cited that has a later edition',
    rule: 'evidence-superseded',
    changes: { feeding: replaced('from Jolly2012', 'from Jolly2012, Renfrew2012') },
  },
];
