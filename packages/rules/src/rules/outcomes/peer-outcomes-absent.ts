import { sections } from '@peerspec/language';
import type { Outcome, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { freshName, insertItem } from '../../helpers/fixes.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { embuldeniya2013, superb2021, upsides2025 } from '../../helpers/sources.ts';

/** Those who give the support: the peers, and stakeholders who are peers. */
const givers = ({ peers, otherPeers, stakeholders }: Spec): ReadonlySet<string> =>
  new Set([
    ...[peers, ...otherPeers].flatMap(({ name }) => name ?? []),
    ...stakeholders.parties.items.flatMap(({ name, kind }) => (name !== undefined && valueOf(kind) === 'peers' ? [name] : [])),
  ]);

/** It is a change in one of them, or whose change it is has been left open. */
const mayConcern = (names: ReadonlySet<string>, outcome: Outcome): boolean =>
  outcome.in.state === 'gap' || valueOf(outcome.in)?.some((ref) => names.has(ref.name)) === true;

export const rule: Rule = {
  code: 'peer-outcomes-absent',
  section: 'outcomes',
  severity: 'info',
  message: 'Nothing is said about what this does to the peers themselves, for better or worse.',
  why: 'Peers gain from supporting others, and are sometimes harmed by it; a service that does not look will not know.',
  remedy: 'Add at least one outcome `in` the peers, or a study that captures `peers`.',
  when: 'No outcome is a change in the peers, and no study captures how it was for them.',
  quiet: 'It waits until the peers are described. Where members are the peers, what it does to them is what it does to the people.',
  sources: [upsides2025, superb2021, embuldeniya2013],
  bad: [
    'outcomes {',
    '  // nothing about Belonging',
    '}',
    'evaluation {',
    '  study Process "talks with mothers, volunteers and midwives" {',
    '    design: process',
    '    asks: "how did it come about?"',
    '    captures: fidelity, experience, mechanisms, context, unintended',
    '    guards-against: TooFewVolunteers',
    '  }',
    '}',
  ].join('\n'),
  good: 'outcomes {\n  unintended Belonging "volunteers make friends" { in: Volunteers  measure: "yearly talk with each volunteer" }\n}',
  check: (spec) => {
    if (spec.peers.state !== 'given' || isMutualAid(spec)) return [];
    const names = givers(spec);
    const considered = spec.outcomes.changes.items.some((outcome) => mayConcern(names, outcome));
    return considered || capturedBy(spec).has('peers') || capturesMore(spec) ? [] : [{ at: spec.outcomes.at }];
  },
  fix: (spec) => {
    const { name } = spec.peers;
    if (name === undefined) return undefined;
    const said = { name: freshName(spec, 'ForPeers'), says: [`in: ${name}`], asks: ['measure'] };
    const inserted = insertItem(spec, 'outcomes', declarationOf(spec, sections.outcomes.items.unintended, said));
    return inserted && { title: 'Add an outcome for the peers', ...inserted };
  },
};
