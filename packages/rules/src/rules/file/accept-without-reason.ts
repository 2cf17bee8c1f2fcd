import { isWithin } from '@peerspec/language/internal';
import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';

export const rule: Rule = {
  code: 'accept-without-reason',
  section: 'file',
  severity: 'error',
  acceptable: false,
  message: 'A departure from a rule needs a reason that a reader can weigh.',
  why: 'Without one nobody can tell a decision from a way of keeping a checker quiet.',
  remedy: 'Add `because "…"`.',
  when: 'An `accept` has no `because`.',
  quiet: 'The rule that is accepted stays quiet meanwhile. A reason that only makes room for one (“…”) is told by `placeholder-answer`.',
  sources: [],
  bad: 'outcomes {\n  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }\n}\naccept outcome-unreachable',
  good: 'outcomes {\n  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }\n}\naccept outcome-unreachable because "sleep is measured for another project"',
  check: ({ accepts, placeholders }) =>
    accepts
      .filter(({ because, extent }) => because === undefined && !placeholders.some(({ at }) => isWithin(at, extent)))
      .map(({ at }) => ({ at })),
  fix: (_, hit) => ({ title: 'Give the reason', at: { start: hit.at.end, end: hit.at.end }, text: ` because "${cursor()}"` }),
};
