/** What should change, in whom, by when, measured how: on the way, in the end, and without being meant to. */
import type { Measure, Outcome } from '@peerspec/language';
import { sections, topLevelItems } from '@peerspec/language';
import { cellText } from '../answers/facts.ts';
import type { Column } from '../answers/items.ts';
import { columnsOf, declarations, gapOfWhole, titles } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';
import { legend } from './legend.ts';

const row = sections.outcomes;

type Level = keyof typeof row.items;

/** The gap that stands for all outcomes of a level, which share one list in the Spec. */
const gapOfLevel = (level: Level, drafting: Drafting): readonly Block[] => {
  const open = drafting.spec.open.find((question) => question.path === `outcomes.${level}` && question.item === undefined);
  return open ? gapOfWhole({ state: 'gap', gap: open.gap }, drafting) : [];
};

/** "no" alone would sound as if nobody cared. */
const answerability = (drafting: Drafting): Column<Outcome> => {
  const { accountable: asked } = row.items['long-term'].properties;
  return {
    heading: asked.heading,
    cell: ({ accountable }) =>
      accountable.state === 'given' && !accountable.value ? 'no, it contributes' : cellText(asked, accountable, drafting),
  };
};

const outcomesOf = (level: Level, drafting: Drafting): Part => {
  const { properties } = row.items[level];
  const items: readonly Outcome[] = drafting.spec.outcomes.changes.items.filter((item) => item.word === level);
  const own = columnsOf(properties, drafting);
  const columns = [own('in'), own('expect'), own('by'), own('measure'), own('primary'), answerability(drafting), own('level')];
  return partAsking(row.items[level], [
    ...gapOfLevel(level, drafting),
    ...declarations(
      {
        row: row.items[level],
        items,
        first: titles('Outcome'),
        columns,
        between: legend(
          properties.level,
          items.map((item) => item.level),
        ),
        details: ['registered', 'recommended'],
      },
      drafting,
    ),
  ]);
};

/** The measures by which outcomes are measured. */
export const measuresOf = ({ spec }: Drafting): readonly Measure[] => {
  const used = new Set(spec.uses.filter((ref) => ref.kind === 'measure').map((ref) => ref.name));
  return spec.shared.measures.filter((measure) => used.has(measure.name ?? ''));
};

const measures = (drafting: Drafting): Part => {
  const { measure } = topLevelItems;
  const items = measuresOf(drafting);
  const own = columnsOf(measure.properties, drafting);
  return part(
    measure.heading,
    declarations({ row: measure, items, first: titles('Measure'), columns: [own('citation'), own('range')] }, drafting),
    [],
    undefined,
    'No measure is described further.',
  );
};

export const outcomes = (drafting: Drafting): Part => {
  const section = drafting.spec.outcomes;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  return part(
    row.heading,
    [],
    [outcomesOf('intermediate', drafting), outcomesOf('long-term', drafting), outcomesOf('unintended', drafting), measures(drafting)],
    section.at,
  );
};
