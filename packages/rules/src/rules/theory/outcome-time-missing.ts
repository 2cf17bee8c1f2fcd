import { sections } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { missing } from '../../helpers/answers.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'outcome-time-missing',
  section: 'theory',
  severity: 'warning',
  asks: ['outcomes.intermediate.by', 'outcomes.long-term.by'],
  message: 'No time scale is given for this change.',
  unreported: 'by when this change was expected',
  why: 'An outcome that is judged too early looks like a failure.',
  remedy: 'Say by when it is expected, seen from an event: `by: 6 months after Start`.',
  when: 'An intermediate or long-term outcome has no `by`.',
  quiet: 'Unintended outcomes are not expected at any time.',
  sources: [article('Lack of theory of change')],
  bad: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  measure: "short questionnaire" at 3 weeks after Birth }\n}',
  good: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth }\n}',
  check: ({ outcomes }) =>
    outcomes.changes.items
      .filter((outcome) => outcome.word !== 'unintended' && missing(outcome.by))
      .map((outcome) => ({ at: outcome.at, message: `No time scale is given for ${called(outcome)}.` })),
  fix: (spec, hit) => {
    const outcome = itemAt(spec.outcomes.changes.items, hit.at);
    return outcome && askInItem(spec, outcome, sections.outcomes.items['long-term'], 'by');
  },
};
