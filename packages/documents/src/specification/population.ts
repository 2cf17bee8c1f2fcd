/** Who it is for. */
import type { Population } from '@peerspec/language';
import { sections, valueOf } from '@peerspec/language';
import { fact, factList, factsOf } from '../answers/facts.ts';
import { gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { capitalised } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';
import { introduced } from './actors.ts';

const row = sections.population;

/** A group beside the main one: who they are, how many, and what else is said of them. */
const otherPart = (group: Population, drafting: Drafting): Part => {
  const heading = group.name === undefined ? row.heading : capitalised(nameWords(group.name));
  if (group.state === 'gap') return part(heading, gapOfWhole(group, drafting), [], group.at);
  const { need, reach, includes } = group;
  const words = [
    'within',
    ...(need.state === 'silent' ? [] : (['need'] as const)),
    ...(reach.state === 'silent' ? [] : (['reach'] as const)),
    ...(includes.state === 'silent' && group.title !== undefined ? [] : (['includes'] as const)),
    'excludes',
  ] as const;
  return part(
    heading,
    [...introduced(group), ...factList([...factsOf(row.properties, group, words, drafting), ...sizeIn(group, drafting)])],
    [],
    group.at,
  );
};

/** How many took part in a study is not how many there are for whom it could be. */
const sizeIn = (section: Population, drafting: Drafting): readonly Bullet[] => {
  const { size } = row.properties;
  const isStudy = section.size.state === 'given' && valueOf(drafting.spec.stage) === 'published';
  const told = fact(isStudy ? { ...size, heading: 'Number of people' } : size, section.size, drafting);
  return told ? [told] : [];
};

export const population = (drafting: Drafting): Part => {
  const section = drafting.spec.population;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  return part(
    row.heading,
    [
      ...introduced(section),
      ...factList([
        ...factsOf(row.properties, section, ['within', 'reach', 'priority', 'includes', 'excludes'], drafting),
        ...sizeIn(section, drafting),
      ]),
    ],
    drafting.spec.otherPopulations.map((other) => otherPart(other, drafting)),
    section.at,
  );
};
