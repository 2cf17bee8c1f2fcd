/** What really happened, where it has been delivered. */
import type { Result } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { spanText } from '@peerspec/language/internal';
import { outcomesOfResult } from '@peerspec/rules/internal';
import { answerTo } from '../answers/answer-to.ts';
import { cellText, fact, factList } from '../answers/facts.ts';
import type { Column } from '../answers/items.ts';
import { columnsOf, gapOfWhole, titleOf, wholeList } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part, partAsking } from '../markdown/parts.ts';
import { sentence } from '../words/lists.ts';
import { amountText, grouped } from '../words/quantities.ts';
import { saidTitle } from '../words/said-title.ts';

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
  const source: Column<Result> = { heading: 'Which result', cell: ({ title = '' }) => title };
  const columns = [expected, own('change'), own('reached'), own('compared'), own('when'), own('interval'), own('study'), source];
  const first: Column<Result> = {
    heading: 'Outcome',
    cell: (item) =>
      outcomesOfResult(item, drafting.spec).map(titleOf).join('; ') || cellText(result.properties.of, item.of, drafting) || titleOf(item),
  };
  return partAsking(result, wholeList(listing, { row: result, first, columns }, drafting));
};

type Word = 'uptake' | 'contacts-received' | 'retention' | 'fidelity' | 'departures' | 'happened';

/** What was wanted, for what can be held against it. */
const wanted = (word: Word, { spec }: Drafting): string | undefined => {
  const { uptake } = spec.implementation;
  const { knownContacts } = spec.computed;
  if (word === 'uptake' && uptake.state === 'given') return `expected: ${amountText(uptake.value)}`;
  if (word === 'contacts-received' && knownContacts && knownContacts.without.length === 0)
    return `planned: ${grouped(spanText(knownContacts))}`;
  return undefined;
};

/** What was reached, with what was wanted beside it. */
const reached = (word: Word, drafting: Drafting): Bullet | undefined => {
  const answer = answerTo<typeof row.properties>(drafting.spec.delivered, word);
  const told = fact(row.properties[word], answer, drafting);
  const beside = answer.state === 'given' ? wanted(word, drafting) : undefined;
  return told && beside !== undefined ? { ...told, text: `${told.text} (${beside})` } : told;
};

export const delivered = (drafting: Drafting): Part => {
  const section = drafting.spec.delivered;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const title = saidTitle(section.title);
  const words = ['uptake', 'contacts-received', 'retention', 'fidelity', 'departures', 'happened'] as const;
  return part(
    row.heading,
    [
      ...(title === undefined ? [] : [paragraph(sentence(`About: ${title}`))]),
      ...factList(words.flatMap((word) => reached(word, drafting) ?? [])),
    ],
    section.state === 'silent' ? [] : [results(drafting)],
    section.at,
    'Nothing is written on how it was delivered.',
  );
};
