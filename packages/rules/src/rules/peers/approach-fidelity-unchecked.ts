import type { Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { mamKind } from '../../helpers/sources.ts';

/** Names of mechanisms that rely on the approach, and of assumptions about it. */
const aboutApproach = ({ theory }: Spec): ReadonlySet<string | undefined> =>
  new Set([
    ...theory.mechanisms.items.filter(({ reliesOn }) => valueOf(reliesOn)?.includes('approach') === true).map(({ name }) => name),
    ...theory.assumptions.items
      .filter(({ about }) => valueOf(about)?.some(({ value }) => value === 'approach') === true)
      .map(({ name }) => name),
  ]);

export const rule: Rule = {
  code: 'approach-fidelity-unchecked',
  section: 'peers',
  severity: 'warning',
  asks: ['implementation.fidelity'],
  needs: ['peers.approach'],
  within: 'peers',
  after: ['fidelity-missing'],
  waits: 'Where no check of any kind is described, that is asked for, and would cover the way of talking.',
  message: 'The service relies on a particular way of talking with people, but nobody will check that peers are able to use it.',
  why: 'Every topic can be covered in the wrong manner: in one study nearly all the content was delivered, while peers found it hard to be a partner in the talk instead of the expert.',
  remedy:
    'Say under `fidelity` who listens in or rates recordings, and how often, or let a study test the mechanism that relies on the approach.',
  when: 'An `approach` is named and a study captures `fidelity`, but nothing is written under `fidelity` in `implementation`, and no study tests a mechanism or assumption about the approach.',
  quiet:
    'A check that is described under `fidelity` is taken to include the way of talking. Where there is no check at all, `fidelity-missing` speaks.',
  sources: [mamKind],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  approach: "motivational interviewing"\n}\nimplementation {\n  // nothing about fidelity\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  approach: "motivational interviewing"\n}\nimplementation {\n  fidelity: "two recorded calls per volunteer and year, rated for motivational interviewing"\n}',
  check: (spec) => {
    const { approach } = spec.peers;
    if (approach.state !== 'given' || !missing(spec.implementation.fidelity)) return [];
    const about = aboutApproach(spec);
    const tested = spec.evaluation.studies.items.some(({ tests }) => valueOf(tests)?.some(({ name }) => about.has(name)) === true);
    return tested ? [] : [{ at: approach.at }];
  },
  fix: addAnswer('implementation.fidelity'),
};
