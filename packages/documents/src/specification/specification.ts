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
import { contents } from './contents.ts';
import { context } from './context.ts';
import { delivered } from './delivered.ts';
import { delivery } from './delivery.ts';
import { departures } from './departures.ts';
import { evaluation } from './evaluation.ts';
import { evidence } from './evidence.ts';
import { matching } from './matching.ts';
import { outcomes } from './outcomes.ts';
import { peers } from './peers.ts';
import { population } from './population.ts';
import { purpose } from './purpose.ts';
import { requirements } from './requirements.ts';
import { stakeholders } from './stakeholders.ts';
import { stillOpen } from './still-open.ts';
import { theory } from './theory.ts';
import { titleBlock } from './title-block.ts';

/** In the order in which a commissioner reads: first what a contract needs, then why it should work and how that is judged, at the end what is open. */
const parts = [
  purpose,
  population,
  peers,
  matching,
  contacts,
  outcomes,
  delivery,
  requirements,
  context,
  theory,
  evaluation,
  delivered,
  adaptation,
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
  const written = parts.map((part) => part(drafting));
  return [...titleBlock(drafting), ...contents(written, spec.at), ...numberedParts(written, spec.at)];
};

/** The commissioning specification of an intervention as Markdown (CommonMark with tables), with LF line ends and one at its end. */
export const specification = (spec: Spec, occasion: Occasion): string => markdown(forReaders(specificationBlocks(spec, occasion)));
