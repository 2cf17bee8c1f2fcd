import { isOverdue } from '../../helpers/gaps.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'decision-overdue',
  section: 'file',
  severity: 'error',
  authorsOnly: true,
  message: 'This decision was due and is still open.',
  why: 'Others may be planning on a decision that nobody has made.',
  remedy: 'Decide it, or set a new date and say why.',
  when: 'An `undecided` answer has a `decide-by` that lies before today.',
  sources: [article('Towards better interpretation')],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  caseload: undecided because "depends on the training" owner "the co-ordinator" decide-by 2026-03-01\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  caseload: 2 to 4 per peer\n}',
  check: (spec, run) =>
    spec.open
      .filter((question) => isOverdue(question, run))
      .map(({ gap }) => ({
        at: gap.at,
        byDate: true,
        message: `This decision was due on ${gap.decideBy ?? ''}${gap.owner === undefined ? '' : ` (${gap.owner})`} and is still open.`,
      })),
};
