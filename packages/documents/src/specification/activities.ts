/** What is done besides contacts. */
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { columnsOf, gapOfWhole, itemNotes, itemReasons, itemTable, titles } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

const row = sections.activities;
const rows = row.items.activity.properties;

export const activities = (drafting: Drafting): Part | undefined => {
  const section = drafting.spec.activities;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting));
  const { items } = section.planned;
  const own = columnsOf(rows, drafting);
  return part(row.heading, [
    ...gapOfWhole(section.planned, drafting),
    ...itemTable(rows, titles('Activity'), items, [own('content'), own('in'), own('by'), own('enables')]),
    ...factList([
      ...itemNotes(items, (item) => itemReasons(row.items.activity, item, drafting)),
      ...factsOf(row.properties, section, ['materials'], drafting),
    ]),
  ]);
};
