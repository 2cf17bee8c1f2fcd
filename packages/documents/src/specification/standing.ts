/** How far the document can be relied on: where it comes from, and how much of it is answered. */
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import { designQuestions } from './design-questions.ts';
import { stillOpenTitle } from './still-open.ts';

const verb = (count: number): string => (count === 1 ? 'is' : 'are');

/** "Of the 61 questions that …, 55 are answered, 4 are stated to be open and 2 are not answered." */
const answeredText = (drafting: Drafting): string => {
  const states = designQuestions(drafting.spec).map(({ state }) => state);
  const [answered = 0, open = 0, silent = 0] = (['answered', 'open', 'silent'] as const).map(
    (wanted) => states.filter((state) => state === wanted).length,
  );
  const all = `the ${String(states.length)} questions that a specification of peer support should answer`;
  if (open + silent === 0) return `This specification answers all of ${all}.`;
  const parts = [`${String(answered)} ${verb(answered)} answered`];
  if (open > 0) parts.push(`${String(open)} ${verb(open)} stated to be open`);
  if (silent > 0) parts.push(`${String(silent)} ${verb(silent)} not answered`);
  const last = parts.pop() ?? '';
  return `Of ${all}, ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}. The last part, “${stillOpenTitle}”, lists what is open.`;
};

export const standing = (drafting: Drafting): readonly Block[] => {
  const { stage } = drafting.spec;
  const published = stage.state === 'given' && stage.value === 'published';
  return [
    ...(published
      ? [
          paragraph(
            'This document describes an intervention as its publication reports it. It is not an offer or an order. “Not reported” means that the publication does not say.',
          ),
        ]
      : []),
    paragraph(answeredText(drafting)),
  ];
};
