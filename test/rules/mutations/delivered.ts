/** What really happened: what is missed once a complete specification is running. */
import type { Change, Mutant } from './mutants.ts';
import { all, everywhere, inSection, replaced, wherePlanned } from './mutants.ts';

/** The service is running. */
export const running = replaced('stage: commissioning', 'stage: delivery');

/** The service has run for a year, and this is what came of it. */
const delivered = (...said: readonly string[]): Change =>
  all(running, (text) =>
    inSection(
      'evaluation',
      (section) => `${section}\n\n  delivered "first year" {\n${said.map((line) => `    ${line}\n`).join('')}  }`,
    )(text),
  );

const unanswered = (risk: string): Change =>
  all(
    delivered('uptake: 70%', `happened: ${risk}`),
    inSection('implementation', replaced(new RegExp(`(?<=risk ${risk} "[^"]*" \\{[^}]*?)\\s*handled-by: "[^"]*"`), '')),
  );

export const mutants: readonly Mutant[] = [
  { what: 'it is running, and nothing says what happened', rule: 'delivered-missing', changes: everywhere(running) },
  { what: 'too few took it up', rule: 'delivered-below-minimum', changes: wherePlanned(delivered('uptake: 41%')) },
  { what: 'people received too few contacts', rule: 'delivered-below-minimum', changes: wherePlanned(delivered('contacts-received: 3')) },
  {
    what: 'something went wrong, and nobody answers it',
    rule: 'happened-unanswered',
    changes: { feeding: unanswered('TooFewFriends'), groups: unanswered('FewReferrals'), wards: unanswered('PeerUnwell') },
  },
  {
    what: 'people received less than half of what was planned',
    rule: 'planned-not-received',
    changes: {
      feeding: delivered('contacts-received: about 7'),
      groups: delivered('contacts-received: 6'),
      wards: delivered('contacts-received: 5'),
    },
  },
  {
    what: 'results are given for one outcome and not for the others',
    rule: 'result-missing',
    changes: {
      feeding: delivered('uptake: 70%', 'result: increase { of: Confidence }'),
      groups: delivered('uptake: 70%', 'result: decrease { of: LessAlone }'),
      wards: delivered('uptake: 70%', 'result: increase { of: Hope }'),
    },
  },
  {
    what: 'an outcome went another way than was expected',
    rule: 'result-against-theory',
    changes: {
      feeding: delivered(
        'uptake: 70%',
        'result: no-change { of: EarlyHelp, Confidence, FamilyBacking, Connected, FriendsGrow, Continuation, OwnGoal }',
      ),
      groups: delivered('uptake: 70%', 'result: no-change { of: SaysIt, LessAlone, Copes, AsksForHelp, InTouch, HostsGrow, Mood, Circle }'),
      wards: delivered(
        'uptake: 70%',
        'result: no-change { of: Hope, OwnSteps, Connected, Welcome, CompanionsThrive, Recovery, Inclusion }',
      ),
    },
  },
  {
    what: 'there are results, and nothing of how much people received',
    rule: 'result-without-delivery',
    changes: {
      feeding: delivered('result: increase { of: EarlyHelp, Confidence, FamilyBacking, Connected, FriendsGrow, Continuation, OwnGoal }'),
    },
  },
];
