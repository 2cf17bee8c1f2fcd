/** What surrounds it: setting, usual care, the situation today, and what must be in place. */
import type { Condition } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { type Column, columnsOf, declarations, explainedColumn, gapOfWhole, titles, wholeList } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';
import { partsOfConditions } from './condition-parts.ts';
import { backgroundsOf, conditionsOf, leavesOut } from './shared-context.ts';

const row = sections.context;
const { background, condition } = row.items;

const situation = (drafting: Drafting): Part => {
  const backgrounds = backgroundsOf(drafting.spec);
  const own = columnsOf(background.properties, drafting);
  const columns = [own('value', 'right'), own('year'), own('source')];
  return part(background.heading, wholeList(backgrounds, { row: background, first: titles('What'), columns }, drafting));
};

const conditions = (drafting: Drafting): Part => {
  const section = drafting.spec.context;
  const items = conditionsOf(drafting);
  const rows = condition.properties;
  const own = columnsOf(rows, drafting);
  const partOf = partsOfConditions(drafting.spec);
  const part: Column<Condition> = { heading: 'Part in the theory', cell: ({ name }) => partOf(name) ?? '' };
  return partAsking(condition, [
    ...(items.length > 0 || section.state === 'gap' ? [] : gapOfWhole(section.conditions, drafting)),
    ...declarations(
      {
        row: condition,
        items,
        first: titles('Condition'),
        columns: [part, explainedColumn(rows, 'kind', drafting), explainedColumn(rows, 'status', drafting), own('secured-by')],
      },
      drafting,
    ),
  ]);
};

const leftOut = paragraph('More is said of this place than concerns this intervention: it is not repeated here.');

export const context = (drafting: Drafting): Part => {
  const section = drafting.spec.context;
  // What is not said of all of it is not said of its conditions either, unless the file has some of its own.
  const shared = conditionsOf(drafting).length > 0 ? [conditions(drafting)] : [];
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), shared, section.at);
  const words = ['shared', 'setting', 'usual-care', 'existing-services'] as const;
  return part(
    row.heading,
    [],
    [
      part('Setting and usual care', [
        ...factList(factsOf(row.properties, section, words, drafting)),
        ...(leavesOut(drafting.spec) ? [leftOut] : []),
      ]),
      situation(drafting),
      conditions(drafting),
    ],
    section.at,
  );
};
