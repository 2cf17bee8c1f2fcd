/** The commissioning specification, part by part. */
import type { Spec } from '@peerspec/language';
import type { Occasion } from '../occasion.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Block } from '../markdown/blocks.ts';
import { forReaders } from '../markdown/for-readers.ts';
import { markdown } from '../markdown/markdown.ts';
import { numberedParts } from '../markdown/parts.ts';
import { adaptation } from './adaptation.ts';
import { contacts } from './contacts.ts';
import { context } from './context.ts';
import { delivered } from './delivered.ts';
import { delivery } from './delivery.ts';
import { departures } from './departures.ts';
import { evaluation } from './evaluation.ts';
import { evidence } from './evidence.ts';
import { outcomes } from './outcomes.ts';
import { peers } from './peers.ts';
import { population } from './population.ts';
import { purpose } from './purpose.ts';
import { stakeholders } from './stakeholders.ts';
import { stillOpen } from './still-open.ts';
import { theory } from './theory.ts';
import { titleBlock } from './title-block.ts';

/** In the order in which a commissioner reads: what it is, why it should work, how it is delivered and judged, what is open. */
const parts = [
  purpose,
  adaptation,
  population,
  peers,
  contacts,
  context,
  theory,
  outcomes,
  delivery,
  evaluation,
  delivered,
  stakeholders,
  evidence,
  departures,
  stillOpen,
];

/**
 * The blocks of the commissioning specification of an intervention. Each knows what it tells of: where that stands
 * in the text, and whether it is left open. Where nothing is written, blocks that only authors see ask the question.
 */
export const specificationBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  return [
    ...titleBlock(drafting),
    ...numberedParts(
      parts.map((part) => part(drafting)),
      spec.at,
    ),
  ];
};

/** The commissioning specification of an intervention as Markdown (CommonMark with tables), with LF line ends and one at its end. */
export const specification = (spec: Spec, occasion: Occasion): string => markdown(forReaders(specificationBlocks(spec, occasion)));
