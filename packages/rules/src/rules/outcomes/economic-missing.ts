import { valueOf } from '../../helpers/answers.ts';
import { addCapture } from '../../helpers/captures.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import type { Rule } from '../../engine/rule.ts';
import { mrcFramework } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'economic-missing',
  section: 'outcomes',
  severity: 'info',
  after: ['evaluation-embedded-missing'],
  waits: 'Where there is no study, one message asks for all of them.',
  message: 'No study looks at what this costs.',
  why: 'Whoever is asked to pay for it again will want to know, and records of cost cannot be made up afterwards.',
  remedy: 'Let a study capture `cost`: the cost for each person reached at least.',
  when: 'Studies are described, and none of them captures `cost` or is economic.',
  sources: [mrcFramework],
  bad: 'evaluation {\n  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, reach, contacts, retention  measures: Confidence, Continuation }\n}',
  good: 'evaluation {\n  study Monitoring "routine records" { design: monitoring  asks: "does it reach people, and at what cost?"  captures: uptake, reach, contacts, retention, cost  measures: Confidence, Continuation }\n}',
  check: (spec) => {
    const studies = spec.evaluation.studies.items;
    const considered = capturedBy(spec).has('cost') || studies.some(({ design }) => valueOf(design) === 'economic');
    return considered || studies.length === 0 || capturesMore(spec) ? [] : [{ at: spec.evaluation.at }];
  },
  fix: addCapture('cost', ['economic', 'monitoring']),
};
