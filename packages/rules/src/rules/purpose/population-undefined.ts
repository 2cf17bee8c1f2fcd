import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, tidierPhp } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'population-undefined',
  section: 'purpose',
  severity: 'error',
  stages: { idea: 'warning' },
  asks: ['population.includes'],
  message: 'Nobody can tell who this service is for, so neither take-up nor effect can be judged.',
  unreported: 'who could take part, so nobody can tell whom its results are about',
  why: 'Take-up, effect and cost are all counted among the people it is meant for.',
  remedy: 'State who is eligible and who is not, in terms that a referrer could apply.',
  when: 'There is no `population`, or it does not say who is included.',
  quiet: 'A universal offer is stated as such: `includes: "everyone in the borough who has had a stroke"`.',
  sources: [article('A thousand design differences'), tidierPhp('4')],
  bad: 'population Mothers "women who expect a first baby" {\n  // nothing about includes\n}',
  good: 'population Mothers "women who expect a first baby" {\n  includes: "expects a first baby and is registered with a midwife of the borough"\n}',
  check: (spec) => ifMissing(spec.population.includes),
  fix: addAnswer('population.includes'),
};
