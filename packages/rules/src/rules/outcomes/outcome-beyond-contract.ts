import { sections } from '@peerspec/language';
import type { Outcome, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { isBlank, missing, valueOf } from '../../helpers/answers.ts';
import { addDays } from '../../helpers/dates.ts';
import { askInItem, beginsTogether } from '../../helpers/fixes.ts';
import type { Rule, Run } from '../../engine/rule.ts';
import { article, dykes2005 } from '../../helpers/sources.ts';
import { stageOf } from '../../engine/strictness.ts';

/** The first day on which the outcome can be seen in people who begin today. */
const firstSeen = (spec: Spec, outcome: Outcome, run: Run): string | undefined => {
  const time = spec.computed.times[outcome.name ?? ''];
  return time && outcome.by.state === 'given' ? addDays(run.today, time.latest) : undefined;
};

const answersFor = ({ word, accountable }: Outcome): boolean =>
  word !== 'unintended' && valueOf(accountable) !== false && !isBlank(accountable);

export const rule: Rule = {
  code: 'outcome-beyond-contract',
  section: 'outcomes',
  severity: 'warning',
  needs: ['implementation.funding'],
  message: 'This outcome would appear after the funding ends.',
  why: 'Nobody would be there to see it, and the provider would be judged by something that cannot be known.',
  remedy: 'Mark it as something that the service only contributes to (`accountable: no`), or fund somebody to look later.',
  when: 'Even in people who begin today, an outcome is expected after the day that stands under `funded-until`.',
  quiet:
    "Outcomes marked `accountable: no` are no longer the provider's to show. Once the service runs, people who began earlier may still be seen, so that it is an info. It does not apply to what is published.",
  sources: [article('Lack of theory of change'), dykes2005],
  bad: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth }',
    '}',
    'implementation {',
    '  funding: "public health grant, £60,000 a year"',
    '  funded-until: 2026-12-01',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth }',
    '}',
    'implementation {',
    '  funding: "public health grant, £60,000 a year"',
    '  funded-until: 2029-03-31',
    '}',
  ].join('\n'),
  check: (spec, run) => {
    const { fundedUntil } = spec.implementation;
    const end = valueOf(fundedUntil);
    const stage = stageOf(spec);
    if (end === undefined || stage === 'published') return [];
    return spec.outcomes.changes.items.filter(answersFor).flatMap((outcome) => {
      const day = firstSeen(spec, outcome, run);
      if (day === undefined || day <= end) return [];
      return [
        {
          at: outcome.by.at,
          byDate: true,
          message: `${calledFirst(outcome)} can be seen from ${day} at the earliest (${valueOf(outcome.by)?.text ?? ''}, in people who begin today), but the funding ends on ${end}.`,
          related: [{ message: 'The end of the funding stands here.', at: fundedUntil.at }],
          ...(stage === 'delivery' && { severity: 'info' as const }),
        },
      ];
    });
  },
  fix: (spec, hit) => {
    const outcome = spec.outcomes.changes.items.find(({ by }) => beginsTogether(by.at, hit.at));
    return outcome && missing(outcome.accountable)
      ? askInItem(spec, outcome, sections.outcomes.items['long-term'], 'accountable')
      : undefined;
  },
};
