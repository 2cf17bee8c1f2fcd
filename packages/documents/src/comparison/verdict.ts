/** Whether the results of two interventions could be put together in a review, why not, and what nobody can tell. Never a score. */
import type { Answer, Spec } from '@peerspec/language';
import type { Pair } from './reasons.ts';
import { reasonsFor } from './reasons.ts';
import type { Subject } from './subject.ts';
import type { ComparedAnswer, Unsaid, Verdict } from './types.ts';

type State = ComparedAnswer['state'];

interface Needed {
  /** As it reads in a list of what is missing. */
  readonly what: string;
  readonly state: (spec: Spec) => State;
}

const ofAnswer = (answer: Answer<unknown>): State => (answer.state === 'given' ? 'said' : answer.state === 'gap' ? answer.gap : 'silent');

/** Of questions that may be answered in several places, the one that says most; where none says anything, how it is left open. */
const best = (states: readonly State[]): State =>
  states.find((state) => state === 'said') ?? states.find((state) => state !== 'silent') ?? 'silent';

/** How a list or a section is left open. */
const openAt = ({ open }: Spec, ...paths: readonly string[]): State =>
  open.find(({ path, item }) => item === undefined && paths.includes(path))?.gap.gap ?? 'silent';

const outcomesOf = (spec: Spec): State =>
  spec.outcomes.changes.items.some(({ word }) => word !== 'unintended')
    ? 'said'
    : openAt(spec, 'outcomes', 'outcomes.long-term', 'outcomes.intermediate');

const dose = ({ computed, contacts }: Spec): State => {
  if (computed.plannedContacts) return 'said';
  if (contacts.planned.gap) return contacts.planned.gap.gap;
  const open = contacts.planned.items.flatMap(({ count, every }) => [count, every]).map(ofAnswer);
  return open.find((state) => state !== 'said' && state !== 'silent') ?? 'silent';
};

const mechanisms = (spec: Spec): State => (spec.theory.mechanisms.items.length > 0 ? 'said' : openAt(spec, 'theory', 'theory.mechanism'));

const comparator = (spec: Spec): State => {
  const { studies } = spec.evaluation;
  return studies.items.length === 0
    ? openAt(spec, 'evaluation', 'evaluation.study')
    : best(studies.items.map(({ comparesWith }) => ofAnswer(comparesWith)));
};

/** Without these nobody can say whether two interventions are the same kind of thing. */
const decisive: readonly Needed[] = [
  { what: 'the topic', state: ({ topic }) => ofAnswer(topic) },
  { what: 'the form', state: ({ format }) => ofAnswer(format.form) },
  { what: 'the outcomes', state: outcomesOf },
];

/** These a reviewer asks for as well. */
const asked: readonly Needed[] = [
  { what: 'who is eligible', state: ({ population }) => ofAnswer(population.includes) },
  { what: 'what the peers have gone through', state: ({ peers }) => best([ofAnswer(peers.experience), ofAnswer(peers.sameAs)]) },
  { what: 'who makes the first move', state: ({ contacts }) => ofAnswer(contacts.initiation) },
  { what: 'how many contacts are planned', state: dose },
  { what: 'what people get anyway', state: ({ context }) => ofAnswer(context.usualCare) },
  { what: 'how it is meant to work', state: mechanisms },
  { what: 'what it was compared with', state: comparator },
];

/** That something does not apply is an answer. */
const isSaid = (state: State): boolean => state === 'said' || state === 'not-applicable';

const unsaidIn = ({ label, spec }: Subject, needed: readonly Needed[]): readonly Unsaid[] => {
  const questions = needed.map(({ what, state }) => ({ what, state: state(spec) })).filter(({ state }) => !isSaid(state));
  return questions.length === 0 ? [] : [{ label, questions }];
};

/** What an intervention leaves open, whatever it is held against. */
interface Standing {
  readonly unsaid: readonly Unsaid[];
  /** Whether it says all without which nobody can judge. */
  readonly isDecided: boolean;
}

export const standingOf = (subject: Subject): Standing => ({
  unsaid: unsaidIn(subject, [...decisive, ...asked]),
  isDecided: decisive.every(({ state }) => state(subject.spec) === 'said'),
});

/** The verdict on a pair; `between` counts them from 0. */
export const verdictOn = (pair: Pair, standings: readonly [Standing, Standing], between: readonly [number, number]): Verdict => {
  const reasons = reasonsFor(pair);
  const isAgainst = reasons.some(({ weight }) => weight === 'against');
  const isUndecided = standings.some(({ isDecided }) => !isDecided) || reasons.some(({ weight }) => weight === 'unclear');
  return {
    between,
    verdict: isAgainst ? 'not-comparable' : isUndecided ? 'cannot-be-told' : reasons.length > 0 ? 'with-care' : 'as-far-as-said',
    reasons,
    unsaid: standings.flatMap(({ unsaid }) => unsaid),
  };
};
