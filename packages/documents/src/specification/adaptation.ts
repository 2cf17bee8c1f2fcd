/** Which other intervention it was made from, and what was changed. */
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { columnsOf, explainedColumn, gapOfWhole, titles, wholeList } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';
import { sentence } from '../words/lists.ts';
import { saidTitle } from '../words/said-title.ts';

const row = sections.adaptation;
const { change } = row.items;

const changes = (drafting: Drafting): Part => {
  const listing = drafting.spec.adaptation.changes;
  const columns = [explainedColumn(change.properties, 'affects', drafting), columnsOf(change.properties, drafting)('expected')];
  return partAsking(change, wholeList(listing, { row: change, first: titles('Change'), columns }, drafting));
};

export const adaptation = (drafting: Drafting): Part => {
  const section = drafting.spec.adaptation;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const title = saidTitle(section.title);
  return part(
    row.heading,
    [
      ...(title === undefined ? [] : [paragraph(sentence(`The original: ${title}`))]),
      ...factList(factsOf(row.properties, section, ['of', 'keeps', 'agreed-by'], drafting)),
    ],
    section.state === 'silent' ? [] : [changes(drafting)],
    section.at,
    'No other intervention is named as the one that it was adapted from.',
  );
};
