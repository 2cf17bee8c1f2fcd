import { cursor } from '../../helpers/blanks.ts';
import { lacksReason } from '../../helpers/gaps.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'gap-without-reason',
  section: 'file',
  severity: 'warning',
  message: 'A gap needs a reason, or a reader cannot tell it from an oversight.',
  why: 'A reason shows what has been thought of, and who might know more.',
  remedy: 'Add `because "…"`.',
  when: 'An answer is `undecided`, `unknown` or `not-applicable` without `because`.',
  quiet:
    '`not-reported` and `not-checked` need no reason: the publication is silent, or nobody has looked, and that is all there is to say. A decision that is overdue is told by `decision-overdue`.',
  sources: [article('Lack of theory of change')],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  caseload: not-applicable\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  caseload: not-applicable because "whoever is free takes the call"\n}',
  check: (spec, run) => spec.open.filter((question) => lacksReason(question, spec, run)).map(({ gap }) => ({ at: gap.at })),
  fix: (_, hit) => ({ title: 'Give the reason', at: { start: hit.at.end, end: hit.at.end }, text: ` because "${cursor()}"` }),
};
