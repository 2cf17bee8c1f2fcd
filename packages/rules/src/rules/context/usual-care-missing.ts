import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, credeci } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'usual-care-missing',
  section: 'context',
  severity: 'error',
  asks: ['context.usual-care'],
  message: 'The care that people would get anyway is not described, so nobody can tell what this adds.',
  unreported: 'what care people would get anyway, so nobody can tell what this added',
  why: 'The same support adds much where there is little, and little where there is much.',
  remedy: 'Describe who provides what, how often, here.',
  when: 'Neither `context` nor a shared context that it takes over says anything under `usual-care`.',
  sources: [article('Towards better interpretation'), credeci('6')],
  bad: 'context {\n  // nothing about usual-care\n}',
  good: 'context {\n  usual-care: "midwife visits to day 10, one health visitor visit in week two; a feeding clinic on weekdays"\n}',
  check: (spec) => ifMissing(spec.context.usualCare),
  fix: addAnswer('context.usual-care'),
};
