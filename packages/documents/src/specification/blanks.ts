/** What is left blank in tables: answers about single contacts, outcomes and the like that a reader will look for. */
import type { Answers, Frame, ItemRow, Properties, Range, Spec } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { isOnlyBegun } from '@peerspec/rules/internal';
import { answerTo, rowOf } from '../answers/answer-to.ts';
import { titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { listOf, quoted } from '../words/lists.ts';
import { backgroundsOf, conditionsOf } from './shared-context.ts';

interface Blank {
  /** The heading of the part in which it is. */
  readonly part: string;
  /** "Length: “the first call” and “the visit”". */
  readonly text: string;
  /** The first of the places at which the answers would be looked for. */
  readonly at: Range;
}

/** The answers to some questions about some declarations that a reader will look for. */
interface LookedFor {
  readonly part: string;
  readonly word: string;
  readonly heading: string;
  /** Those that do not answer. */
  readonly missing: readonly Frame[];
}

const { contacts, context, theory, outcomes, stakeholders, implementation, evaluation } = sections;

const lookedFor = <P extends Properties>(
  part: string,
  row: ItemRow<P>,
  items: readonly (Frame & Answers<P>)[],
  words: readonly (keyof P & string)[],
): readonly LookedFor[] =>
  words.map((word) => ({
    part,
    word,
    heading: rowOf(row.properties, word).heading,
    missing: items.filter((item) => answerTo(item, word).state === 'silent'),
  }));

/** By part, in the order of the document. */
const allLookedFor = (spec: Spec): readonly LookedFor[] => {
  const { contact } = contacts.items;
  const planned = spec.contacts.planned.items;
  const uncounted = planned.filter(
    (contact, index) =>
      spec.computed.contacts[index]?.number === undefined && !(contact.every.state === 'given' && contact.until.state === 'given'),
  );
  /** Whoever calls does so when he likes, and for as long as it takes. */
  const unplanned = planned.filter(({ count }) => count.state === 'given' && count.value === 'on-demand');
  const timed = planned.filter((contact) => !unplanned.includes(contact));
  const movesDiffer = spec.contacts.initiation.state !== 'given' || spec.contacts.initiation.value === 'mixed';
  const changes = (word: string): typeof spec.outcomes.changes.items =>
    spec.outcomes.changes.items.filter((outcome) => outcome.word === word);
  return [
    ...lookedFor(contacts.heading, contact, timed, ['when']),
    ...lookedFor(contacts.heading, contact, uncounted, ['count']),
    ...lookedFor(contacts.heading, contact, planned, ['mode', ...(movesDiffer ? (['initiation'] as const) : [])]),
    ...lookedFor(contacts.heading, contact, unplanned, ['available']),
    ...lookedFor(contacts.heading, contact, timed, ['length']),
    ...lookedFor(context.heading, context.items.background, backgroundsOf(spec).items, ['value', 'year', 'source']),
    ...lookedFor(context.heading, context.items.condition, conditionsOf({ spec }), ['kind', 'status']),
    ...lookedFor(theory.heading, theory.items.mechanism, spec.theory.mechanisms.items, ['in', 'when', 'offers', 'responds']),
    ...lookedFor(outcomes.heading, outcomes.items.intermediate, changes('intermediate'), ['in', 'expect', 'by', 'measure']),
    ...lookedFor(outcomes.heading, outcomes.items['long-term'], changes('long-term'), ['in', 'expect', 'by', 'measure']),
    ...lookedFor(outcomes.heading, outcomes.items.unintended, changes('unintended'), ['in', 'measure']),
    ...lookedFor(implementation.heading, implementation.items.risk, spec.implementation.risks.items, ['handled-by']),
    ...lookedFor(evaluation.heading, evaluation.items.study, spec.evaluation.studies.items, ['design', 'asks']),
    ...lookedFor(stakeholders.heading, stakeholders.items.stakeholder, spec.stakeholders.parties.items, ['kind', 'involved-in']),
  ];
};

/** Blanks by part, in the order of the document. */
export const blanks = ({ spec }: Pick<Drafting, 'spec'>): readonly Blank[] =>
  allLookedFor(spec).flatMap(({ part, heading, missing: silent }) => {
    // What is only begun is asked for as a whole.
    const missing = silent.filter((item) => !isOnlyBegun(item));
    const [first] = missing;
    return first ? [{ part, text: `${heading}: ${listOf(missing.map((item) => quoted(titleOf(item))))}`, at: first.at }] : [];
  });

/** Whether a declaration leaves a question blank that a reader will look for. */
export const blankCells = (spec: Spec): ((item: object, word: string) => boolean) => {
  const words = new Map<object, Set<string>>();
  for (const { word, missing } of allLookedFor(spec))
    for (const item of missing) words.set(item, (words.get(item) ?? new Set<string>()).add(word));
  return (item, word) => words.get(item)?.has(word) === true;
};
