import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, ingram2010 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'universal-or-targeted-unstated',
  section: 'purpose',
  severity: 'warning',
  asks: ['population.reach'],
  within: 'population',
  waits: 'Where nothing is said of the people, one message asks who they are.',
  message: 'Nothing says whether everyone is offered this, or only people who meet a threshold.',
  unreported: 'whether everyone was offered this, or only people who met a threshold',
  why: 'Who is offered support decides who comes and what may be expected of it; findings about the one need not hold for the other.',
  remedy: 'Choose `universal` or `targeted`, and say why. Cite evidence about the one that you choose.',
  when: 'Nothing is written under `reach` in `population`.',
  sources: [article('A thousand design differences'), ingram2010],
  bad: 'population Mothers "women who expect a first baby" {\n  // nothing about reach\n}',
  good: 'population Mothers "women who expect a first baby" {\n  reach: universal because "every first-time mother in the borough meets the same gap in care"\n}',
  check: (spec) => ifMissing(spec.population.reach),
  fix: addAnswer('population.reach'),
};
