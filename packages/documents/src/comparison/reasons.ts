/** What stands against putting the results of two interventions together. */
import type { Answer, Moment, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { spanText } from '@peerspec/language/internal';
import { areAkin, otherPlaces, otherTopics } from '@peerspec/rules/internal';
import { listOf, quoted } from '../words/lists.ts';
import { plainWord } from '../words/name-words.ts';
import { momentText } from '../words/quantities.ts';
import { isTold, kindredOutcomes } from './constructs.ts';
import type { Subject } from './subject.ts';
import type { Node } from './nodes.ts';
import type { Reason } from './types.ts';

/** Two interventions, and what they share. */
export interface Pair {
  readonly one: Subject;
  readonly other: Subject;
  readonly nodes: readonly [readonly Node[], readonly Node[]];
  readonly shared: readonly (readonly [Node, Node])[];
}

type Judge = (pair: Pair) => string | undefined;

/** Both say it, and not the same. */
const differing = <T>(one: Answer<T>, other: Answer<T>, isApart: (first: T, second: T) => boolean): readonly [T, T] | undefined =>
  one.state === 'given' && other.state === 'given' && isApart(one.value, other.value) ? [one.value, other.value] : undefined;

const unequal = (one: unknown, other: unknown): boolean => one !== other;

const and = (texts: readonly [string, string]): string => listOf(texts);

const choices =
  (pick: (spec: Spec) => Answer<string>, before = '', after = ''): Judge =>
  ({ one, other }) => {
    const found = differing(pick(one.spec), pick(other.spec), unequal);
    return found && `${before}${and([plainWord(found[0]), plainWord(found[1])])}${after}`;
  };

const topic: Judge = ({ one, other }) =>
  otherTopics(one.spec.topic, other.spec.topic) ? `${one.topics} and ${other.topics} are different issues` : undefined;

const changes = { 'change-outcomes': 'outcomes only', 'change-context': 'the context first', both: 'both outcomes and context' } as const;

const purpose: Judge = ({ one, other }) => {
  const found = differing(one.spec.theory.aimsTo, other.spec.theory.aimsTo, unequal);
  return found && `meant to change ${changes[found[0]]}, or ${changes[found[1]]}`;
};

/** Both forms in one are partly the same as each of them. */
const formsOf = (form: string): readonly string[] => (form === 'mixed' ? ['one-to-one', 'group'] : [form]);

const otherForm =
  (wanted: boolean): Judge =>
  ({ one, other }) => {
    const found = differing(one.spec.format.form, other.spec.format.form, unequal);
    if (!found) return undefined;
    const [first, second] = found;
    const isAkin = areAkin(first, second) || formsOf(first).some((form) => formsOf(second).includes(form));
    return isAkin === wanted ? and([plainWord(first), plainWord(second)]) : undefined;
  };

/** The outcomes that are hoped for, where both have some and share none; what is only measured for harm tells nothing. */
const outcomesApart = ({ nodes, shared }: Pair): readonly [readonly Node[], readonly Node[]] | undefined => {
  if (shared.some(([node]) => node.kind === 'outcome')) return undefined;
  const [one, other] = nodes;
  const apart = [one.filter(({ isHopedFor }) => isHopedFor), other.filter(({ isHopedFor }) => isHopedFor)] as const;
  return apart.every((own) => own.length > 0) ? [...apart] : undefined;
};

/** Whether it is known of all of them what they are about, and that is never the same. */
const areOthers = ([one, other]: readonly [readonly Node[], readonly Node[]]): boolean =>
  [...one, ...other].every(isTold) && kindredOutcomes(one, other).length === 0;

const noOutcome: Judge = (pair) => {
  const apart = outcomesApart(pair);
  return apart && areOthers(apart) ? 'no outcome in common' : undefined;
};

/** So many are named; a reader who looks at these sees the others. */
const mostKindred = 2;

const otherWords: Judge = (pair) => {
  const apart = outcomesApart(pair);
  if (!apart || areOthers(apart)) return undefined;
  const kindred = kindredOutcomes(...apart).slice(0, mostKindred);
  return kindred.length === 0
    ? 'no outcome is called the same, and the titles do not tell whether two are'
    : `no outcome is called the same, and a reader has to judge whether ${kindred.map(([one, other]) => `${quoted(one.title)} and ${quoted(other.title)}`).join(', or ')} are one`;
};

const outcomeTimes: Judge = ({ shared }) => {
  const outcomePairs = shared.filter(([node]) => node.kind === 'outcome');
  const apart = outcomePairs.flatMap(([first, second]) => {
    const [mine, theirs] = [first.times, second.times];
    const isApart = mine.length > 0 && theirs.length > 0 && !mine.some(({ key }) => theirs.some((time) => time.key === key));
    const told = (times: typeof mine): string => listOf([...new Set(times.map(({ text }) => text))]);
    return isApart ? [`${quoted(first.title)} measured at other times (${told(mine)}; ${told(theirs)})`] : [];
  });
  return apart.length > 0 && apart.length === outcomePairs.length ? listOf(apart) : undefined;
};

/** Fewer than five contacts tended not to help with feeding a baby (Jolly 2012); elsewhere twice as many are another dose. */
const fewContacts = 5;

const dose: Judge = ({ one, other }) => {
  const [first, second] = [one.spec.computed.plannedContacts, other.spec.computed.plannedContacts];
  if (!first || !second) return undefined;
  const isFeeding = [one, other].every(({ spec }) => valueOf(spec.topic)?.some(({ value }) => value === 'infant-feeding') === true);
  const [fewer, more] = first.low <= second.low ? [first, second] : [second, first];
  const isApart = fewer.high * 2 <= more.low || (isFeeding && fewer.high < fewContacts && more.low >= fewContacts);
  return isApart ? `${and([spanText(first), spanText(second)])} planned contacts` : undefined;
};

const begunText = (when: Moment): string => momentText(when).replace(/^from /, '');

const timing: Judge = ({ one: { begins: first }, other: { begins: second } }) => {
  if (!first || !second || first.event?.name !== second.event?.name) return undefined;
  return first.days.earliest < 0 !== second.days.earliest < 0 ? `begun ${begunText(first)} and ${begunText(second)}` : undefined;
};

const modes: Judge = ({ one, other }) =>
  one.isRemote === undefined || other.isRemote === undefined || one.isRemote === other.isRemote
    ? undefined
    : `in person in ${one.isRemote ? other.label : one.label} alone`;

const country: Judge = ({ one, other }) =>
  otherPlaces(one.spec.country, other.spec.country) ? `given in ${one.countries} and in ${other.countries}` : undefined;

const sameIssue: Judge = ({ one, other }) => {
  const found = differing(one.spec.peers.sameIssue, other.spec.peers.sameIssue, unequal);
  return found && 'peers who have faced the same issue, and peers who have not';
};

const comparison = ({ spec }: Subject): readonly string[] =>
  spec.evaluation.studies.items.flatMap(({ comparesWith }) => {
    if (comparesWith.state !== 'given') return [];
    const { usualCare, waitingList } = comparesWith.value;
    return [usualCare ? 'usual care' : waitingList ? 'a waiting list' : 'something else'];
  });

const comparator: Judge = ({ one, other }) => {
  const [first, second] = [comparison(one), comparison(other)];
  if (first.length === 0 || second.length === 0 || first.some((each) => second.includes(each))) return undefined;
  return `compared with ${and([first[0] ?? '', second[0] ?? ''])}`;
};

const allocated: ReadonlySet<string> = new Set(['randomised', 'cluster-randomised']);
const comparing: ReadonlySet<string> = new Set([...allocated, 'controlled', 'before-after']);

/** The designs of the studies that can show an effect. */
const designsOf = ({ spec }: Subject): readonly string[] =>
  spec.evaluation.studies.items.flatMap(({ design }) => (design.state === 'given' && comparing.has(design.value) ? [design.value] : []));

const design: Judge = ({ one, other }) => {
  const [first, second] = [designsOf(one), designsOf(other)];
  if (first.length === 0 || second.length === 0) return undefined;
  const isRandomised = (designs: readonly string[]): boolean => designs.some((each) => allocated.has(each));
  return isRandomised(first) === isRandomised(second)
    ? undefined
    : `studied by ${and([plainWord(first[0] ?? ''), plainWord(second[0] ?? '')])} studies`;
};

const reliesOn = ({ spec }: Subject): readonly string[] =>
  spec.theory.mechanisms.items.flatMap((mechanism) => valueOf(mechanism.reliesOn) ?? []);

/** Titles tell little of what makes a mechanism: those that rely on the same are not called different. */
const theory: Judge = ({ one, other, nodes, shared }) => {
  const has = nodes.every((own) => own.some(({ kind }) => kind === 'mechanism'));
  const isShared = shared.some(([node]) => node.kind === 'mechanism') || reliesOn(one).some((each) => reliesOn(other).includes(each));
  return has && !isShared ? 'meant to work in different ways: no mechanism in common, nor what mechanisms rely on' : undefined;
};

interface Judged {
  readonly about: string;
  readonly weight: Reason['weight'];
  readonly judge: Judge;
}

/** In the order in which a reviewer would ask: first what rules it out, then what makes it another subgroup. */
const judges: readonly Judged[] = [
  { about: 'topic', weight: 'against', judge: topic },
  { about: 'format.form', weight: 'against', judge: otherForm(false) },
  { about: 'outcomes', weight: 'against', judge: noOutcome },
  { about: 'outcomes', weight: 'unclear', judge: otherWords },
  { about: 'format.form', weight: 'care', judge: otherForm(true) },
  { about: 'dose.planned', weight: 'care', judge: dose },
  { about: 'contacts.initiation', weight: 'care', judge: choices(({ contacts }) => contacts.initiation, '', ' first moves') },
  { about: 'dose.start', weight: 'care', judge: timing },
  { about: 'dose.modes', weight: 'care', judge: modes },
  { about: 'population.reach', weight: 'care', judge: choices(({ population }) => population.reach, '', ' offers') },
  { about: 'peers.position', weight: 'care', judge: choices(({ peers }) => peers.position, '', ' as supporters') },
  { about: 'peers.same-issue', weight: 'care', judge: sameIssue },
  { about: 'theory.aims-to', weight: 'care', judge: purpose },
  { about: 'theory.mechanism', weight: 'care', judge: theory },
  { about: 'outcomes', weight: 'care', judge: outcomeTimes },
  { about: 'country', weight: 'care', judge: country },
  { about: 'evaluation.compares-with', weight: 'care', judge: comparator },
  { about: 'evaluation.design', weight: 'care', judge: design },
];

/** Everything that stands against it, the gravest first. */
export const reasonsFor = (pair: Pair): readonly Reason[] =>
  judges.flatMap(({ about, weight, judge }) => {
    const text = judge(pair);
    return text === undefined ? [] : [{ about, weight, text }];
  });
