import { valueOf } from '../../helpers/answers.ts';
import { addCapture } from '../../helpers/captures.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dareOnJolly2012 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'itt-without-dose',
  section: 'outcomes',
  severity: 'warning',
  needs: ['evaluation.study'],
  after: ['process-evaluation-missing'],
  waits: 'A study of the process would record it, and is asked for as a whole first.',
  message: 'Everybody who was offered support counts, but nobody records who received it, so a result of no effect could not be read.',
  why: 'Counting everybody keeps the comparison fair, but it cannot tell support that does not work from support that did not take place.',
  remedy: 'Record the contacts that each person receives: let a study capture `contacts`.',
  when: 'A study analyses by intention to treat, and no study captures `contacts` or `uptake`.',
  quiet: 'Where `delivered` reports take-up or contacts received, they have been recorded.',
  sources: [article('Unsuccessful implementation'), dareOnJolly2012],
  bad: [
    'evaluation {',
    '  study Monitoring "health visitors\' records" { design: monitoring  asks: "how long are babies breastfed?"  captures: reach, cost  measures: Confidence, Continuation }',
    '  study Comparison "before and after" { design: before-after  asks: "do more mothers go on?"  compares-with: "births in the two years before"  analysis: intention-to-treat  measures: Continuation }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Comparison "before and after" { design: before-after  asks: "do more mothers go on?"  compares-with: "births in the two years before"  analysis: intention-to-treat  measures: Continuation  captures: uptake, contacts }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const captured = capturedBy(spec);
    const { uptake, contactsReceived } = spec.delivered;
    const counted = captured.has('contacts') || captured.has('uptake') || [uptake, contactsReceived].some(({ state }) => state === 'given');
    const study = spec.evaluation.studies.items.find(({ analysis }) => valueOf(analysis) === 'intention-to-treat');
    return !study || counted || capturesMore(spec) ? [] : [{ at: study.analysis.at }];
  },
  fix: addCapture('contacts', ['monitoring', 'process']),
};
