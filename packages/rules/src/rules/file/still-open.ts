import { questions } from '@peerspec/language';
import type { GapKind, OpenQuestion } from '@peerspec/language';
import { isLateDecision, isOverdue, isOwnSilence, lacksReason } from '../../gaps.ts';
import type { Hit, Rule } from '../../rule.ts';

const questionAt: ReadonlyMap<string, string> = new Map(questions.map(({ path, row }) => [path, row.question]));

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const remedies: Readonly<Record<Exclude<GapKind, 'not-applicable'>, string>> = {
  undecided: 'Decide it, and write the answer in place of the gap.',
  unknown: 'Find it out if you can, and write the answer in place of the gap.',
  'not-reported': 'Look for it in other publications, or ask the authors.',
};

const described = ({ path, item, gap }: OpenQuestion): Hit => {
  const inside = path.split('.').length > 2 ? path.split('.').at(-1) : undefined;
  const asked = questionAt.get(path) ?? (inside === undefined ? `\`${path}\`` : `\`${inside}\``);
  const of = item === undefined ? '' : ` (\`${item}\`)`;
  const said =
    gap.gap === 'not-reported' ? ' The source does not report it.' : gap.because === undefined ? '' : ` ${sentence(gap.because)}`;
  const who = gap.owner === undefined ? '' : ` To be decided by ${gap.owner}${gap.decideBy === undefined ? '' : ` by ${gap.decideBy}`}.`;
  const when = gap.owner === undefined && gap.decideBy !== undefined ? ` To be decided by ${gap.decideBy}.` : '';
  return {
    at: gap.at,
    message: `Still open${of}: ${sentence(asked)}${said}${who}${when}`,
    remedy: remedies[gap.gap === 'not-applicable' ? 'unknown' : gap.gap],
  };
};

export const rule: Rule = {
  code: 'still-open',
  section: 'file',
  severity: 'hint',
  acceptable: false,
  message: 'This is still open.',
  why: 'An open question that is stated is a decision to come, not an omission; the generated document lists it.',
  remedy: 'Write the answer in place of the gap when there is one.',
  when: 'An answer is `undecided`, `unknown` or `not-reported`.',
  quiet: '`not-applicable because "…"` is an answer. Where something graver can be said of a gap, that is said instead.',
  sources: [],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  caseload: undecided because "depends on how many volunteers finish the training" owner "the co-ordinator" decide-by 2027-03-01\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  caseload: 2 to 4 per peer\n}',
  check: (spec, run) =>
    spec.open
      .filter(
        (question) =>
          question.gap.gap !== 'not-applicable' &&
          !isOverdue(question, run) &&
          !isLateDecision(question, spec) &&
          !isOwnSilence(question, spec) &&
          !lacksReason(question),
      )
      .map(described),
};
