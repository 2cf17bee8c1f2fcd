/** The theory of change: what is missed when one step, time or reason of a complete specification is taken out or changed. */
import type { Change, Mutant } from './mutants.ts';
import {
  all,
  everyPlace,
  everywhere,
  inItem,
  inSection,
  replaced,
  without,
  withoutIn,
  withoutSection,
  everywhereButOnline,
  wherePlanned,
} from './mutants.ts';

/** What the studies test can no longer be named once the theory is gone. */
const nothingTested = inSection('evaluation', everyPlace(/\n {6}tests: [^]*?(?=\n {6}\S|\n {4}\})/g, ''));

const inTheory = (change: Change): Change => inSection('theory', change);

/** Takes one line of arrows away, told by its first two names. */
const withoutArrow = (first: string, second: string): Change =>
  inTheory(replaced(new RegExp(`\\n    ${first} +-> ${second}\\b[^]*?(?=\\n    \\S|\\n\\n)`), ''));

/** Takes away what must be true for one step, or why it should happen. */
const withoutPart = (first: string, second: string, part: string): Change =>
  inTheory(replaced(new RegExp(`(?<=\\n    ${first} +-> ${second}\\s+(?:(?!\\n    \\S)[^])*?)\\s+${part}`), ''));

const withoutReason = (first: string, second: string): Change => withoutPart(first, second, 'because "[^"]*" from \\w+');

/** Takes a mechanism away, and out of the arrows. */
const withoutMechanism = (name: string): Change => all(without('theory', `mechanism ${name}`), replaced(`-> ${name} -> `, '-> '));

const noContext = (mechanism: string): Change =>
  all(withoutIn('theory', `mechanism ${mechanism}`, 'when'), withoutIn('theory', `mechanism ${mechanism}`, 'unless'));

const measured = (outcome: string, when: string, instead: string): Change =>
  inItem('outcomes', `intermediate ${outcome}`, replaced(new RegExp(`(?<=measure: [^]*) at ${when}`), ` at ${instead}`));

const expected = (outcome: string, when: string): Change =>
  inItem('outcomes', `intermediate ${outcome}`, replaced(/by: [^\n]*/, `by: ${when}`));

const level = (outcome: string): Change =>
  inItem('outcomes', `intermediate ${outcome}`, replaced('level: individual', 'level: organisation'));

/** Says of what leads to something that it holds it back as well. */
const contradicted = (from: string, to: string): Change =>
  inTheory(replaced('\n    agreed-with:', `\n    ${from} -| ${to} because "some say so" from Hunch\n    agreed-with:`));

