import { noneOf } from '../../helpers/answers.ts';
import { addCapture } from '../../helpers/captures.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import type { Rule } from '../../engine/rule.ts';
import { grant2018, sokolFisher2016 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'reach-unmeasured',
  section: 'purpose',
  severity: 'info',
  since: '0.2.0',
  after: ['equity-claim-without-reach-measure'],
  waits: 'It would say the same, less gravely.',
  message: 'Nothing will show who was reached, and who was not.',
  why: 'How many came says nothing of whom it passed by: those who live far away, who speak another language, or whose trouble is greatest.',
  remedy: 'Let a study record who comes and who does not, by the groups that matter here: `captures: reach`.',
  when: 'There are studies, and none of them captures `reach`.',
  quiet:
    'Where there is no study, that is asked for first. Where an aim promises to narrow a gap between groups, `equity-claim-without-reach-measure` says it, and more gravely.',
  sources: [sokolFisher2016, grant2018],
  bad: 'evaluation {\n  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, contacts, retention, cost  measures: Confidence, Continuation }\n}',
  good: 'evaluation {\n  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, reach, contacts, retention, cost  measures: Confidence, Continuation }\n}',
  check: (spec) =>
    noneOf(spec.evaluation.studies) || capturedBy(spec).has('reach') || capturesMore(spec) ? [] : [{ at: spec.evaluation.at }],
  fix: addCapture('reach', ['monitoring']),
};
