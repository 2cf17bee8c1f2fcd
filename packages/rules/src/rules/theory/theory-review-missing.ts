import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, mrcFramework } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'theory-review-missing',
  section: 'theory',
  severity: 'warning',
  authorsOnly: true,
  after: ['theory-missing'],
  waits: 'A theory that there is not cannot be looked at again.',
  asks: ['theory.reviewed'],
  message: 'Nothing says when the theory is looked at again once the service is running.',
  unreported: 'when the theory was to be looked at again',
  why: 'A service changes as it settles in, and its theory should follow.',
  remedy: 'Say how often: `reviewed: every 6 months`; add `last` with the date when it has been done.',
  when: 'The theory has no `reviewed`.',
  sources: [article('Towards better interpretation'), mrcFramework],
  bad: 'theory {\n  // nothing about reviewed\n}',
  good: 'theory {\n  reviewed: every 6 months last 2026-09-01\n}',
  check: (spec) => ifMissing(spec.theory.reviewed),
  fix: addAnswer('theory.reviewed'),
};
