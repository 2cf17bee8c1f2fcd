/** Verdicts as sentences. */
import { sentence } from '../words/lists.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { stateInWords } from './answers-in-words.ts';
import type { Comparison, Verdict } from './types.ts';

const reasonsOf = ({ reasons }: Verdict): string => reasons.map(({ text }) => text).join('; ');

/** The verdict in one sentence, with its reasons. */
export const verdictText = (verdict: Verdict): string => {
  const reasons = reasonsOf(verdict);
  switch (verdict.verdict) {
    case 'not-comparable':
      return sentence(`Not comparable for a review: ${reasons}`);
    case 'with-care':
      return sentence(`Comparable with care, as subgroups that are looked at apart: ${reasons}`);
    case 'cannot-be-told':
      return `Whether they are comparable cannot be told.${reasons === '' ? '' : ` ${sentence(`What is said already sets them apart: ${reasons}`)}`}`;
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
