import type { Answer, Ref, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import type { SpecIndex } from '../../helpers/spec-index.ts';
import { specIndex, ledToByOthers } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, harris2015 } from '../../helpers/sources.ts';

const wide: ReadonlySet<string> = new Set(['organisation', 'community']);

const reachesOthers = (answer: Answer<readonly Ref[]>): boolean => (valueOf(answer) ?? []).some((ref) => ref.kind === 'stakeholder');

/** A step by which a change leaves the people who are supported: into circles of friends, teams, or the surroundings. */
const spreads = (facts: SpecIndex, name: string): boolean => {
  const outcome = facts.outcomes.get(name);
  if (outcome) return ['network', ...wide].includes(valueOf(outcome.level) ?? '') || reachesOthers(outcome.in);
  const changed = facts.mechanisms.get(name) ?? facts.activities.get(name);
  return facts.conditions.has(name) || (changed !== undefined && reachesOthers(changed.in));
};

/** A rate of the very people who are supported: single people are counted, and no change has to spread. */
const isRateOfSupported = ({ population }: Spec, answer: Answer<readonly Ref[]>): boolean => {
  const concerned = valueOf(answer) ?? [];
  return concerned.length > 0 && concerned.every(({ name }) => name === population.name);
};

export const rule: Rule = {
  code: 'level-claim-mismatch',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  message: 'You promise a change in a community, but describe changes in individuals only.',
  why: 'What changes in some people does not by itself change what others around them think and do.',
  remedy: 'Add the step by which the change spreads, or claim less.',
  when: 'An outcome has the level `community` or `organisation`, and everything that leads to it happens in individuals.',
  quiet:
    'A change in the community of those who are supported alone (`in`) is a rate of individuals. A step that spreads is an outcome of a wider level, a change in a stakeholder, or a condition that the support itself changes.',
  sources: [article('Challenges to interpretation of evidence syntheses'), harris2015],
  bad: [
    'outcomes {',
    '  long-term FeedingNorm "feeding in public is ordinary here" { expect: increase  by: 3 years after Birth  measure: "street survey" at 3 years after Birth  accountable: no  level: community }',
    '}',
    'theory {',
    '  Continuation -> FeedingNorm because "more mothers are seen feeding" from Hunch assuming StillTime',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  intermediate Circles "mothers talk about feeding with friends and family" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "interviews" at 6 months after Birth  level: network }',
    '  long-term FeedingNorm "feeding in public is ordinary here" { in: Mothers  expect: increase  by: 3 years after Birth  measure: "street survey" at 3 years after Birth  accountable: no  level: community }',
    '}',
    'theory {',
    '  Continuation -> Circles -> FeedingNorm because "what friends do becomes ordinary" from Hunch assuming StillTime',
    '}',
  ].join('\n'),
  check: (spec) => {
    const facts = specIndex(spec);
    const spreading = ledToByOthers(
      facts,
      [...facts.next.keys()].filter((name) => spreads(facts, name)),
    );
    return spec.outcomes.changes.items.flatMap(({ name = '', level, word, in: concerned }) => {
      if (level.state !== 'given' || !wide.has(level.value) || word === 'unintended' || facts.unreached.has(name)) return [];
      if (spreading.has(name) || (level.value === 'community' && isRateOfSupported(spec, concerned))) return [];
      const place = level.value === 'community' ? 'a community' : 'services and teams';
      return [
        { at: level.at, message: `\`${name}\` promises a change in ${place}, but everything that leads to it happens in individuals.` },
      ];
    });
  },
};
