/** The commissioning specification, part by part. */
import type { Spec } from '@peerspec/language';
import { draftingOf } from '../drafting.ts';
import { markdown } from '../markdown/markdown.ts';
import { numberedParts } from '../markdown/parts.ts';
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
 * The commissioning specification of an intervention as Markdown (CommonMark with tables), with LF line ends
 * and one at its end. `today` is the day on which it is drawn up, as YYYY-MM-DD.
 */
export const specification = (spec: Spec, { today }: { readonly today: string }): string => {
  const drafting = draftingOf(spec, today);
  return markdown([...titleBlock(drafting), ...numberedParts(parts.map((part) => part(drafting)))]);
};
