/** Verdicts as sentences. */
import { sentence } from '../words/lists.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { stateInWords } from './answers-in-words.ts';
import type { Comparison, Reason, Verdict } from './types.ts';

const joined = (reasons: readonly Reason[]): string => reasons.map(({ text }) => text).join('; ');

/** What a reader has to judge, and what sets them apart for certain. */
const cannotBeTold = ({ reasons }: Verdict): string => {
  const [unclear, apart] = [true, false].map((wanted) => joined(reasons.filter(({ weight }) => (weight === 'unclear') === wanted)));
  return [
    sentence(`Whether they are comparable cannot be told${unclear ? `: ${unclear}` : ''}`),
    ...(apart ? [sentence(`What is said already sets them apart: ${apart}`)] : []),
  ].join(' ');
};

/** The verdict in one sentence, with its reasons. */
export const verdictText = (verdict: Verdict): string => {
  const reasons = joined(verdict.reasons);
  switch (verdict.verdict) {
    case 'not-comparable':
      return sentence(`Not comparable for a review: ${reasons}`);
    case 'with-care':
      return sentence(`Comparable with care, as subgroups that are looked at apart: ${reasons}`);
    case 'cannot-be-told':
      return cannotBeTold(verdict);
    case 'as-far-as-said':
      return 'Comparable as far as they say.';
  }
};

/** "A and B". */
export const betweenText = ({ interventions }: Comparison, { between }: Verdict): string =>
  between.map((index) => interventions[index]?.label ?? '').join(' and ');

/** What nobody can tell because it is not said: for each intervention, by how it is left open. */
export const unsaidLines = ({ unsaid }: Verdict): readonly Bullet[] =>
  unsaid.map(({ label, questions }) => ({
    lead: { emphasis: `${label}:` },
    text: sentence(
      [...Map.groupBy(questions, ({ state }) => state)]
        .map(([state, those]) => `${stateInWords(state)}: ${those.map(({ what }) => what).join(', ')}`)
        .join('; '),
    ),
  }));
