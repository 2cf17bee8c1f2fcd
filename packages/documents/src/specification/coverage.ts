/** How far the document can be relied on: where it comes from, and how much of it is answered. */
import { coverageOf, statedOpen } from '@peerspec/rules';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import { listOf } from '../words/lists.ts';
import { stillOpenTitle } from './still-open.ts';

const counted = (count: number, rest: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${count === 1 ? 'is' : 'are'} ${rest}`];

/** "Of the 61 questions that …, 55 are answered, 4 are stated to be open and 2 are not answered." */
const answeredText = ({ spec }: Drafting): string => {
  const coverage = coverageOf(spec);
  const { answered, silent } = coverage;
  const stated = statedOpen(coverage);
  const all = `the ${String(answered + stated + silent)} questions that a specification of peer support should answer`;
  if (stated + silent === 0) return `This specification answers all of ${all}.`;
  if (answered + stated === 0) return `None of ${all} is answered. The last part, “${stillOpenTitle}”, lists them.`;
  const parts = [...counted(answered, 'answered'), ...counted(stated, 'stated to be open'), ...counted(silent, 'not answered')];
  return `Of ${all}, ${listOf(parts)}. The last part, “${stillOpenTitle}”, lists what is open.`;
};

export const coverageBlocks = (drafting: Drafting): readonly Block[] => {
  const { stage } = drafting.spec;
  const published = stage.state === 'given' && stage.value === 'published';
  return [
    ...(published
      ? [
          paragraph(
            'This document describes an intervention as its publication reports it. It is not an offer or an order. “Not reported” means that the publication does not say; “not checked”, that nobody has looked yet whether it does.',
          ),
        ]
      : []),
    paragraph(answeredText(drafting)),
  ];
};
