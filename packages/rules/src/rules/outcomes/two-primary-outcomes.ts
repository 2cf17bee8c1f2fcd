import { valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';
import { called, calledFirst } from '../../helpers/called.ts';

export const rule: Rule = {
  code: 'two-primary-outcomes',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  message: 'More than one outcome is primary, and nothing says how they count together.',
  why: 'With two chances of success one is reached by luck more often, and where one changes and the other does not, nobody knows whether it worked.',
  remedy: 'Choose one, or say how they count together: `primary: yes because "both must improve"`.',
  when: 'Two outcomes or more have `primary: yes`, and none of these gives a reason.',
  quiet: 'A reason at one of them is enough.',
  sources: [article('Towards better interpretation')],
  bad: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  primary: yes  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth  accountable: yes  level: individual }',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  primary: yes because "it has worked only if both have risen"  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth  accountable: yes  level: individual }',
    '}',
  ].join('\n'),
  check: ({ outcomes }) => {
    const [first, ...others] = outcomes.changes.items.filter(({ primary }) => valueOf(primary) === true);
    const primaries = first ? [first, ...others] : [];
    const reasoned = primaries.some(({ primary }) => primary.state === 'given' && primary.rationale !== undefined);
    if (!first || reasoned) return [];
    return others.map((outcome) => ({
      at: outcome.at,
      message: `${calledFirst(outcome)} is a primary outcome beside ${called(first)}, and nothing says how they count together.`,
      related: [{ message: 'The other primary outcome is here.', at: first.at }],
    }));
  },
};
