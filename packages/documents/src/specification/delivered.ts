/** What really happened, where it has been delivered. */
import type { Result } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { outcomesOfResult } from '@peerspec/rules/internal';
import { cellText, factList, factsOf } from '../answers/facts.ts';
import type { Column } from '../answers/items.ts';
import { columnsOf, declarations, gapOfWhole, titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';
import { sentence } from '../words/lists.ts';

const row = sections.delivered;

/** The change beside the outcome that it is of: what was expected, and what was found. */
const results = (drafting: Drafting): Part => {
  const { result } = row.items;
  const listing = drafting.spec.delivered.results;
  const own = columnsOf(result.properties, drafting);
  const { expect } = sections.outcomes.items['long-term'].properties;
  const expected: Column<Result> = {
    heading: expect.heading,
    cell: (item) =>
      [...new Set(outcomesOfResult(item, drafting.spec).map((outcome) => cellText(expect, outcome.expect, drafting)))].join('; '),
  };
  const source: Column<Result> = { heading: 'From', cell: ({ title = '' }) => title };
  const columns = [expected, own('change'), own('reached'), own('compared'), own('when'), own('interval'), own('study'), source];
  const first: Column<Result> = {
    heading: 'Outcome',
    cell: (item) =>
      outcomesOfResult(item, drafting.spec).map(titleOf).join('; ') || cellText(result.properties.of, item.of, drafting) || titleOf(item),
  };
  return partAsking(result, [
    ...gapOfWhole(listing, drafting),
    ...declarations({ row: result, items: listing.items, first, columns }, drafting),
  ]);
};

export const delivered = (drafting: Drafting): Part => {
  const section = drafting.spec.delivered;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const words = ['uptake', 'contacts-received', 'retention', 'fidelity', 'departures', 'happened'] as const;
  return part(
    row.heading,
    [
      ...(section.title === undefined ? [] : [paragraph(sentence(`Source of what follows: ${section.title}`))]),
      ...factList(factsOf(row.properties, section, words, drafting)),
    ],
    section.state === 'silent' ? [] : [results(drafting)],
    section.at,
    'Nothing is written on how it was delivered.',
  );
};
