/** What surrounds it: setting, usual care, the situation today, and what must be in place. */
import type { Condition } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { columnsOf, declarations, explainedColumn, gapOfWhole, titles } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';

const row = sections.context;
const { background, condition } = row.items;

/** The intervention's own conditions, and those shared ones that its theory refers to. */
export const conditionsOf = ({ spec }: Pick<Drafting, 'spec'>): readonly Condition[] => {
  const own = spec.context.conditions.items;
  const used = new Set(spec.uses.filter((ref) => ref.kind === 'condition').map((ref) => ref.name));
  for (const { name } of own) used.delete(name ?? '');
  const shared = spec.shared.conditions.filter(({ name }) => used.has(name ?? ''));
  return [...own, ...shared];
};

const situation = (drafting: Drafting): Part => {
  const { backgrounds } = drafting.spec.context;
  const own = columnsOf(background.properties, drafting);
  return part(background.heading, [
    ...gapOfWhole(backgrounds, drafting),
    ...declarations(
      { row: background, items: backgrounds.items, first: titles('What'), columns: [own('value', 'right'), own('year'), own('source')] },
      drafting,
    ),
  ]);
};

const conditions = (drafting: Drafting): Part => {
  const section = drafting.spec.context;
  const items = conditionsOf(drafting);
  const rows = condition.properties;
  const own = columnsOf(rows, drafting);
  return partAsking(condition, [
    ...(items.length > 0 || section.state === 'gap' ? [] : gapOfWhole(section.conditions, drafting)),
    ...declarations(
      {
        row: condition,
        items,
        first: titles('Condition'),
        columns: [explainedColumn(rows, 'kind', drafting), explainedColumn(rows, 'status', drafting), own('secured-by')],
      },
      drafting,
    ),
  ]);
};

export const context = (drafting: Drafting): Part => {
  const section = drafting.spec.context;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [conditions(drafting)], section.at);
  const words = ['shared', 'setting', 'usual-care', 'existing-services'] as const;
  return part(
    row.heading,
    [],
    [
      part('Setting and usual care', factList(factsOf(row.properties, section, words, drafting))),
      situation(drafting),
      conditions(drafting),
    ],
    section.at,
  );
};
