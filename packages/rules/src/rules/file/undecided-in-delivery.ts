import { isLateDecision, isOverdue } from '../../helpers/gaps.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'undecided-in-delivery',
  section: 'file',
  severity: 'warning',
  message: 'The service is running, and this is still undecided.',
  why: 'Where nothing is decided, everybody decides for themselves, and nobody knows what was given.',
  remedy: 'Record what is being done in practice.',
  when: 'At stage `delivery`, a design question is answered with `undecided`.',
  quiet: 'A decision whose date has passed is told by `decision-overdue`.',
  sources: [article('Unsuccessful implementation')],
  bad: 'stage: delivery\npeers Volunteers "mothers who have breastfed" {\n  caseload: undecided because "depends on the training"\n}\ndelivered "first year" { uptake: 64%  contacts-received: 7 }',
  good: 'stage: delivery\npeers Volunteers "mothers who have breastfed" {\n  caseload: 2 to 4 per peer\n}\ndelivered "first year" { uptake: 64%  contacts-received: 7 }',
  check: (spec, run) =>
    spec.open.filter((question) => isLateDecision(question, spec) && !isOverdue(question, run)).map(({ gap }) => ({ at: gap.at })),
};
