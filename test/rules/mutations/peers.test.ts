/** Peers and matching: what is missed when one thing is taken out of a complete specification. */
import { expect, it } from 'vitest';
import { codesIn } from '../helpers.ts';
import type { Change, Mutant } from './mutants.ts';
import { all, complete, everywhere, inSection, replaced, testMutants, without, withoutSection } from './mutants.ts';
import { reaches } from './sections.ts';

/** No mechanism relies on likeness any more. */
const noReliance: Change = (text) =>
  text.replaceAll(/relies-on: ([^\n]*)/g, (_, list: string) => {
    const rest = list.split(', ').filter((word) => word !== 'peerness' && word !== 'matching');
    return rest.length > 0 ? `relies-on: ${rest.join(', ')}` : '';
  });

const noReasons = inSection('matching', (matching) => matching.replaceAll(/\s+because\s+"[^"]*"(?:\s+from \w+)?/g, ''));

const reliesOnPeernessAlone: Change = (text) => text.replaceAll('peerness, matching', 'peerness');

const noMatch = inSection('matching', (matching) => matching.replaceAll(/: (?:required|preferred)\b/g, ': not-attempted'));

const mutants: readonly Mutant[] = [
  { what: 'nothing says what makes them peers', rule: 'peer-definition-missing', changes: everywhere(without('peers', 'experience')) },
  {
    what: 'nothing says whether they faced the same issue',
    rule: 'peer-experience-kind-unstated',
    changes: everywhere(without('peers', 'same-issue')),
  },
  {
    what: 'nothing says how long the experience lasted',
    rule: 'peer-experience-kind-unstated',
    changes: everywhere(without('peers', 'experience-length')),
  },
  {
    what: 'nothing says how long ago it was',
    rule: 'peer-recency-unstated',
    changes: everywhere(without('peers', 'experience-recency')),
  },
  {
    what: 'nothing is said about matching',
    rule: 'matching-unstated',
    changes: { feeding: withoutSection('matching'), wards: withoutSection('matching') },
  },
  {
    what: 'nothing says why a match would help',
    rule: 'matching-without-rationale',
    changes: everywhere(all(noReliance, noReasons)),
  },
  {
    what: 'the theory relies on likeness that nothing secures',
    rule: 'similarity-mechanism-without-matching',
    changes: everywhere(all(replaced('same-issue: yes', 'same-issue: no'), reliesOnPeernessAlone, noMatch)),
  },
  { what: 'nothing says how peers are chosen', rule: 'peer-selection-missing', changes: everywhere(without('peers', 'selection')) },
  { what: 'nothing says whether peers are trained', rule: 'peer-training-missing', changes: everywhere(without('peers', 'training')) },
  {
    what: 'nothing says how long the training is',
    rule: 'peer-training-unquantified',
    changes: everywhere(inSection('peers', replaced(/training: \d+ hours "/, 'training: "'))),
  },
  {
    what: 'nothing says what the training covers',
    rule: 'peer-training-unquantified',
    changes: everywhere(inSection('peers', replaced(/training: (\d+) hours\s+"[^"]*"/, 'training: 30 hours'))),
  },
  {
    what: 'nothing says how peers are to talk with people',
    rule: 'training-approach-unstated',
    changes: everywhere(all(without('peers', 'approach'), without('peers', 'philosophy'))),
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
  { what: 'nothing says who supervises', rule: 'supervision-missing', changes: everywhere(without('peers', 'supervision')) },
  {
    what: 'nothing says how often peers are supervised',
    rule: 'supervision-unquantified',
    changes: everywhere(inSection('peers', replaced(/supervision: every \d weeks? "/, 'supervision: "'))),
  },
  {
    what: 'nothing says by whom peers are supervised',
    rule: 'supervision-unquantified',
    changes: everywhere(inSection('peers', replaced(/supervision: every \d weeks? "[^"]*"/, 'supervision: every 2 weeks'))),
  },
  {
    what: 'nothing says whether peers are paid',
    rule: 'peer-reward-unstated',
    changes: everywhere(all(without('peers', 'reward'), (text) => text.replaceAll(/, reward\b|\breward, /g, ''))),
  },
  {
    what: 'there are too few peers for the contacts',
    rule: 'peer-capacity-shortfall',
    changes: everywhere(inSection('peers', replaced(/number: \d+/, 'number: 1'))),
  },
  {
    what: 'nobody trains new peers',
    rule: 'peer-turnover-unplanned',
    changes: everywhere(all(without('peers', 'rolling-training'), (text) => text.replaceAll('kind: recruitment', 'kind: delivery'))),
  },
  { what: 'nobody looks after the peers', rule: 'peer-wellbeing-missing', changes: everywhere(without('peers', 'wellbeing')) },
  {
    what: 'nothing says what happens when somebody is at risk',
    rule: 'safeguarding-missing',
    changes: everywhere(without('implementation', 'safeguarding')),
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

testMutants(mutants);
reaches('peers', mutants);

it('asks a group for no match, but holds the theory to one that it relies on', async () => {
  expect(await codesIn(withoutSection('matching')(complete.groups))).toEqual(['theory-element-undelivered']);
});

it('takes `not-applicable` for an answer about matching', async () => {
  const said: Change = (text) =>
    withoutSection('matching')(text).replace(
      '  support: emotional',
      '  matching: not-applicable because "whoever is free calls"\n\n  support: emotional',
    );
  expect(await codesIn(all(noReliance, said)(complete.feeding))).toEqual([]);
});

it('needs no match where peers have faced the same issue', async () => {
  expect(await codesIn(all(reliesOnPeernessAlone, noMatch)(complete.wards))).toEqual([]);
});

it('says nothing of likeness that nothing secures while the match is openly undecided', async () => {
  const undecided = inSection('matching', (matching) =>
    matching.replace(/\n {4}on [^]*?(?=\n {4}matched-by)/, '\n    on: undecided because "the panel will say"'),
  );
  const open = all(replaced('same-issue: yes', 'same-issue: no'), reliesOnPeernessAlone, undecided);
  expect(await codesIn(open(complete.wards))).toEqual(['still-open']);
});

it('takes a handled risk of too few peers for a plan for those who leave, and a reason for an answer', async () => {
  expect(await codesIn(without('peers', 'rolling-training')(complete.feeding))).toEqual([]);
  const once = replaced('rolling-training: yes', 'rolling-training: no');
  const unhandled: Change = (text) => text.replaceAll('kind: recruitment', 'kind: delivery');
  expect(await codesIn(all(once, unhandled)(complete.feeding))).toEqual(['peer-turnover-unplanned']);
  const reasoned = replaced('rolling-training: yes', 'rolling-training: no because "the pilot ends before anybody leaves"');
  expect(await codesIn(all(reasoned, unhandled)(complete.feeding))).toEqual([]);
});

it('takes a study of the mechanism for a look at the way of talking', async () => {
  expect(await codesIn(without('implementation', 'fidelity')(complete.feeding))).toEqual([]);
});

it('asks for no style of conversation where the philosophy is told, and the theory relies on no style', async () => {
  const unsaid: Change = (text) => without('peers', 'approach')(text).replaceAll(/, approach\b|\bapproach, /g, '');
  expect(await codesIn(unsaid(complete.feeding))).toEqual([]);
});
