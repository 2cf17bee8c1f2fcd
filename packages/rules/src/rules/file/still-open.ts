import { questions, sections } from '@peerspec/language';
import type { Gap, GapKind, OpenQuestion, SectionRow } from '@peerspec/language';
import { isPlainlyOpen } from '../../helpers/gaps.ts';
import type { Hit, Rule } from '../../engine/rule.ts';

/** Every question by its path: of sections, of what they hold, and of each declaration in them. */
const questionAt: ReadonlyMap<string, string> = new Map([
  ...Object.values(sections).map((row: SectionRow) => [row.word, row.question] as const),
  ...questions.flatMap(({ path, row }) => [
    [path, row.question] as const,
    ...('properties' in row ? Object.entries(row.properties).map(([word, inner]) => [`${path}.${word}`, inner.question] as const) : []),
  ]),
]);

const sentence = (text: string): string => {
  const started = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(started) ? started : `${started}.`;
};

const remedies: Readonly<Record<GapKind, string>> = {
  undecided: 'Decide it, and write the answer in place of the gap.',
  unknown: 'Find it out if you can, and write the answer in place of the gap.',
  'not-reported': 'Look for it in other publications about the same intervention, or ask the authors.',
  'not-checked': 'Look it up in the publication; write what it says, or `not-reported`.',
  'not-applicable': 'Write the answer if it comes to apply.',
};

const decision = ({ owner, decideBy }: Gap): string => {
  if (owner === undefined && decideBy === undefined) return '';
  return ` To be decided${owner === undefined ? '' : ` by ${owner}`}${decideBy === undefined ? '' : `, by ${decideBy}`}.`;
};

/** What is said between the question and who decides it. */
const state = ({ gap, because }: Gap): string => {
  if (gap === 'not-checked') return ' Nobody has looked it up yet.';
  return because === undefined ? '' : ` ${sentence(because)}`;
};

const described = ({ path, item, gap }: OpenQuestion): Hit => {
  const asked = questionAt.get(path) ?? `\`${path}\``;
  const of = item === undefined ? '' : ` (\`${item}\`)`;
  const begun = gap.gap === 'not-reported' ? 'The publication does not say' : 'Still open';
  return { at: gap.at, message: `${begun}${of}: ${sentence(asked)}${state(gap)}${decision(gap)}`, remedy: remedies[gap.gap] };
};

export const rule: Rule = {
  code: 'still-open',
  section: 'file',
  severity: 'hint',
  acceptable: false,
  message: 'This is still open.',
  why: 'An open question that is stated is a decision to come, not an omission; the generated document lists it.',
  remedy: 'Write the answer in place of the gap when there is one.',
  when: 'An answer is `undecided`, `unknown` or `not-checked`, or `not-reported` where no rule asks for it.',
  quiet:
    '`not-applicable because "…"` is an answer. Where something graver can be said of a gap, that is said instead: what a publication does not report is a finding of the rule that asks for it.',
  sources: [],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  caseload: undecided because "depends on how many volunteers finish the training" owner "the co-ordinator" decide-by 2030-03-01\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  caseload: 2 to 4 per peer\n}',
  check: (spec, run, { saysUnreported }) =>
    spec.open.filter((question) => isPlainlyOpen(question, spec, run) && !saysUnreported(question)).map(described),
};
