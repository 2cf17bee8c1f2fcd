/** Delivery: ways in, running it, safeguarding, funding, and what could go wrong. */
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { columnsOf, explainedColumn, gapOfWhole, titles, wholeList } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';

const row = sections.implementation;
const { risk } = row.items;

const groups: readonly (readonly [title: string, words: readonly (keyof typeof row.properties)[]])[] = [
  ['Access and take-up', ['access-points', 'marketing', 'languages', 'uptake']],
  ['Running the service', ['coordination', 'service-links', 'staff-preparation', 'governance', 'standards']],
  ['Safeguarding', ['safeguarding', 'escalation', 'incidents', 'complaints']],
  ['Quality and records', ['minimum-received', 'fidelity', 'data', 'reporting']],
  ['Funding', ['funding', 'funded-until', 'cost', 'sustainability']],
  ['What a contract also settles', ['data-protection', 'insurance', 'exit']],
];

/** What could go wrong, and what is done about it. */
export const risks = (drafting: Drafting): Part => {
  const listing = drafting.spec.implementation.risks;
  const own = columnsOf(risk.properties, drafting);
  const columns = [explainedColumn(risk.properties, 'kind', drafting), own('handled-by')];
  return partAsking(risk, wholeList(listing, { row: risk, first: titles('Risk'), columns }, drafting));
};

export const delivery = (drafting: Drafting): Part => {
  const section = drafting.spec.implementation;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  return part(
    row.heading,
    [],
    [...groups.map(([title, words]) => part(title, factList(factsOf(row.properties, section, words, drafting)))), risks(drafting)],
    section.at,
  );
};
