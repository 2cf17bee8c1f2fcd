/** Verdicts as sentences. */
import { listOf, sentence } from '../words/lists.ts';
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

/** What can be put together first, and what cannot last. */
const order: readonly Verdict['verdict'][] = ['as-far-as-said', 'with-care', 'cannot-be-told', 'not-comparable'];

/** With which others each is paired; by the one or the other side, in as few lines as may be. */
const partners = (labels: readonly string[], verdicts: readonly Verdict[]): readonly Bullet[] => {
  const [few = new Map<number, Verdict[]>()] = ([0, 1] as const)
    .map((side) => Map.groupBy(verdicts, ({ between }) => between[side]))
    .toSorted((one, other) => one.size - other.size);
  return [...few].map(([shared, those]) => ({
    lead: { emphasis: labels[shared] ?? '' },
    text: `with ${listOf(those.map(({ between: [one, other] }) => labels[one === shared ? other : one] ?? ''))}`,
  }));
};

/** The verdict on each pair; pairs of which the same is said are told together. */
export const verdictLines = ({ interventions }: Comparison, verdicts: readonly Verdict[]): readonly Bullet[] => {
  const labels = interventions.map(({ label }) => label);
  const inOrder = verdicts.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
  return [...Map.groupBy(inOrder, verdictText)].map(([text, those]) => {
    const [only, second] = those;
    return only && !second
      ? { lead: { strong: `${only.between.map((index) => labels[index] ?? '').join(' and ')}:` }, text }
      : { lead: { strong: text }, text: '', inner: partners(labels, those) };
  });
};

const tooDifferent: Readonly<Record<string, string>> = {
  topic: 'about different issues',
  'format.form': 'given in different forms',
  outcomes: 'without an outcome in common',
};

/** Why pairs are not comparable, by what a reviewer asks first: "30 about different issues and 2 without an outcome in common". */
export const whyNotComparable = (verdicts: readonly Verdict[]): string => {
  const gravest = verdicts.map(({ reasons }) => reasons.find(({ weight }) => weight === 'against')?.about ?? '');
  return listOf(
    [...Map.groupBy(gravest, (about) => about)].map(([about, { length }]) => `${String(length)} ${tooDifferent[about] ?? about}`),
  );
};

/** What nobody can tell because it is not said, once for each intervention, by how it is left open. */
export const unsaidLines = ({ interventions }: Comparison, verdicts: readonly Verdict[]): readonly Bullet[] => {
  const byLabel = new Map(verdicts.flatMap(({ unsaid }) => unsaid.map(({ label, questions }) => [label, questions] as const)));
  return interventions.flatMap(({ label }) => {
    const questions = byLabel.get(label);
    if (!questions) return [];
    const byState = [...Map.groupBy(questions, ({ state }) => state)];
    const text = byState.map(([state, those]) => `${stateInWords(state)}: ${those.map(({ what }) => what).join(', ')}`).join('; ');
    return [{ lead: { emphasis: `${label}:` }, text: sentence(text) }];
  });
};
