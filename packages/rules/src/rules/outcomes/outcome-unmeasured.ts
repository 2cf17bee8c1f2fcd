import { sections } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { missing } from '../../helpers/answers.ts';
import { measuredByStudies } from '../../helpers/evaluation.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, breuer } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'outcome-unmeasured',
  section: 'outcomes',
  severity: 'warning',
  asks: ['outcomes.intermediate.measure', 'outcomes.long-term.measure', 'outcomes.unintended.measure'],
  unreported: 'how and when the change was measured',
  toldOtherwise: (spec, { item }) => item !== undefined && measuredByStudies(spec).has(item),
  message: 'This change is to come about, but nobody will measure it.',
  why: 'A step that nobody looks at can be neither shown nor ruled out when the result is in.',
  remedy: 'Say how and when it is measured, or write `measure: not-applicable because "…"`.',
  when: 'An outcome has no `measure`, and no study measures it.',
  quiet: 'An open theory does not silence it. Where the theory does not lead to the outcome at all, `outcome-unreachable` speaks.',
  sources: [article('Lack of theory of change'), breuer('3')],
  bad: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth }\n}\nevaluation {\n  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, reach, contacts, cost  measures: Continuation }\n}',
  good: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth }\n}',
  check: (spec) => {
    const { unreached } = specIndex(spec);
    const hasTheory = spec.theory.links.length > 0;
    const elsewhere = (name: string): boolean => hasTheory && unreached.has(name);
    const measured = measuredByStudies(spec);
    return spec.outcomes.changes.items
      .filter(({ name = '', measure }) => missing(measure) && !measured.has(name) && !elsewhere(name))
      .map((outcome) => ({
        at: outcome.at,
        message:
          outcome.word === 'unintended'
            ? `${calledFirst(outcome)} is named as something that might happen, but nobody will look whether it does.`
            : `${calledFirst(outcome)} ${hasTheory ? 'matters in the theory' : 'is to come about'}, but nobody will measure it.`,
      }));
  },
  fix: (spec, hit) => {
    const outcome = itemAt(spec.outcomes.changes.items, hit.at);
    return outcome && askInItem(spec, outcome, sections.outcomes.items['long-term'], 'measure');
  },
};
