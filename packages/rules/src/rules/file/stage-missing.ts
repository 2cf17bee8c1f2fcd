import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';

export const rule: Rule = {
  code: 'stage-missing',
  section: 'file',
  severity: 'warning',
  asks: ['stage'],
  acceptable: false,
  message: 'Nothing says how far along this is, so it is checked as a design.',
  why: 'An idea may leave open what a contract may not.',
  remedy: 'State the stage: `idea`, `design`, `commissioning`, `delivery` or `published`.',
  when: 'There is no `stage`.',
  sources: [],
  bad: '// nothing about stage',
  good: 'stage: commissioning',
  check: (spec) => ifMissing(spec.stage),
  fix: addAnswer('stage'),
};
