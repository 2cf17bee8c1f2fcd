import type { Answer, Ref, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { spreadingTo } from '../../helpers/spreading.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, harris2015 } from '../../helpers/sources.ts';

const wide: ReadonlySet<string> = new Set(['organisation', 'community']);

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
    const spreading = spreadingTo(spec);
    return spec.outcomes.changes.items.flatMap((outcome) => {
      const { name = '', level, word, in: concerned } = outcome;
      if (level.state !== 'given' || !wide.has(level.value) || word === 'unintended' || facts.unreached.has(name)) return [];
      if (spreading.has(name) || (level.value === 'community' && isRateOfSupported(spec, concerned))) return [];
      const place = level.value === 'community' ? 'a community' : 'services and teams';
      return [
        {
          at: level.at,
          message: `${calledFirst(outcome)} promises a change in ${place}, but everything that leads to it happens in individuals.`,
        },
      ];
    });
  },
};
