/** How far the document can be relied on: where it comes from, and how much of it is answered. */
import type { Coverage } from '@peerspec/rules';
import { coverageOf, statedOpen } from '@peerspec/rules';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import { listOf, quoted } from '../words/lists.ts';
import { stillOpenTitle } from './still-open.ts';
import { uncertainties } from './uncertainties.ts';

const counted = (count: number, rest: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${count === 1 ? 'is' : 'are'} ${rest}`];

/** "Of the 61 questions that …, 53 are answered, 2 are stated not to apply, 4 are stated to be open and 2 are not answered." */
const answeredText = (coverage: Coverage): string => {
  const { answered, silent } = coverage;
  const stated = statedOpen(coverage);
  const all = `the ${String(answered + stated + silent)} questions that a specification of peer support should answer`;
  const elsewhere = coverage.sections.flatMap(({ questions }) => questions).filter(({ gap }) => gap?.gap === 'not-applicable').length;
  if (answered + stated === 0) return `None of ${all} is answered.`;
  if (stated + silent + elsewhere === 0) return `This specification answers all of ${all}.`;
  const parts = [
    ...counted(answered - elsewhere, 'answered'),
    ...counted(elsewhere, 'stated not to apply'),
    ...counted(stated, 'stated to be open'),
    ...counted(silent, 'not answered'),
  ];
  return `Of ${all}, ${listOf(parts)}.`;
};

/** How much is answered and how much of it is uncertain: "This much is uncertain: 3 steps rest on a hunch." */
const extent = (drafting: Drafting, pointing: boolean): readonly string[] => {
  const coverage = coverageOf(drafting.spec);
  const uncertain = uncertainties(drafting).map((one) => one.counted);
  const lists = [
    ...(coverage.silent + statedOpen(coverage) > 0 ? ['what is open'] : []),
    ...(uncertain.length > 0 ? ['what is uncertain'] : []),
  ];
  const texts = [answeredText(coverage), ...(uncertain.length === 0 ? [] : [`This much is uncertain: ${listOf(uncertain)}.`])];
  if (!pointing || lists.length === 0) return texts;
  return [...texts.slice(0, -1), `${texts.at(-1) ?? ''} The last part, ${quoted(stillOpenTitle)}, lists ${lists.join(' and ')}.`];
};

/** @param pointing whether the document has a part in which what is open stands. */
export const coverageBlocks = (drafting: Drafting, pointing = true): readonly Block[] => {
  const { stage } = drafting.spec;
  const source = drafting.spec.source.state === 'given' ? ' in the source named above' : '';
  const published = stage.state === 'given' && stage.value === 'published';
  return [
    ...(published
      ? [
          paragraph(
            `This document describes an intervention as it is published${source}. It is neither an offer nor a contract. “Not reported” means that the publication was read and does not say; “not checked”, that whoever wrote this down did not look: the publication may well say it.`,
          ),
        ]
      : []),
    ...extent(drafting, pointing).map((text) => paragraph(text)),
  ];
};
