import { sections } from '@peerspec/language';
import type { Outcome, Spec, Study } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { isControlled } from '../../helpers/evaluation.ts';
import { askInItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** The final outcomes that a study compares. */
const finalOutcomes = ({ outcomes }: Spec, { measures }: Study): readonly Outcome[] => {
  const names = new Set((valueOf(measures) ?? []).map(({ name }) => name));
  return outcomes.changes.items.filter(({ word, name }) => word === 'long-term' && name !== undefined && names.has(name));
};

/** Studies that compare several final outcomes, with these. */
const severalOf = (spec: Spec): readonly { readonly study: Study; readonly outcomes: readonly Outcome[] }[] =>
  spec.evaluation.studies.items
    .filter(isControlled)
    .map((study) => ({ study, outcomes: finalOutcomes(spec, study) }))
    .filter(({ outcomes }) => outcomes.length > 1);

export const rule: Rule = {
  code: 'primary-outcome-missing',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  message: 'A study compares several final outcomes, and nothing says by which of them it is judged.',
  why: 'Of several outcomes one differs by luck more easily than a single one, and afterwards the one that did can be called the one that mattered.',
  remedy: 'Say which one it is (`primary: yes`), and say it before the results are known.',
  when: 'A study is randomised, cluster-randomised or controlled and measures two long-term outcomes or more, and no outcome has `primary: yes`.',
  quiet: 'Where it is openly open which outcome is primary, or the publication is said not to tell, that is told there.',
  sources: [article('Towards better interpretation')],
  bad: [
    'outcomes {',
    '  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  accountable: no  expect: increase from 48% to 55%  by: 6 weeks after Birth  measure: "records" at 6 weeks after Birth  level: individual }',
    '  long-term OwnGoal "mothers fed for as long as they wanted" { in: Mothers  accountable: no  expect: increase  by: 6 weeks after Birth  measure: "one question" at 6 weeks after Birth  level: individual }',
    '}',
    'theory {',
    '  Understood -> Confidence -> OwnGoal because "she decides" from Hunch assuming StillTime',
    '}',
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation, OwnGoal  captures: contacts, exposure, usual-care }',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase from 48% to 55%  by: 6 weeks after Birth  measure: "records" at 6 weeks after Birth  level: individual }',
    '  long-term OwnGoal "mothers fed for as long as they wanted" { in: Mothers  accountable: no  expect: increase  by: 6 weeks after Birth  measure: "one question" at 6 weeks after Birth  level: individual }',
    '}',
    'theory {',
    '  Understood -> Confidence -> OwnGoal because "she decides" from Hunch assuming StillTime',
    '}',
    'evaluation {',
    '  study Trial "randomised trial" { design: randomised  compares-with: usual-care  asks: "does it lengthen breastfeeding?"  analysis: intention-to-treat  measures: Continuation, OwnGoal  captures: contacts, exposure, usual-care }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const isTold = spec.outcomes.changes.items.some(
      ({ primary }) => valueOf(primary) === true || primary.state === 'gap' || (primary.state === 'silent' && !missing(primary)),
    );
    if (isTold) return [];
    return severalOf(spec).map(({ study, outcomes }) => ({
      at: study.at,
      message: `The study compares ${String(outcomes.length)} final outcomes, and nothing says by which of them it is judged.`,
      related: outcomes.map(({ name = '', at }) => ({ message: `\`${name}\` is described here.`, at })),
    }));
  },
  fix: (spec, hit) => {
    const [first] = severalOf(spec).find(({ study }) => study.at.start.line === hit.at.start.line)?.outcomes ?? [];
    return first && askInItem(spec, first, sections.outcomes.items['long-term'], 'primary');
  },
};
