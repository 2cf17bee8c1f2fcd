/** Peers and matching: what is missed when one thing is taken out of a complete specification. */
import type { Change, Mutant } from './mutants.ts';
import {
  all,
  everywhere,
  inSection,
  replaced,
  without,
  withoutSection,
  everywhereButOnline,
  wherePlanned,
  everywhereButMutual,
} from './mutants.ts';

/** No mechanism relies on likeness any more. */
export const noReliance: Change = (text) =>
  text.replaceAll(/relies-on: ([^\n]*)/g, (_, list: string) => {
    const rest = list.split(', ').filter((word) => word !== 'peerness' && word !== 'matching');
    return rest.length > 0 ? `relies-on: ${rest.join(', ')}` : '';
  });

const noReasons = inSection('matching', (matching) => matching.replaceAll(/\s+because\s+"[^"]*"(?:\s+from \w+)?/g, ''));

export const reliesOnPeernessAlone: Change = (text) => text.replaceAll('peerness, matching', 'peerness');

/** No mechanism relies on a way of talking any more. */
export const noRelianceOnApproach: Change = (text) => text.replaceAll(/, approach\b|\bapproach, /g, '');

export const noMatch = inSection('matching', (matching) => matching.replaceAll(/: (?:required|preferred)\b/g, ': not-attempted'));

export const mutants: readonly Mutant[] = [
  {
    what: 'nothing says what makes them peers',
    rule: 'peer-definition-missing',
    changes: everywhereButMutual(without('peers', 'experience')),
  },
  {
    what: 'nothing says whether they faced the same issue',
    rule: 'peer-experience-kind-unstated',
    changes: everywhereButMutual(without('peers', 'same-issue')),
  },
  {
    what: 'nothing says how long the experience lasted',
    rule: 'peer-experience-kind-unstated',
    changes: everywhereButOnline(without('peers', 'experience-length')),
  },
  {
    what: 'nothing says how long ago it was',
    rule: 'peer-recency-unstated',
    changes: everywhereButOnline(without('peers', 'experience-recency')),
  },
  {
    what: 'nothing is said about matching',
    rule: 'matching-unstated',
    changes: { feeding: all(withoutSection('matching'), noReliance), wards: all(withoutSection('matching'), noReliance) },
  },
  {
    what: 'nothing says why a match would help',
    rule: 'matching-without-rationale',
    changes: wherePlanned(all(noReliance, noReasons)),
  },
  {
    what: 'the theory relies on likeness that nothing secures',
    rule: 'similarity-mechanism-without-matching',
    changes: everywhereButMutual(all(replaced('same-issue: yes', 'same-issue: no'), reliesOnPeernessAlone, noMatch)),
  },
  {
    what: 'nothing says how peers are chosen',
    rule: 'peer-selection-missing',
    changes: everywhereButOnline(without('peers', 'selection')),
  },
  {
    what: 'nothing says whether peers are trained',
    rule: 'peer-training-missing',
    changes: everywhereButOnline(without('peers', 'training')),
  },
  {
    what: 'nothing says how long the training is',
    rule: 'peer-training-unquantified',
    changes: everywhereButMutual(inSection('peers', replaced(/training: \d+ hours "/, 'training: "'))),
  },
  {
    what: 'nothing says what the training covers',
    rule: 'peer-training-unquantified',
    changes: everywhereButMutual(inSection('peers', replaced(/training: (\d+) hours\s+"[^"]*"/, 'training: 30 hours'))),
  },
  {
    what: 'nothing says how peers are to talk with people',
    rule: 'training-approach-unstated',
    changes: everywhereButMutual(all(without('peers', 'approach'), without('peers', 'philosophy'), noRelianceOnApproach)),
  },
  {
    what: 'what is recorded as quality has nothing to do with the way of talking',
    rule: 'approach-fidelity-unchecked',
    changes: {
      feeding: all(
        without('implementation', 'fidelity'),
        replaced('KnownFace, SafeToTalk, IfSheCan, StandBehindHer', 'KnownFace, IfSheCan'),
      ),
      groups: all(without('implementation', 'fidelity'), replaced(/tests: [^]*?(?=SameBoat)SameBoat, /, 'tests: ')),
      wards: all(without('implementation', 'fidelity'), replaced(/tests: [^]*?MyChoice, /, 'tests: ')),
    },
  },
  { what: 'nothing says who supervises', rule: 'supervision-missing', changes: everywhereButOnline(without('peers', 'supervision')) },
  {
    what: 'nothing says how often peers are supervised',
    rule: 'supervision-unquantified',
    changes: everywhereButMutual(inSection('peers', replaced(/supervision: every \d weeks? "/, 'supervision: "'))),
  },
  {
    what: 'nothing says by whom peers are supervised',
    rule: 'supervision-unquantified',
    changes: everywhereButMutual(inSection('peers', replaced(/supervision: every \d weeks? "[^"]*"/, 'supervision: every 2 weeks'))),
  },
  {
    what: 'nothing says whether peers are paid',
    rule: 'peer-reward-unstated',
    changes: everywhereButMutual(all(without('peers', 'reward'), (text) => text.replaceAll(/, reward\b|\breward, /g, ''))),
  },
  {
    what: 'there are too few peers for the contacts',
    rule: 'peer-capacity-shortfall',
    changes: wherePlanned(inSection('peers', replaced(/number: \d+/, 'number: 1'))),
  },
  {
    what: 'nobody trains new peers',
    rule: 'peer-turnover-unplanned',
    changes: everywhereButMutual(
      all(without('peers', 'rolling-training'), (text) => text.replaceAll('kind: recruitment', 'kind: delivery')),
    ),
  },
  { what: 'nobody looks after the peers', rule: 'peer-wellbeing-missing', changes: everywhere(without('peers', 'wellbeing')) },
  {
    what: 'nothing says what happens when somebody is at risk',
    rule: 'safeguarding-missing',
    changes: everywhereButMutual(without('implementation', 'safeguarding')),
  },
  {
    what: 'nothing says when a peer refers somebody on',
    rule: 'escalation-route-missing',
    changes: everywhere(without('implementation', 'escalation')),
  },
  { what: 'nothing says what peers do', rule: 'peer-tasks-undefined', changes: everywhere(without('peers', 'tasks')) },
  {
    what: 'nothing in the contacts may vary',
    rule: 'autonomy-script-conflict',
    changes: everywhere(inSection('contacts', replaced(/tailoring: "[^"]*"/, 'tailoring: not-applicable because "all is laid down"'))),
  },
];
