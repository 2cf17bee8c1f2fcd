import { sections } from '@peerspec/language';
import type { Outcome, Range } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { missing, valueOf } from '../../helpers/answers.ts';
import { measuredByStudies } from '../../helpers/evaluation.ts';
import { askInItem, beginsTogether, itemAt } from '../../helpers/fixes.ts';
import { momentOf } from '../../helpers/moments.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Where the time of the first measure without one would stand. */
const untimedMeasure = ({ measure }: Outcome): Range | undefined => valueOf(measure)?.find(({ times }) => times.length === 0)?.at;

export const rule: Rule = {
  code: 'outcome-timepoint-missing',
  section: 'outcomes',
  severity: 'warning',
  message: 'When this is measured is not stated.',
  why: 'What is measured too early looks like a failure, and what is measured too late cannot explain the result.',
  remedy: 'Add the time, seen from an event: `measure: "questionnaire" at 3 weeks after Start`.',
  when: 'A measure of an intermediate or long-term outcome has no `at`, or only a study says that the outcome is measured.',
  quiet:
    'Unintended outcomes are looked for all the time. Where the change itself is expected at no time, `outcome-time-missing` speaks first.',
  sources: [article('Lack of theory of change')],
  bad: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" }\n}',
  good: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth }\n}',
  check: (spec) => {
    const measured = measuredByStudies(spec);
    return spec.outcomes.changes.items.flatMap((outcome) => {
      const { name = '', word, by, measure, at } = outcome;
      if (word === 'unintended' || missing(by)) return [];
      if (missing(measure)) {
        return measured.has(name) ? [{ at, message: `A study measures ${called(outcome)}, but with what, and when, is not stated.` }] : [];
      }
      const untimed = untimedMeasure(outcome);
      return untimed ? [{ at: untimed, message: `When ${called(outcome)} is measured is not stated.` }] : [];
    });
  },
  fix: (spec, hit) => {
    const { outcomes } = spec;
    const named = itemAt(outcomes.changes.items, hit.at);
    if (named) return askInItem(spec, named, sections.outcomes.items['long-term'], 'measure');
    const outcome = outcomes.changes.items.find((each) => {
      const untimed = untimedMeasure(each);
      return untimed !== undefined && beginsTogether(untimed, hit.at);
    });
    const moment = outcome && momentOf(outcome);
    return moment === undefined
      ? undefined
      : { title: 'Say when it is measured', at: { start: hit.at.end, end: hit.at.end }, text: ` at ${moment}` };
  },
};
