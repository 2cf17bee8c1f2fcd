/** The table of mechanisms: in which circumstances, what is offered, how people respond, what comes of it. */
import type { Answer, Link, Mechanism, Ref } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { cellText } from '../answers/facts.ts';
import type { Column } from '../answers/items.ts';
import { columnsOf, declarations, gapOfWhole, titles } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { partAsking } from '../markdown/parts.ts';
import { listOf } from '../words/lists.ts';
import { plainWord } from '../words/name-words.ts';

const { mechanism } = sections.theory.items;
const rows = mechanism.properties;

type CircumstanceWord = 'in' | 'when' | 'unless' | 'form';

/** An answer within the cell of circumstances: in its own words where it is given, else under its term. */
const circumstance = <T>(word: CircumstanceWord, answer: Answer<T>, drafting: Drafting, told: (value: T) => string): string => {
  if (answer.state === 'given') return told(answer.value);
  const text = cellText(rows[word], answer, drafting);
  return text === '' ? '' : `${rows[word].heading}: ${text}`;
};

const circumstances = (item: Mechanism, drafting: Drafting): string => {
  const named = (refs: readonly Ref[]): string => listOf(refs.map(drafting.called));
  return [
    circumstance('in', item.in, drafting, named),
    circumstance('when', item.when, drafting, (refs) => refs.map((ref) => `when ${drafting.called(ref)}`).join('; ')),
    circumstance('unless', item.unless, drafting, (refs) => refs.map((ref) => `not when ${drafting.called(ref)}`).join('; ')),
    circumstance('form', item.form, drafting, (form) => `where support is ${plainWord(form)}`),
  ]
    .filter((text) => text !== '')
    .join('; ');
};

const linked = (links: readonly Link[], effect: Link['effect'], end: 'from' | 'to', drafting: Drafting): string =>
  listOf([...new Set(links.filter((link) => link.effect === effect).map((link) => drafting.mentioned(link[end])))]);

const offered = (item: Mechanism, drafting: Drafting): string => {
  const through = linked(
    drafting.spec.theory.links.filter(({ from, to }) => to.name === item.name && (from.kind === 'contact' || from.kind === 'activity')),
    'leads-to',
    'from',
    drafting,
  );
  return [cellText(rows.offers, item.offers, drafting), through && `given through: ${through}`].filter((text) => text !== '').join('; ');
};

const consequence = (item: Mechanism, drafting: Drafting): string => {
  const links = drafting.spec.theory.links.filter((link) => link.from.name === item.name);
  const held = linked(links, 'holds-back', 'to', drafting);
  return [linked(links, 'leads-to', 'to', drafting), held && `holds back: ${held}`].filter((text) => text !== '').join('; ');
};

export const mechanisms = (drafting: Drafting): Part | undefined => {
  const listing = drafting.spec.theory.mechanisms;
  const columns: readonly Column<Mechanism>[] = [
    { heading: rows.when.heading, cell: (item) => circumstances(item, drafting) },
    { heading: rows.offers.heading, cell: (item) => offered(item, drafting) },
    columnsOf(rows, drafting)('responds'),
    { heading: 'What comes of it', cell: (item) => consequence(item, drafting) },
  ];
  return partAsking(mechanism, [
    ...gapOfWhole(listing, drafting),
    ...declarations(
      { row: mechanism, items: listing.items, first: titles('Mechanism'), columns, details: ['relies-on', 'rival-of', 'certainty'] },
      drafting,
    ),
  ]);
};