export const mutants: readonly Mutant[] = [
  { what: 'there is no theory', rule: 'theory-missing', changes: wherePlanned(all(withoutSection('theory'), nothingTested)) },
  {
    what: 'nothing in the theory leads to anything',
    rule: 'theory-missing',
    changes: wherePlanned(inTheory(replaced(/\n\n {4}[A-Z]\w* +-> [^]*(?=\n\n {4}agreed-with)/, ''))),
  },
  {
    what: 'one outcome is in no step',
    rule: 'outcome-unreachable',
    changes: {
      feeding: replaced('StandBehindHer -> FamilyBacking', 'StandBehindHer -> Confidence'),
      groups: all(
        replaced('HerWayMyWay -> Copes -> Mood', 'HerWayMyWay -> LessAlone'),
        replaced('agreed-with: F', 'Copes -> Mood because "small steps add up" from Hunch assuming MostCome\n    agreed-with: F'),
      ),
      wards: all(
        replaced('WorthSomething -> CompanionsThrive -> LivingProof', 'WorthSomething -> LivingProof'),
        replaced('agreed-with: P', 'CompanionsThrive -> LivingProof because "it shows" from PanelTalks\n    agreed-with: P'),
      ),
    },
  },
  {
    what: 'something that is paid for leads nowhere',
    rule: 'activity-dead-end',
    changes: {
      feeding: withoutArrow('EarlyCalls', 'SafeToTalk'),
      groups: replaced(
        '    materials: "hosts',
        '    activity Newsletter "news of the charity" { content: "what it has raised"  in: Women  by: Charity }\n\n    materials: "hosts',
      ),
      wards: withoutArrow('Farewell', 'MyChoice'),
    },
  },
  {
    what: 'what changes on the way is taken for the final result',
    rule: 'missing-middle',
    changes: {
      feeding: replaced('intermediate Connected', 'long-term Connected'),
      groups: replaced('intermediate InTouch', 'long-term InTouch'),
      wards: replaced('intermediate Welcome', 'long-term Welcome'),
    },
  },
  {
    what: 'a step leaves out what people think',
    rule: 'no-mechanism',
    changes: {
      feeding: all(withoutMechanism('PlaceToGo'), replaced(', PlaceToGo, ', ', ')),
      groups: all(withoutMechanism('OurGroup'), replaced(/\s+OurGroup, /, ' ')),
      wards: all(withoutMechanism('NotOnlyStaff'), replaced(', NotOnlyStaff, ', ', ')),
    },
  },
  ...['offers', 'responds'].map((half): Mutant => ({
    what: `a mechanism lacks \`${half}\``,
    rule: 'mechanism-without-reasoning',
    changes: {
      feeding: withoutIn('theory', 'mechanism IfSheCan', half),
      groups: withoutIn('theory', 'mechanism NotForgotten', half),
      wards: withoutIn('theory', 'mechanism MyChoice', half),
    },
  })),
  {
    what: 'nothing says when a mechanism works and when it does not',
    rule: 'mechanism-without-context',
    changes: { feeding: noContext('StandBehindHer'), groups: noContext('NotForgotten'), wards: noContext('WorthSomething') },
  },
  {
    what: 'nothing says what must be true for a step',
    rule: 'assumption-missing',
    changes: {
      feeding: withoutPart('Confidence', 'OwnGoal', 'assuming \\w+'),
      groups: withoutPart('LessAlone', 'InTouch', 'assuming \\w+'),
      wards: withoutPart('Connected', 'Inclusion', 'assuming \\w+'),
    },
  },
  {
    what: 'no study looks at what is uncertain',
    rule: 'assumption-untested',
    changes: {
      feeding: replaced('AbleMeansOn, FamiliesCount', 'FamiliesCount'),
      groups: replaced('HelpInTime, FriendsLast', 'FriendsLast'),
      wards: replaced('HopeMoves, SmallSteps', 'SmallSteps'),
    },
  },
  {
    what: 'a step has no reason',
    rule: 'link-without-support',
    changes: {
      feeding: withoutReason('Connected', 'Friendships'),
      groups: withoutReason('SaysIt', 'LessAlone'),
      wards: withoutReason('Hope', 'OwnSteps'),
    },
  },
  {
    what: 'a cause is expected after its effect',
    rule: 'time-order-violation',
    changes: {
      feeding: expected('Confidence', '7 months after Birth'),
      groups: expected('LessAlone', '9 months after FirstSession'),
      wards: expected('Hope', '6 months after Discharge'),
    },
  },
  {
    what: 'what changes on the way is measured after the result',
    rule: 'measured-too-late-to-explain',
    changes: {
      feeding: measured('Confidence', '4 weeks after Birth', '6 months after Birth'),
      groups: measured('LessAlone', '8 weeks after FirstSession', '6 months after FirstSession'),
      wards: measured('Hope', '6 weeks after Discharge', '6 months after Discharge'),
    },
  },
  {
    what: 'nothing says by when a change is expected',
    rule: 'outcome-time-missing',
    changes: {
      feeding: withoutIn('outcomes', 'intermediate Confidence', 'by'),
      groups: withoutIn('outcomes', 'long-term Circle', 'by'),
      wards: withoutIn('outcomes', 'intermediate Hope', 'by'),
    },
  },
  {
    what: 'the theory goes round in a circle, and nobody says that it is meant to',
    rule: 'unmarked-loop',
    changes: { groups: replaced(' feedback\n', '\n') },
  },
  {
    what: 'a change in single people is promised for a whole organisation',
    rule: 'level-claim-mismatch',
    changes: { feeding: level('FriendsGrow'), groups: level('HostsGrow'), wards: level('CompanionsThrive') },
  },
  {
    what: 'nothing is expected to go wrong or to come along',
    rule: 'unintended-absent',
    changes: everywhereButOnline(inSection('outcomes', everyPlace(/^ {4}unintended /gm, '    intermediate '))),
  },
  {
    what: 'a design decision plays no part in the theory',
    rule: 'design-decision-unused',
    changes: {
      feeding: all(replaced('training, approach, timing', 'timing'), replaced('training, reward, autonomy', 'reward, autonomy')),
      groups: all(replaced('group, training, approach, mode', 'group, mode'), replaced('training, reward, autonomy', 'reward, autonomy')),
      wards: all(
        replaced('matching, training, approach', 'matching'),
        replaced('autonomy, approach', 'autonomy'),
        replaced('reward, training, autonomy', 'reward, autonomy'),
      ),
    },
  },
  {
    what: 'the theory relies on the other members of a group that does not exist',
    rule: 'theory-element-undelivered',
    changes: {
      feeding: replaced('relies-on: mode\n', 'relies-on: group\n'),
      wards: replaced('relies-on: mode, timing', 'relies-on: group'),
    },
  },
  {
    what: 'the theory relies on a peer, and the design does not',
    rule: 'theory-element-undelivered',
    changes: wherePlanned(inSection('matching', replaced('peerness: active-ingredient', 'peerness: incidental'))),
  },
  {
    what: 'no part has anything to do with another',
    rule: 'components-interaction-unstated',
    changes: {
      groups: all(
        replaced('SeesHerself -> JoiningTalk', 'SeesHerself -> SaysIt'),
        replaced('KnowsWhatToExpect -> WeeklySessions', 'KnowsWhatToExpect -> SaysIt'),
        replaced('      enables: WeeklySessions\n', ''),
        replaced('at least eight of the twelve" {', 'at least eight of the twelve" { about: uptake '),
      ),
    },
  },
  {
    what: 'nothing says which kinds of support there are',
    rule: 'support-types-unstated',
    changes: everywhere(replaced(/^ {2}support: [^\n]*\n/, '')),
  },
  {
    what: 'nothing says what the provider answers for',
    rule: 'accountability-line-missing',
    changes: everywhere(inSection('outcomes', everyPlace(/\n {6}accountable: [^]*?(?=\n {6}\S)/g, ''))),
  },
  {
    what: 'nobody shares the theory',
    rule: 'theory-not-shared',
    changes: everywhere(all(without('theory', 'agreed-with'), inSection('stakeholders', everyPlace(/\s+shares-theory: yes/g, '')))),
  },
  {
    what: 'nothing says when the theory is looked at again',
    rule: 'theory-review-missing',
    changes: everywhere(without('theory', 'reviewed')),
  },
  {
    what: 'the theory should have been looked at again',
    rule: 'theory-review-overdue',
    changes: wherePlanned(inSection('theory', replaced(/(?<=reviewed: every 12 months "[^"]*")/, ' last 2025-03-01'))),
  },
  {
    what: 'nothing says why anybody would take it up',
    rule: 'uptake-mechanism-missing',
    changes: {
      feeding: all(
        replaced('WorthATry -> Hello', 'WorthATry -> SafeToTalk'),
        replaced('KnownFace -> FirstVisit', 'KnownFace -> SafeToTalk'),
      ),
      groups: replaced('KnowsWhatToExpect -> WeeklySessions', 'KnowsWhatToExpect -> SaysIt'),
      wards: all(
        replaced('NoCatch -> OnTheWard', 'NoCatch -> Hope'),
        replaced('SomebodyIsComing -> FirstDays', 'SomebodyIsComing -> Hope'),
      ),
    },
  },
  {
    what: 'one unintended change is left, which the theory does not lead to',
    rule: 'harms-thin',
    changes: {
      groups: all(
        replaced(/captures: ([a-z, -]*), unintended, peers/, 'captures: fidelity, experience, mechanisms, context, peers'),
        replaced('TakesItHome -> Heavier', 'TakesItHome -> Copes'),
        replaced(', Heavier, PartnersTalk', ', PartnersTalk'),
        without('outcomes', 'unintended Heavier'),
        withoutArrow('SaysIt', 'PartnersTalk'),
      ),
    },
  },
  {
    what: 'one arrow leads to what another holds back',
    rule: 'arrows-contradict',
    changes: {
      feeding: contradicted('EarlyHelp', 'Confidence'),
      groups: contradicted('LessAlone', 'Mood'),
      wards: contradicted('Connected', 'Recovery'),
      online: contradicted('LessAlone', 'Mood'),
      mutual: contradicted('Safe', 'Abstinent'),
    },
  },
];
