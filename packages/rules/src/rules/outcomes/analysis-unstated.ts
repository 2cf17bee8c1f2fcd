import { sections } from '@peerspec/language';
import type { Spec, Study } from '@peerspec/language';
import { isWithin } from '@peerspec/language/internal';
import { missing, valueOf } from '../../helpers/answers.ts';
import { isRandomised } from '../../helpers/evaluation.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Ways to look at numbers or words that leave open who counts. */
const saysNothing: ReadonlySet<string> = new Set(['descriptive', 'thematic', 'other']);

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
  toldOtherwise: (spec, { gap }) => !randomised(spec).some(({ extent }) => isWithin(gap.at, extent)),
  why: 'The groups are alike only as long as everybody counts as they were allocated; if those who leave or never come are left out, a difference may be theirs.',
  remedy:
    'Say whether everybody who was offered support counts (`analysis: intention-to-treat`) or only those who received it (`per-protocol`).',
  when: 'A study is randomised or cluster-randomised and has no `analysis`, or one that leaves open who counts (`descriptive`, `thematic`, `other`) without a reason.',
  quiet:
    'One randomised study that counts everybody, or only those who received it, is enough; what is lost by the latter alone is told by `per-protocol-alone`.',
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
  check: (spec) => {
    const studies = randomised(spec);
    const isAnalysed = studies.some(({ analysis }) => ['intention-to-treat', 'per-protocol'].includes(valueOf(analysis) ?? ''));
    return studies.flatMap(({ at, analysis }) => {
      if (missing(analysis)) return [{ at }];
      const way = valueOf(analysis) ?? '';
      const isReasoned = analysis.state === 'given' && analysis.rationale !== undefined;
      return !saysNothing.has(way) || isReasoned || isAnalysed
        ? []
        : [{ at: analysis.at, message: `Chance decides who is offered support, and \`${way}\` does not say who counts in the analysis.` }];
    });
  },
  fix: (spec, { at }) => {
    const study = itemAt(spec.evaluation.studies.items, at);
    return study && askInItem(spec, study, sections.evaluation.items.study, 'analysis');
  },
};
