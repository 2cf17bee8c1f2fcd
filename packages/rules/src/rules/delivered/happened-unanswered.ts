import type { Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { beginsTogether } from '../../helpers/fixes.ts';
import { answerRisk } from '../../helpers/risk-answer.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Risks that came true and that nothing is done about, each with the place where that is said. */
const unanswered = ({ delivered, implementation }: Spec) =>
  (valueOf(delivered.happened) ?? []).flatMap((ref) => {
    const risk = implementation.risks.items.find(({ name }) => name === ref.name);
    return risk && missing(risk.handledBy) ? [{ ref, risk }] : [];
  });

export const rule: Rule = {
  code: 'happened-unanswered',
  section: 'delivered',
  severity: 'warning',
  message: 'This went wrong, and nothing says what is done about it.',
  why: 'What has happened once will happen again unless somebody prevents it.',
  remedy: 'Add `handled-by` to the risk.',
  when: 'A risk stands under `happened` in `delivered`, and has no `handled-by`.',
  sources: [article('Unsuccessful implementation')],
  bad: 'implementation {\n  risk LateList "the list of births comes late"\n}\ndelivered "first year" {\n  happened: LateList\n}',
  good: 'implementation {\n  risk LateList "the list of births comes late" handled-by "the ward rings the co-ordinator each morning"\n}\ndelivered "first year" {\n  happened: LateList\n}',
  check: (spec) =>
    unanswered(spec).map(({ ref, risk }) => ({
      at: ref.at,
      message: `\`${ref.name}\` went wrong, and nothing says what is done about it.`,
      related: [{ message: 'The risk is described here.', at: risk.at }],
    })),
  fix: (spec, hit) => {
    const found = unanswered(spec).find(({ ref }) => beginsTogether(ref.at, hit.at));
    return found && answerRisk(spec, found.risk);
  },
};
