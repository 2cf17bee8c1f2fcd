import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, lyons2021, tidier, white2020 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'form-unstated',
  section: 'contacts',
  severity: 'error',
  asks: ['format.form'],
  message: 'Nothing says whether support is given one to one or in a group.',
  unreported: 'whether support was given one to one or in a group',
  why: 'The two work in different ways and with different results, and findings about one do not carry over to the other.',
  remedy: 'State the form: `format: one-to-one`, `format: group` or `format: mixed`.',
  when: 'There is no `format`.',
  sources: [article('One-to-one or group-based?'), tidier('6'), white2020, lyons2021],
  bad: '// nothing about format',
  good: 'format: one-to-one',
  check: (spec) => ifMissing(spec.format.form),
  fix: addAnswer('format.form'),
};
