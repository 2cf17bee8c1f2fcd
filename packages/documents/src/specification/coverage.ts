/** How far the document can be relied on: where it comes from, and how much of it is answered. */
import { coverageOf, statedOpen } from '@peerspec/rules';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import { listOf } from '../words/lists.ts';
import { stillOpenTitle } from './still-open.ts';
import { uncertainties } from './uncertainties.ts';

const counted = (count: number, rest: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${count === 1 ? 'is' : 'are'} ${rest}`];

/** "Of the 61 questions that …, 53 are answered, 2 are stated not to apply, 4 are stated to be open and 2 are not answered." */
const answeredText = ({ spec }: Drafting): string => {
  const coverage = coverageOf(spec);
  const { answered, silent } = coverage;
  const stated = statedOpen(coverage);
  const all = `the ${String(answered + stated + silent)} questions that a specification of peer support should answer`;
  const elsewhere = coverage.sections.flatMap(({ questions }) => questions).filter(({ gap }) => gap?.gap === 'not-applicable').length;
  if (answered + stated === 0) return `None of ${all} is answered. The last part, “${stillOpenTitle}”, lists them.`;
  if (stated + silent + elsewhere === 0) return `This specification answers all of ${all}.`;
  const parts = [
    ...counted(answered - elsewhere, 'answered'),
    ...counted(elsewhere, 'stated not to apply'),
    ...counted(stated, 'stated to be open'),
    ...counted(silent, 'not answered'),
  ];
  const rest = stated + silent === 0 ? '' : ` The last part, “${stillOpenTitle}”, lists what is open.`;
  return `Of ${all}, ${listOf(parts)}.${rest}`;
};

/** "This much is uncertain: 3 steps rest on a hunch and 2 assumptions are uncertain." */
const uncertainText = (drafting: Drafting): string | undefined => {
  const found = uncertainties(drafting).map((one) => one.counted);
  return found.length === 0 ? undefined : `This much is uncertain: ${listOf(found)}. The last part, “${stillOpenTitle}”, lists it.`;
};

export const coverageBlocks = (drafting: Drafting): readonly Block[] => {
  const { stage } = drafting.spec;
  const uncertain = uncertainText(drafting);
  const source = drafting.spec.source.state === 'given' ? ' in the source named above' : '';
  const published = stage.state === 'given' && stage.value === 'published';
  return [
    ...(published
      ? [
          paragraph(
            `This document describes an intervention as it is published${source}. It is not an offer or an order. “Not reported” means that the publication was read and does not say; “not checked”, that whoever wrote this down did not look: the publication may well say it.`,
          ),
        ]
      : []),
    paragraph(answeredText(drafting)),
    ...(uncertain === undefined ? [] : [paragraph(uncertain)]),
  ];
};
