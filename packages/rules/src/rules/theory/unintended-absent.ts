import { sections } from '@peerspec/language';
import { declarationOf } from '../../helpers/blanks.ts';
import { freshName, insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, embuldeniya2013, mcleish2023 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'unintended-absent',
  section: 'theory',
  severity: 'warning',
  asks: ['outcomes.unintended'],
  message: 'Nothing is said about what might go wrong or change without being meant to.',
  unreported: 'what might go wrong, or change without being meant to',
  why: 'Peer support can do harm, to those who receive it and to those who give it, and harm that nobody looks for is not found.',
  remedy: 'Add at least one harm and one side benefit as `unintended`, each with a way to notice it.',
  when: 'Outcomes are listed, and none of them is `unintended`.',
  sources: [article('Towards better interpretation'), mcleish2023, embuldeniya2013],
  bad: 'outcomes {\n  // nothing about unintended\n}',
  good: 'outcomes {\n  unintended Guilt "mothers who stop feel that they failed" { in: Mothers  measure: "interviews" at 8 weeks after Birth }\n}',
  check: ({ outcomes }) => (outcomes.changes.items.some((outcome) => outcome.word === 'unintended') ? [] : [{ at: outcomes.at }]),
  fix: (spec) => {
    const said = { name: freshName(spec, 'Harm'), asks: ['in', 'measure'] };
    const inserted = insertItem(spec, 'outcomes', declarationOf(spec, sections.outcomes.items.unintended, said));
    return inserted && { title: 'Add an unintended outcome', ...inserted };
  },
};
