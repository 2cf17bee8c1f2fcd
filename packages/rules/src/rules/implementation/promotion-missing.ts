import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'promotion-missing',
  section: 'implementation',
  severity: 'info',
  asks: ['implementation.marketing'],
  within: 'implementation',
  waits: 'How people hear of it is a question to somebody who has begun to say how this is run.',
  authorsOnly: true,
  message: 'Nothing says how people and staff will hear of this.',
  unreported: 'how people and staff heard of this',
  why: 'Nobody takes up, or passes on, what nobody knows.',
  remedy: 'Say under `marketing` how it is made known, to the people it is for and to those who could tell them.',
  when: 'Nothing is written under `marketing` in `implementation`.',
  sources: [dykes2005],
  bad: 'implementation {\n  // nothing about marketing\n}',
  good: 'implementation {\n  marketing: "a leaflet at booking, and the maternity app"\n}',
  check: (spec) => ifMissing(spec.implementation.marketing),
  fix: addAnswer('implementation.marketing'),
};
