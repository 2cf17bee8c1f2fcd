import type { Outcome } from '@peerspec/language';
import { noneOf, valueOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import { insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, renfrew2012 } from '../../helpers/sources.ts';

/** An outcome that should go up or down, and whose present level is not told. Where a target is given, its baseline is asked for there. */
const lacksLevel = ({ word, expect }: Outcome): boolean => {
  const change = valueOf(expect);
  const moves = change?.direction === 'increase' || change?.direction === 'decrease';
  return word === 'long-term' && moves && change.from === undefined && change.to === undefined;
};

export const rule: Rule = {
  code: 'background-rate-missing',
  section: 'context',
  severity: 'warning',
  asks: ['context.background'],
  within: 'context',
  waits: 'Where nothing is said of the surroundings, one message asks for them.',
  message: 'The present local level of the outcome is not given, so neither a target nor the theory can be judged.',
  unreported: 'the level of the outcome before, so neither a target nor the theory can be judged',
  why: 'Support may work where a thing is already common and fail where it is rare, or the other way round.',
  remedy: 'Give the figure with its year and source as a `background`, or say openly that nobody has it (`unknown because "…"`).',
  when: 'A long-term outcome should go up or down, no figure says from where, and there is no `background` at all.',
  quiet: 'A target without a baseline is told by `target-without-baseline`.',
  sources: [article('Context matters'), renfrew2012],
  bad: 'context {\n  // nothing about background\n}\noutcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth  level: individual }\n}',
  good: 'context {\n  background "any breastfeeding at 6 weeks": 48% in 2026 source "health visitors\' records of the borough"\n}\noutcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth  level: individual }\n}',
  check: ({ context, outcomes }) => {
    const outcome = noneOf(context.backgrounds) ? outcomes.changes.items.find(lacksLevel) : undefined;
    if (!outcome) return [];
    return [
      { at: context.backgrounds.at, related: [{ message: 'This outcome should move, and nothing says from where.', at: outcome.at }] },
    ];
  },
  fix: (spec) => {
    const outcome = spec.outcomes.changes.items.find(lacksLevel);
    const told = outcome?.title ?? outcome?.name ?? 'the main outcome';
    const inserted = insertItem(spec, 'context', `background "${told.replaceAll(/["\\]/g, "'")}": ${cursor('')}`);
    return inserted && { title: 'Add a figure for the situation today', ...inserted };
  },
};
