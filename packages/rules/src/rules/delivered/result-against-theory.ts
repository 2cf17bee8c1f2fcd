import type { Outcome, Result } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { missing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isAgainstHope, resultsOf } from '../../helpers/results.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

const words = { increase: 'rise', decrease: 'fall', 'no-change': 'stay as it was', change: 'change', unclear: 'change' } as const;
const happened = {
  increase: 'rose',
  decrease: 'fell',
  'no-change': 'stayed as it was',
  change: 'changed',
  unclear: 'did not clearly change',
} as const;

const inWords = (outcome: Outcome, { change }: Result): string => {
  const [hoped, found] = [valueOf(outcome.expect)?.direction ?? 'change', valueOf(change)?.direction ?? 'change'];
  return `${calledFirst(outcome)} was expected to ${words[hoped]} and ${happened[found]}, and nothing says what that means for the theory.`;
};

export const rule: Rule = {
  code: 'result-against-theory',
  section: 'delivered',
  severity: 'info',
  since: '0.2.0',
  after: ['theory-missing', 'delivered-below-minimum', 'planned-not-received'],
  waits: 'A result says something of a theory that there is, and that was carried out.',
  message: 'This did not change as it was expected to, and nothing says what that means for the theory.',
  why: 'A result teaches something only where somebody says which step did not hold: the idea, the circumstances, or the delivery.',
  remedy: 'Look at the theory again, step by step, and write down what changed: `changed: "…"` in `theory`.',
  when: 'A `result` says that an outcome went another way than it was expected to, and the theory has no `changed`.',
  quiet:
    'Where people received less than the theory needs, that is told instead: it was no fair test. `changed: not-applicable because "…"` says that the theory stands all the same.',
  sources: [article('Towards better interpretation')],
  bad: 'delivered "first year" {\n  uptake: 64%\n  result "routine records": no-change { of: Confidence, Continuation }\n}',
  good: 'delivered "first year" {\n  uptake: 64%\n  result "routine records": increase { of: Confidence, Continuation }\n}',
  check: (spec) =>
    missing(spec.theory.changed)
      ? resultsOf(spec).flatMap(({ result, outcomes }) => {
          const [first] = outcomes.filter((outcome) => isAgainstHope(result, outcome));
          return first
            ? [{ at: result.at, message: inWords(first, result), related: [{ message: 'What was expected stands here.', at: first.at }] }]
            : [];
        })
      : [],
  fix: addAnswer('theory.changed'),
};
