import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'existing-peer-service-unstated',
  section: 'context',
  severity: 'info',
  asks: ['context.existing-services'],
  within: 'context',
  waits: 'Where nothing is said of the surroundings, one message asks for them.',
  message: 'Nothing says whether there is similar support nearby.',
  unreported: 'whether there was similar support nearby',
  why: 'A new service may only take the place of what is there, and people in a comparison group may use it too.',
  remedy: 'List other peer or voluntary support nearby and say how this differs, or that there is none.',
  when: 'Nothing is written under `existing-services` in `context`.',
  sources: [article('Unsuccessful implementation')],
  bad: 'context {\n  // nothing about existing-services\n}',
  good: 'context {\n  existing-services: "none within an hour by bus"\n}',
  check: (spec) => ifMissing(spec.context.existingServices),
  fix: addAnswer('context.existing-services'),
};
