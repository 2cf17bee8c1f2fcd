/** What is done besides contacts. */
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { columnsOf, declarations, gapOfWhole, titles } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

const row = sections.activities;
const rows = row.items.activity.properties;

export const activities = (drafting: Drafting): Part => {
  const section = drafting.spec.activities;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const { items } = section.planned;
  const own = columnsOf(rows, drafting);
  return part(
    row.heading,
    [
      ...gapOfWhole(section.planned, drafting),
      ...declarations(
        { row: row.items.activity, items, first: titles('Activity'), columns: [own('content'), own('in'), own('by'), own('enables')] },
        drafting,
      ),
      ...factList(factsOf(row.properties, section, ['materials'], drafting)),
    ],
    [],
    section.at,
  );
};
