import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, hunt2021, tidierPhp } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'funding-missing',
  section: 'implementation',
  severity: 'warning',
  authorsOnly: true,
  asks: ['implementation.funding'],
  within: 'implementation',
  waits: 'Where `implementation` is not begun, one message asks for all of it, this question among the rest.',
  message: 'Nothing says who pays for this, how much, and for how long.',
  unreported: 'who paid for this, how much, and for how long',
  why: 'What the money allows decides what can be delivered, and what comes after it ends will not be seen.',
  remedy: 'State who pays and how much, and the last day under `funded-until`.',
  when: 'Nothing is written under `funding` in `implementation`.',
  quiet: 'Figures that are confidential are said to be held elsewhere: `funding: not-applicable because "held in the contract"`.',
  sources: [dykes2005, tidierPhp('4'), hunt2021],
  bad: 'implementation {\n  // nothing about funding\n}',
  good: 'implementation {\n  funding: "public health grant, £60,000 a year"\n  funded-until: 2029-03-31\n}',
  check: (spec) => ifMissing(spec.implementation.funding),
  fix: addAnswer('implementation.funding'),
};
