import { sections } from '@peerspec/language';
import type { Spec, Study } from '@peerspec/language';
import { missing } from '../../helpers/answers.ts';
import { isRandomised } from '../../helpers/evaluation.ts';
import { askInItem, isInside, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

const randomised = ({ evaluation }: Spec): readonly Study[] => evaluation.studies.items.filter(isRandomised);

export const rule: Rule = {
  code: 'analysis-unstated',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  asks: ['evaluation.study.analysis'],
  message: 'Chance decides who is offered support, and nothing says who counts in the analysis.',
  unreported: 'who counted in the analysis',
  // Of a study that is not randomised, how it was analysed is one question among others.
  toldOtherwise: (spec, { gap }) => !randomised(spec).some(({ extent }) => isInside(gap.at, extent)),
  why: 'The groups are alike only as long as everybody counts as they were allocated; if those who leave or never come are left out, a difference may be theirs.',
  remedy:
    'Say whether everybody who was offered support counts (`analysis: intention-to-treat`) or only those who received it (`per-protocol`).',
  when: 'A study is randomised or cluster-randomised and has no `analysis`.',
  sources: [article('Unsuccessful implementation')],
  bad: [
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  measures: Continuation  captures: contacts, exposure, usual-care }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation  captures: contacts, exposure, usual-care }',
    '}',
  ].join('\n'),
  check: (spec) =>
    randomised(spec)
      .filter(({ analysis }) => missing(analysis))
      .map(({ at }) => ({ at })),
  fix: (spec, { at }) => {
    const study = itemAt(spec.evaluation.studies.items, at);
    return study && askInItem(spec, study, sections.evaluation.items.study, 'analysis');
  },
};
