/** What is left blank in tables: answers about single contacts, outcomes and the like that a reader will look for. */
import type { Answers, Frame, ItemRow, Properties } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { answerTo, rowOf } from '../answers/answer-to.ts';
import { titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { listOf, quoted } from '../words/lists.ts';
import { conditionsOf } from './context.ts';

export interface Blank {
  /** The heading of the part in which it is. */
  readonly part: string;
  /** "Length: “the first call” and “the visit”". */
  readonly text: string;
}

const { contacts, context, theory, outcomes, stakeholders, implementation, evaluation } = sections;

const blanksOf = <P extends Properties>(
  part: string,
  row: ItemRow<P>,
  items: readonly (Frame & Answers<P>)[],
  words: readonly (keyof P & string)[],
): readonly Blank[] =>
  words.flatMap((word) => {
    const missing = items.filter((item) => answerTo(item, word).state === 'silent').map((item) => quoted(titleOf(item)));
    return missing.length === 0 ? [] : [{ part, text: `${rowOf(row.properties, word).heading}: ${listOf(missing)}` }];
  });

/** Blanks by part, in the order of the document. */
export const blanks = (drafting: Drafting): readonly Blank[] => {
  const { spec } = drafting;
  const { contact } = contacts.items;
  const planned = spec.contacts.planned.items;
  const uncounted = planned.filter((_, index) => spec.computed.contacts[index]?.number === undefined);
  const movesDiffer = spec.contacts.initiation.state !== 'given' || spec.contacts.initiation.value === 'mixed';
  const changes = (word: string): typeof spec.outcomes.changes.items =>
    spec.outcomes.changes.items.filter((outcome) => outcome.word === word);
  return [
    ...blanksOf(contacts.heading, contact, planned, ['when']),
    ...blanksOf(contacts.heading, contact, uncounted, ['count']),
    ...blanksOf(contacts.heading, contact, planned, ['mode', ...(movesDiffer ? (['initiation'] as const) : []), 'length']),
    ...blanksOf(context.heading, context.items.background, spec.context.backgrounds.items, ['value', 'year', 'source']),
    ...blanksOf(context.heading, context.items.condition, conditionsOf(drafting), ['kind', 'status']),
    ...blanksOf(theory.heading, theory.items.mechanism, spec.theory.mechanisms.items, ['in', 'when', 'offers', 'responds']),
    ...blanksOf(outcomes.heading, outcomes.items.intermediate, changes('intermediate'), ['in', 'expect', 'by', 'measure']),
    ...blanksOf(outcomes.heading, outcomes.items['long-term'], changes('long-term'), ['in', 'expect', 'by', 'measure']),
    ...blanksOf(outcomes.heading, outcomes.items.unintended, changes('unintended'), ['in', 'measure']),
    ...blanksOf(implementation.heading, implementation.items.risk, spec.implementation.risks.items, ['handled-by']),
    ...blanksOf(evaluation.heading, evaluation.items.study, spec.evaluation.studies.items, ['design', 'asks']),
    ...blanksOf(stakeholders.heading, stakeholders.items.stakeholder, spec.stakeholders.parties.items, ['kind', 'involved-in']),
  ];
};
