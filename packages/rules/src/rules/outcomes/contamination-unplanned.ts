import { guard, unguarded } from '../../helpers/comparison-risks.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'contamination-unplanned',
  section: 'outcomes',
  severity: 'warning',
  needs: ['evaluation.study'],
  asks: ['implementation.risk'],
  unreported: 'what might have blurred the comparison, such as people in the other group who received some of the support',
  toldOtherwise: (spec) => unguarded(spec, { kind: 'contamination', noticedBy: 'exposure' }).length === 0,
  message: 'People in the comparison group might receive some of the support, and nothing is done to prevent it or to measure it.',
  why: 'The more the two groups receive the same, the smaller the difference looks, whatever the support does.',
  remedy:
    'Name the risk with `kind: contamination` and say what is done about it, such as allocating places instead of people; let a study capture `exposure` in both groups.',
  when: 'A study is randomised or controlled, no risk of kind `contamination` is handled or guarded against, and no study captures `exposure`.',
  quiet:
    'Where places are allocated and not people (`cluster-randomised`), the design answers it. Where others have not come by themselves, declined or were there before, nobody is kept apart; those of other places (`"men of other prisons"`) are apart already. A risk that is called `Contamination` counts even without its kind. A study before and after that compares with people who are named gives an info.',
  sources: [article('Unsuccessful implementation')],
  bad: [
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation  captures: usual-care }',
    '}',
  ].join('\n'),
  good: [
    'implementation {',
    '  risk Neighbours "mothers in the comparison group meet the volunteers" { kind: contamination  handled-by: "separate clinics; mothers are asked" }',
    '}',
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation  captures: usual-care  guards-against: Neighbours }',
    '}',
  ].join('\n'),
  check: (spec) => unguarded(spec, { kind: 'contamination', noticedBy: 'exposure' }),
  fix: guard('contamination', 'Contamination', 'people in the comparison group receive some of the support'),
};
