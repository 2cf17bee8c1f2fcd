/** What really happened, where it has been delivered. */
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { sentence } from '../words/lists.ts';

const row = sections.delivered;

export const delivered = (drafting: Drafting): Part | undefined => {
  const section = drafting.spec.delivered;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const words = ['uptake', 'contacts-received', 'retention', 'fidelity', 'departures', 'happened'] as const;
  return part(
    row.heading,
    [
      ...(section.title === undefined ? [] : [paragraph(sentence(`Source of what follows: ${section.title}`))]),
      ...factList(factsOf(row.properties, section, words, drafting)),
    ],
    [],
    section.at,
  );
};
