/** How a change leaves the people who are supported: shared by two rules. */
import type { Answer, Ref, Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';
import type { SpecIndex } from './spec-index.ts';
import { ledToByOthers, specIndex } from './spec-index.ts';

const around: ReadonlySet<string> = new Set(['network', 'organisation', 'community']);

const reachesOthers = (answer: Answer<readonly Ref[]>): boolean => (valueOf(answer) ?? []).some((ref) => ref.kind === 'stakeholder');

/** A step by which a change leaves the people who are supported: into circles of friends, teams, or the surroundings. */
const spreads = (facts: SpecIndex, name: string): boolean => {
  const outcome = facts.outcomes.get(name);
  if (outcome) return around.has(valueOf(outcome.level) ?? '') || reachesOthers(outcome.in);
  const changed = facts.mechanisms.get(name) ?? facts.activities.get(name);
  return facts.conditions.has(name) || (changed !== undefined && reachesOthers(changed.in));
};

/** What such a step leads to. */
export const spreadingTo = (spec: Spec): ReadonlySet<string> => {
  const facts = specIndex(spec);
  return ledToByOthers(
    facts,
    [...facts.next.keys()].filter((name) => spreads(facts, name)),
  );
};
