/** Who had a say. */
import type { Stakeholder } from '@peerspec/language';
import { sections } from '@peerspec/language';
import type { Column } from '../answers/items.ts';
import { columnsOf, explainedColumn, wholeList } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { capitalised } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';
import { saidTitle } from '../words/said-title.ts';

const row = sections.stakeholders;
const rows = row.items.stakeholder.properties;

/** Stakeholders go by their names elsewhere in the document, so both name and title stand here. */
const introducedBy: Column<Stakeholder> = {
  heading: 'Stakeholder',
  cell: ({ name, title: written }) => {
    const title = saidTitle(written);
    const words = capitalised(nameWords(name ?? ''));
    return title === undefined || title.toLowerCase() === words.toLowerCase() ? words : `${words}: ${title}`;
  },
};

export const stakeholders = (drafting: Drafting): Part => {
  const listing = drafting.spec.stakeholders.parties;
  const own = columnsOf(rows, drafting);
  return part(
    row.heading,
    wholeList(
      listing,
      {
        row: row.items.stakeholder,
        first: introducedBy,
        columns: [explainedColumn(rows, 'kind', drafting), own('involved-in'), own('shares-theory'), own('note')],
      },
      drafting,
    ),
    [],
    drafting.spec.stakeholders.at,
  );
};
