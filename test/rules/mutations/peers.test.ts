/** Peers and matching: what is missed when one thing is taken out of a complete specification. */
import { expect, it } from 'vitest';
import { codesIn } from '../helpers.ts';
import type { Change } from './mutants.ts';
import { all, complete, inSection, replaced, testMutants, without, withoutSection } from './mutants.ts';
import { mutants, noMatch, noReliance, reliesOnPeernessAlone } from './peers.ts';

testMutants(mutants);

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
