import { guard, unguarded } from '../../helpers/comparison-risks.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'displacement-unplanned',
  section: 'outcomes',
  severity: 'warning',
  needs: ['evaluation.study'],
  asks: ['implementation.risk'],
  message: 'Staff might give more help to the comparison group, and nobody would notice.',
  why: 'Where existing services make up for what the others receive, the difference looks smaller than it is.',
  remedy:
    'Record over time what care people in both groups get anyway: let a study capture `usual-care`, or name the risk with `kind: displacement` and say what is done about it.',
  when: 'A study is randomised or controlled, no risk of kind `displacement` is handled or guarded against, and no study captures `usual-care`.',
  quiet:
    'Where places are allocated and not people (`cluster-randomised`), the design answers it. Where others have not come by themselves, declined or were there before, nobody is kept apart; those of other places (`"men of other prisons"`) are apart already. A risk that is called `Displacement` counts even without its kind. A study before and after that compares with people who are named gives an info.',
  sources: [article('Unsuccessful implementation')],
  bad: [
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation  captures: exposure }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation  captures: exposure, usual-care }',
    '}',
  ].join('\n'),
  check: (spec) => unguarded(spec, { kind: 'displacement', noticedBy: 'usual-care' }),
  fix: guard('displacement', 'Displacement', 'staff give more help to the comparison group'),
};
