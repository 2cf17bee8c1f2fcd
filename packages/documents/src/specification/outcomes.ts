/** What should change, in whom, by when, measured how: on the way, in the end, and without being meant to. */
import type { Measure, Outcome } from '@peerspec/language';
import { sections, topLevelItems } from '@peerspec/language';
import { factList } from '../answers/facts.ts';
import { columnsOf, explainedColumn, gapOfWhole, itemNotes, itemReasons, itemTable, titles } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

const row = sections.outcomes;

type Level = keyof typeof row.items;

/** The gap that stands for all outcomes of a level, which share one list in the Spec. */
const gapOfLevel = (level: Level, drafting: Drafting): readonly Block[] => {
  const open = drafting.spec.open.find((question) => question.path === `outcomes.${level}` && question.item === undefined);
  return open ? gapOfWhole({ state: 'gap', gap: open.gap }, drafting) : [];
};

const outcomesOf = (level: Level, drafting: Drafting): Part | undefined => {
  const { properties, heading } = row.items[level];
  const items: readonly Outcome[] = drafting.spec.outcomes.changes.items.filter((item) => item.word === level);
  const own = columnsOf(properties, drafting);
  const columns = [
    own('in'),
    own('expect'),
    own('by'),
    own('measure'),
    own('primary'),
    own('accountable'),
    explainedColumn(properties, 'level', drafting),
  ];
  return part(heading, [
    ...gapOfLevel(level, drafting),
    ...itemTable(properties, titles('Outcome'), items, columns),
    ...factList(itemNotes(items, (item) => itemReasons(properties, item, drafting))),
  ]);
};

/** The measures by which outcomes are measured. */
export const measuresOf = ({ spec }: Drafting): readonly Measure[] => {
  const used = new Set(spec.uses.filter((ref) => ref.kind === 'measure').map((ref) => ref.name));
  return spec.shared.measures.filter((measure) => used.has(measure.name ?? ''));
};

const measures = (drafting: Drafting): Part | undefined => {
  const { measure } = topLevelItems;
  const items = measuresOf(drafting);
  const own = columnsOf(measure.properties, drafting);
  return part(measure.heading, [
    ...itemTable(measure.properties, titles('Measure'), items, [own('citation'), own('range')]),
    ...factList(itemNotes(items, (item) => itemReasons(measure.properties, item, drafting))),
  ]);
};

export const outcomes = (drafting: Drafting): Part | undefined => {
  const section = drafting.spec.outcomes;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting));
  return part(row.heading, [], [
    outcomesOf('intermediate', drafting),
    outcomesOf('long-term', drafting),
    outcomesOf('unintended', drafting),
    measures(drafting),
  ]);
};
