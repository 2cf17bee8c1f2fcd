import { sections } from '@peerspec/language';
import { noneOf } from '../../helpers/answers.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { freshName, insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dykes2005 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'evaluation-embedded-missing',
  section: 'outcomes',
  severity: 'warning',
  asks: ['evaluation.study'],
  message: 'There is no plan to learn whether this works.',
  unreported: 'how it was to be learnt whether this works',
  why: 'A service that nobody evaluates teaches nobody anything, and the next one begins with the same questions.',
  remedy: 'Add a `study`: what it asks, what it records, and which outcomes it measures. Routine records and a few talks are a beginning.',
  when: 'No study is described under `evaluation`.',
  sources: [dykes2005, article('Towards better interpretation')],
  bad: '// nothing about evaluation',
  good: [
    'evaluation {',
    '  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, reach, contacts, cost }',
    '  study Process "talks with mothers, volunteers and midwives" { design: process  asks: "how did it come about?"  captures: fidelity, experience }',
    '}',
  ].join('\n'),
  check: ({ evaluation }) => (noneOf(evaluation.studies) ? [{ at: evaluation.at }] : []),
  fix: (spec) => {
    const said = { name: freshName(spec, 'Monitoring'), asks: ['design', 'asks', 'captures'] };
    const inserted = insertItem(spec, 'evaluation', declarationOf(spec, sections.evaluation.items.study, said));
    return inserted && { title: 'Add a study', ...inserted };
  },
};
