import { valueOf } from '../../helpers/answers.ts';
import { isRandomised } from '../../helpers/evaluation.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'per-protocol-alone',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  message: 'Chance decides who is offered support, but only those who received it count, so the groups are no longer alike.',
  why: 'People who take support up differ from those who do not, and a comparison that leaves these out can show an effect that the support does not have.',
  remedy: 'Count everybody as they were allocated (`analysis: intention-to-treat`), and look at those who received it besides.',
  when: 'A study is randomised or cluster-randomised, its analysis is `per-protocol`, and no randomised study counts everybody.',
  quiet: 'Where chance does not decide who is offered support, nothing is lost by it.',
  sources: [article('Unsuccessful implementation')],
  bad: [
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: per-protocol  measures: Continuation  captures: exposure, usual-care }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation  captures: contacts, exposure, usual-care }',
    '}',
  ].join('\n'),
  check: ({ evaluation }) => {
    const randomised = evaluation.studies.items.filter(isRandomised);
    if (randomised.some(({ analysis }) => valueOf(analysis) === 'intention-to-treat')) return [];
    return randomised.filter(({ analysis }) => valueOf(analysis) === 'per-protocol').map(({ analysis: { at } }) => ({ at }));
  },
  fix: (_, { at }) => ({ title: 'Count everybody as they were allocated', at, text: 'intention-to-treat' }),
};
