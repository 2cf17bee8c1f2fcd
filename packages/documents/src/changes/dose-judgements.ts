/** What a change of the contacts means for the theory: whether it goes below what the theory and its evidence need. */
import type { Answer, Amount, Range, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { spanText } from '@peerspec/language/internal';
import { fewestThatWorked, isLikeTrialsOfFeeding, jolly2012 } from '@peerspec/rules/internal';
import { titleOf } from '../answers/items.ts';
import { plainText } from '../comparison/meaning.ts';
import { listOf, quoted } from '../words/lists.ts';
import { grouped } from '../words/quantities.ts';
import { reasonText } from './answer-changes.ts';

/** A judgement, and where in the newer reading what it is about stands. */
export interface Judgement {
  readonly at: Range;
  readonly text: string;
}

/** A number of contacts; a share of them is something else. */
const numberIn = (answer: Answer<Amount>): number | undefined => {
  const amount = valueOf(answer);
  return amount && amount.unit !== '%' && amount.qualifier !== 'at most' ? amount.low : undefined;
};

/** Whoever gave a reason for the larger number has to say whether it still holds. */
const againstReason = ({ contacts: { minimum } }: Spec): readonly string[] => {
  const reason = minimum.state === 'given' ? reasonText(minimum.rationale) : '';
  return reason === '' ? [] : [`Less than was held to be needed: ${quoted(valueOf(minimum)?.text ?? '')} had a reason (${reason}).`];
};

/** Contacts at which paths of the theory begin. */
const beginnings = ({ contacts, theory }: Spec): readonly string[] =>
  contacts.planned.items
    .filter(({ name }) => theory.links.some(({ from }) => from.name === name))
    .map((contact) => plainText(titleOf(contact)));

const againstTheory = (spec: Spec, least: number): readonly string[] => {
  const titles = beginnings(spec);
  return titles.length <= Math.max(least, 1)
    ? []
    : [
        `Below what the theory needs: its paths begin at ${String(titles.length)} contacts (${listOf(titles.map(quoted))}), and who has ${String(least)} has not had all of them.`,
      ];
};

const againstEvidence = (spec: Spec, least: number): readonly string[] =>
  isLikeTrialsOfFeeding(spec) && least < fewestThatWorked
    ? [
        `Below what has worked elsewhere: one-to-one breastfeeding support with fewer than ${String(fewestThatWorked)} planned contacts has tended not to work (${jolly2012}).`,
      ]
    : [];

const onMinimum = (was: Spec, is: Spec): readonly string[] => {
  const [before, now] = [was, is].map(({ contacts }) => numberIn(contacts.minimum));
  if (before === undefined || now === undefined || now >= before) return [];
  return [...againstReason(was), ...againstTheory(is, now), ...againstEvidence(is, now)];
};

/** What is planned no longer comes to the least that could work; it did before. */
export const onPlanned = (was: Spec, is: Spec): readonly string[] => {
  const isEnough = ({ contacts, computed: { plannedContacts } }: Spec): boolean => {
    const least = numberIn(contacts.minimum);
    return !plannedContacts || least === undefined || plannedContacts.orMore === true || plannedContacts.high >= least;
  };
  const { computed, contacts } = is;
  if (isEnough(is) || !isEnough(was) || !computed.plannedContacts) return [];
  return [
    `Below what the theory needs: ${grouped(spanText(computed.plannedContacts))} are planned for one person, and the least that could work is ${String(numberIn(contacts.minimum))}.`,
  ];
};

/** What is to be said of the changes at their places. */
export const doseJudgements = (was: Spec, is: Spec): readonly Judgement[] =>
  onMinimum(was, is).map((text) => ({ at: is.contacts.minimum.at, text }));
