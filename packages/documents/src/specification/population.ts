/** Who it is for. */
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { introduced } from './actors.ts';

const row = sections.population;

export const population = (drafting: Drafting): Part | undefined => {
  const section = drafting.spec.population;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  return part(
    row.heading,
    [
      ...introduced(section),
      ...factList(factsOf(row.properties, section, ['reach', 'priority', 'includes', 'excludes', 'size'], drafting)),
    ],
    [],
    section.at,
  );
};
