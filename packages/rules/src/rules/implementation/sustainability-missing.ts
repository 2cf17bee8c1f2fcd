import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, proctor2011, trickey2018 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'sustainability-missing',
  section: 'implementation',
  severity: 'info',
  authorsOnly: true,
  asks: ['implementation.sustainability'],
  within: 'implementation',
  waits: 'What comes after the funding is a question to somebody who has begun to say how this is run.',
  message: 'Nothing says what remains when the money ends.',
  unreported: 'what remains when the money ends',
  why: 'Trust and skills that took years to build are lost if nobody has planned for that day.',
  remedy: 'Say what goes on without the funding, who carries it, and what people are told in time.',
  when: 'Nothing is written under `sustainability` in `implementation`.',
  sources: [dykes2005, proctor2011, trickey2018],
  bad: 'implementation {\n  // nothing about sustainability\n}',
  good: 'implementation {\n  sustainability: "trained volunteers go on in the drop-in group"\n}',
  check: (spec) => ifMissing(spec.implementation.sustainability),
  fix: addAnswer('implementation.sustainability'),
};
