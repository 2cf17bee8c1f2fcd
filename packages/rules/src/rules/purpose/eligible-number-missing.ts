import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { carroll2007, proctor2011 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'eligible-number-missing',
  section: 'purpose',
  severity: 'warning',
  asks: ['population.size'],
  within: 'population',
  waits: 'Nobody can count people of whom nothing is said yet.',
  message: 'Nothing says how many people are eligible.',
  unreported: 'how many people were eligible',
  why: 'Without that number nobody can set a target for take-up, or work out how many peers are needed.',
  remedy: 'Give a number for a year, and say where it comes from: `size: 400 per year because "referrals in 2025"`.',
  when: 'Nothing is written under `size` in `population`.',
  quiet: 'For a published study, the number of people who took part answers it.',
  sources: [proctor2011, carroll2007],
  bad: 'population Mothers "women who expect a first baby" {\n  // nothing about size\n}',
  good: 'population Mothers "women who expect a first baby" {\n  size: 400 per year because "first referrals in 2025, from the maternity unit"\n}',
  check: (spec) => ifMissing(spec.population.size),
  fix: addAnswer('population.size'),
};
