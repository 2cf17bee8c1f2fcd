/** The mechanisms and outcomes of interventions, as they can be held against one another. */
import type { Frame, Mechanism, Outcome } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { titleWords } from '@peerspec/language/internal';
import { titleOf } from '../answers/items.ts';
import { atMomentText } from '../words/quantities.ts';
import { plainText } from './meaning.ts';
import type { Gist } from './constructs.ts';
import { gistOf } from './constructs.ts';
import type { Subject } from './subject.ts';
import type { SharedNode } from './types.ts';

/** A mechanism or an outcome of one of the interventions; several of which the same is said are one. */
export interface Node {
  readonly owner: number;
  readonly kind: SharedNode['kind'];
  readonly names: readonly string[];
  readonly title: string;
  /** Its title without capital letters. */
  readonly key: string;
  /** What it is measured with, by title. */
  readonly measures: readonly string[];
  /** The words of its title that matter. */
  readonly words: ReadonlySet<string>;
  /** Those that say how people respond, which tells more than a title. */
  readonly respondsWords: ReadonlySet<string>;
  /** When an outcome is measured and expected: what is the same time, and how it reads. */
  readonly times: readonly { readonly key: string; readonly text: string }[];
  /** What an outcome is about. */
  readonly gist: Gist;
  /** An outcome that is hoped for: not a harm, nor a mechanism. */
  readonly isHopedFor: boolean;
}

const none: ReadonlySet<string> = new Set();

/** What something is called, in one line. */
const lineOf = (frame: Frame): string => plainText(titleOf(frame));

const titled = (item: Mechanism | Outcome, owner: number): Pick<Node, 'owner' | 'names' | 'title' | 'key' | 'words'> => {
  const title = lineOf(item);
  return { owner, names: item.name === undefined ? [] : [item.name], title, key: title.toLowerCase(), words: titleWords(title) };
};

const ofMechanism = (item: Mechanism, owner: number): Node => ({
  ...titled(item, owner),
  kind: 'mechanism',
  measures: [],
  respondsWords: titleWords(valueOf(item.responds) ?? ''),
  times: [],
  gist: { constructs: none, words: none },
  isHopedFor: false,
});

/** When an outcome is expected, and when it is measured. */
const timesOf = ({ measure, by }: Outcome, { reading }: Subject): Node['times'] =>
  [...(valueOf(measure)?.flatMap(({ times }) => times) ?? []), ...(by.state === 'given' ? [by.value] : [])].map((time) => ({
    key: reading.days(time.days.latest),
    text: atMomentText(time).replace(/ (?:after|of) .*$/, ''),
  }));

const ofOutcome = (item: Outcome, owner: number, subject: Subject): Node => {
  const own = titled(item, owner);
  const measured = valueOf(item.measure) ?? [];
  const measures = measured.flatMap(({ measure }) => (measure ? [plainText(subject.naming.called(measure)).toLowerCase()] : []));
  return {
    ...own,
    kind: 'outcome',
    measures,
    respondsWords: none,
    times: timesOf(item, subject),
    gist: gistOf(own.title, own.words, [...measures, ...measured.flatMap(({ text = '' }) => text)]),
    isHopedFor: item.word !== 'unintended',
  };
};

/** All that is said of a node. */
const sayingOf = ({ kind, title, measures, respondsWords, times, isHopedFor }: Node): string =>
  JSON.stringify([kind, title, measures, [...respondsWords], times, isHopedFor]);

/** The mechanisms and outcomes of an intervention. */
export const nodesOf = (subject: Subject, owner: number): readonly Node[] => {
  const all = [
    ...subject.spec.theory.mechanisms.items.map((item) => ofMechanism(item, owner)),
    ...subject.spec.outcomes.changes.items.map((item) => ofOutcome(item, owner, subject)),
  ];
  return [...Map.groupBy(all, sayingOf).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, names: same.flatMap(({ names }) => names) }] : [];
  });
};
