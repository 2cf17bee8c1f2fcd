import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { enrichComponents, nhsContract } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'safeguarding-missing',
  section: 'peers',
  severity: 'error',
  authorsOnly: true,
  asks: ['implementation.safeguarding'],
  acceptable: false,
  message: 'Nothing says what a peer does when somebody is at risk, nor what is kept confidential.',
  unreported: 'what a peer does when somebody is at risk, nor what is kept confidential',
  why: 'Nobody should have to work this out at the moment when it happens.',
  remedy: 'State the policy, the named lead, and the limits of confidentiality.',
  when: 'Nothing is written under `safeguarding` in `implementation`.',
  sources: [`${nhsContract}K (safeguarding)`, enrichComponents],
  bad: 'implementation {\n  // nothing about safeguarding\n}',
  good: 'implementation {\n  safeguarding: "the charity\'s policy; the co-ordinator is the named lead; limits of confidentiality are explained at the first meeting"\n}',
  check: (spec) => ifMissing(spec.implementation.safeguarding),
  fix: addAnswer('implementation.safeguarding'),
};
