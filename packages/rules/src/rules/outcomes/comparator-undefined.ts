import { sections } from '@peerspec/language';
import { missing } from '../../helpers/answers.ts';
import { isControlled } from '../../helpers/evaluation.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, credeci } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'comparator-undefined',
  section: 'outcomes',
  severity: 'error',
  asks: ['evaluation.study.compares-with'],
  message: 'The study compares two groups, and nothing says what care the other group gets.',
  unreported: 'what care the other group got',
  why: 'A result is a difference between two kinds of care, and half of it would be unknown.',
  remedy: 'Name it (`compares-with: usual-care`), or describe it as carefully as the support itself.',
  when: 'A study is randomised, cluster-randomised or controlled, and has no `compares-with`.',
  sources: [article('Towards better interpretation'), credeci('6')],
  bad: 'evaluation {\n  study Trial "randomised trial" { design: randomised  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  captures: exposure, usual-care }\n}',
  good: 'evaluation {\n  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  captures: exposure, usual-care }\n}',
  check: ({ evaluation }) =>
    evaluation.studies.items.filter((study) => isControlled(study) && missing(study.comparesWith)).map(({ at }) => ({ at })),
  fix: (spec, hit) => {
    const study = itemAt(spec.evaluation.studies.items, hit.at);
    return study && askInItem(spec, study, sections.evaluation.items.study, 'compares-with');
  },
};
