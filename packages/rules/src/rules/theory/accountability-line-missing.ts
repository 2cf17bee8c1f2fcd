import { sections } from '@peerspec/language';
import { missing } from '../../helpers/answers.ts';
import { askInItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'accountability-line-missing',
  section: 'theory',
  severity: 'info',
  message: 'It is not clear which results the provider answers for and which depend on others as well.',
  why: 'A peer support service is one cog among several; a provider should answer only for what is in its hands.',
  remedy: 'Mark outcomes with `accountable: yes` or `accountable: no`.',
  when: 'No outcome says whether the provider answers for it.',
  sources: [article('Context matters')],
  bad: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth }',
    '  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  expect: increase from 48% to 55%  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth }',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth  accountable: yes }',
    '  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  expect: increase from 48% to 55%  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth  accountable: no }',
    '}',
  ].join('\n'),
  check: ({ outcomes }) => {
    const intended = outcomes.changes.items.filter((outcome) => outcome.word !== 'unintended');
    return intended.length > 0 && intended.every((outcome) => missing(outcome.accountable)) ? [{ at: outcomes.at }] : [];
  },
  fix: (spec) => {
    const { outcomes } = spec;
    const final = outcomes.changes.items.find((outcome) => outcome.word === 'long-term') ?? outcomes.changes.items[0];
    return final && askInItem(spec, final, sections.outcomes.items['long-term'], 'accountable');
  },
};
