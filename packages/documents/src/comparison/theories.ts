/** Theories held against one another as graphs: what is in more than one, and which paths the others lack. */
import type { Frame, Mechanism, Outcome } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { titleWords } from '@peerspec/language/internal';
import { titleOf } from '../answers/items.ts';
import { atMomentText } from '../words/quantities.ts';
import { plainText } from './meaning.ts';
import type { Gist } from './constructs.ts';
import { gistOf } from './constructs.ts';
import { shareMost } from './likeness.ts';
import type { Subject } from './subject.ts';
import type { ComparedTheories, Likeness, SharedNode } from './types.ts';

/** A mechanism or an outcome of one of the interventions. */
export interface Node {
  readonly owner: number;
  readonly kind: SharedNode['kind'];
  readonly name: string;
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

const titled = (item: Mechanism | Outcome, owner: number): Pick<Node, 'owner' | 'name' | 'title' | 'key' | 'words'> => {
  const title = lineOf(item);
  return { owner, name: item.name ?? '', title, key: title.toLowerCase(), words: titleWords(title) };
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

/** The mechanisms and outcomes of an intervention. */
export const nodesOf = (subject: Subject, owner: number): readonly Node[] => [
  ...subject.spec.theory.mechanisms.items.map((item) => ofMechanism(item, owner)),
  ...subject.spec.outcomes.changes.items.map((item) => ofOutcome(item, owner, subject)),
];

/** Why two nodes are taken for the same, if they are. */
const likenessOf = (one: Node, other: Node): Likeness | undefined => {
  if (one.kind !== other.kind) return undefined;
  if (one.key === other.key) return 'title';
  if (shareMost(one.words, other.words) || shareMost(one.respondsWords, other.respondsWords)) return 'words';
  return one.measures.some((measure) => other.measures.includes(measure)) ? 'measure' : undefined;
};

/** The weakest reason counts for all of a group. */
const strength: readonly Likeness[] = ['words', 'measure', 'title'];

interface Group {
  readonly nodes: readonly Node[];
  readonly likeness: Likeness;
}

/** Nodes that are alike, directly or by way of others. */
const grouped = (nodes: readonly Node[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const node of nodes) {
    const near = groups.flatMap((group) => {
      const found = group.nodes.flatMap((other) => (other.owner === node.owner ? [] : (likenessOf(other, node) ?? [])));
      return found.length === 0 ? [] : [{ group, found }];
    });
    const reasons = near.flatMap(({ group, found }) => (group.nodes.length > 1 ? [group.likeness, ...found] : found));
    const joined = near.map(({ group }) => group);
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      nodes: [...joined.flatMap((group) => group.nodes), node],
      likeness: strength.find((each) => reasons.includes(each)) ?? 'title',
    });
  }
  return groups;
};

const isShared = ({ nodes }: Group): boolean => new Set(nodes.map(({ owner }) => owner)).size > 1;

const sharedNode = (group: Group, count: number): SharedNode => ({
  kind: group.nodes[0]?.kind ?? 'outcome',
  titles: Array.from({ length: count }, (_, owner) => {
    const own = group.nodes.filter((node) => node.owner === owner).map(({ title }) => title);
    return own.length === 0 ? undefined : own.join('; ');
  }),
  likeness: group.likeness,
});

/** The pairs of outcomes and mechanisms that two interventions share. */
export const sharedPairs = (one: readonly Node[], other: readonly Node[]): readonly (readonly [Node, Node])[] =>
  one.flatMap((first) => other.filter((second) => likenessOf(first, second) !== undefined).map((second) => [first, second] as const));

interface Path {
  readonly titles: readonly string[];
  /** Its mechanisms and outcomes, by what they are in all interventions: two paths with the same key go the same way. */
  readonly key: string;
}

const pathsOf = ({ spec, naming }: Subject, idOf: (name: string) => string | undefined): readonly Path[] =>
  spec.computed.theory.paths.map(({ nodes }) => ({
    titles: nodes.map((name) => plainText(naming.called({ name }))),
    key: nodes.flatMap((name) => idOf(name) ?? []).join(' > '),
  }));

/** @param nodes those of each intervention. */
export const comparedTheories = (subjects: readonly Subject[], nodes: readonly (readonly Node[])[]): ComparedTheories => {
  const groups = grouped(nodes.flat());
  const idOf = new Map(
    groups.flatMap((group, id) => group.nodes.map(({ owner, name }) => [`${String(owner)} ${name}`, String(id)] as const)),
  );
  const paths = subjects.map((subject, owner) => pathsOf(subject, (name) => idOf.get(`${String(owner)} ${name}`)));
  const timesWalked = new Map<string, number>();
  for (const each of paths) for (const key of new Set(each.map((path) => path.key))) timesWalked.set(key, (timesWalked.get(key) ?? 0) + 1);
  return {
    shared: groups.filter(isShared).map((group) => sharedNode(group, subjects.length)),
    own: subjects.map((_, owner) => {
      const own = (kind: Node['kind']): readonly string[] =>
        groups
          .filter((group) => !isShared(group))
          .flatMap((group) => group.nodes.filter((node) => node.owner === owner && node.kind === kind).map(({ title }) => title));
      return {
        mechanisms: own('mechanism'),
        outcomes: own('outcome'),
        paths: (paths[owner] ?? []).filter(({ key }) => timesWalked.get(key) === 1).map(({ titles }) => titles),
      };
    }),
  };
};
