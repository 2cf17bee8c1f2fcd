import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dennis2003 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'support-types-unstated',
  section: 'theory',
  severity: 'info',
  after: ['theory-missing'],
  waits: 'The kinds of support are the short form of a theory, which is asked for as a whole first.',
  asks: ['support'],
  message: 'The kinds of support that peers give are not named.',
  unreported: 'which kinds of support peers gave',
  why: 'Emotional, appraisal, informational and practical help work in different ways.',
  remedy: 'Name them: `support: emotional, appraisal, informational`.',
  when: 'There is no `support`.',
  sources: [article('What is peer support?'), dennis2003],
  bad: '// nothing about support',
  good: 'support: emotional, informational',
  check: (spec) => ifMissing(spec.support),
  fix: addAnswer('support'),
};
