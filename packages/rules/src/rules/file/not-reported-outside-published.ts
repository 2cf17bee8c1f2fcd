import { isOwnSilence } from '../../helpers/gaps.ts';
import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';

export const rule: Rule = {
  code: 'not-reported-outside-published',
  section: 'file',
  severity: 'warning',
  after: ['stage-missing'],
  waits: 'Which gaps fit hangs on the stage.',
  message: 'Only an encoded publication can leave this unreported; here you are the author.',
  why: '`not-reported` and `not-checked` speak of somebody else’s publication. What is your own is decided, undecided or unknown.',
  remedy: 'Answer it, or use `undecided` or `unknown`.',
  when: 'An answer is `not-reported` or `not-checked`, and the stage is not `published`.',
  sources: [],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  caseload: not-reported\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  caseload: 2 to 4 per peer\n}',
  check: (spec) => spec.open.filter((question) => isOwnSilence(question, spec)).map(({ gap }) => ({ at: gap.at })),
  fix: (_, hit) => ({ title: 'Say that nobody knows', at: hit.at, text: `unknown because "${cursor()}"` }),
};
