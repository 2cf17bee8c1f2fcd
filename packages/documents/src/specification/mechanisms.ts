/** The table of mechanisms: in which circumstances, what is offered, how people respond; what leads to them and what comes of it, the steps tell. */
import type { Answer, Mechanism, Ref } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { cellText } from '../answers/facts.ts';
import type { Column } from '../answers/items.ts';
import { columnsOf, titles, wholeList } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { partAsking } from '../markdown/parts.ts';
import { listOf, quoted } from '../words/lists.ts';
import { plainWord } from '../words/name-words.ts';
import { legend } from './legend.ts';

const { mechanism } = sections.theory.items;
const rows = mechanism.properties;

type CircumstanceWord = 'in' | 'when' | 'unless' | 'form';

/** An answer within the cell of circumstances: in its own words where it is given, else under its term. */
const circumstance = <T>(word: CircumstanceWord, answer: Answer<T>, drafting: Drafting, told: (value: T) => string): string => {
  if (answer.state === 'given') return told(answer.value);
  const text = cellText(rows[word], answer, drafting);
  return text === '' ? '' : `${rows[word].heading}: ${text}`;
};

/** For whom a mechanism works, when, and when not. */
export const circumstances = (item: Mechanism, drafting: Drafting): string => {
  const mentioned = (refs: readonly Ref[]): string => listOf(refs.map((ref) => quoted(drafting.called(ref))));
  const named = (refs: readonly Ref[]): string => listOf(refs.map(drafting.called));
  return [
    circumstance('in', item.in, drafting, named),
    circumstance('when', item.when, drafting, (refs) => `when: ${mentioned(refs)}`),
    circumstance('unless', item.unless, drafting, (refs) => `not when: ${mentioned(refs)}`),
    circumstance('form', item.form, drafting, (form) => `where support is ${plainWord(form)}`),
  ]
    .filter((text) => text !== '')
    .join('; ');
};

export const mechanisms = (drafting: Drafting): Part => {
  const listing = drafting.spec.theory.mechanisms;
  const own = columnsOf(rows, drafting);
  const columns: readonly Column<Mechanism>[] = [
    { heading: rows.when.heading, cell: (item) => circumstances(item, drafting) },
    own('offers'),
    own('responds'),
    own('relies-on'),
  ];
  const between = legend(
    rows['relies-on'],
    listing.items.map((item) => item.reliesOn),
  );
  const what = { row: mechanism, first: titles('Mechanism'), columns, between, details: ['rival-of', 'certainty'] as const };
  return partAsking(mechanism, wholeList(listing, what, drafting));
};
