/** Theories held against one another as graphs: what is in more than one, and which paths the others lack. */
import type { Frame, Mechanism, Outcome } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { plainText } from './meaning.ts';
import type { AreAlike } from './likeness.ts';
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
  /** How people respond, which tells more than a title. */
  readonly responds: string;
}

/** What something is called, in one line. */
const lineOf = (frame: Frame): string => plainText(titleOf(frame));

const ofMechanism = (item: Mechanism, owner: number): Node => ({
  owner,
  kind: 'mechanism',
  name: item.name ?? '',
  title: lineOf(item),
  key: lineOf(item).toLowerCase(),
  measures: [],
  responds: item.responds.state === 'given' ? item.responds.value : '',
});

const ofOutcome = (item: Outcome, owner: number, { naming }: Subject): Node => ({
  owner,
  kind: 'outcome',
  name: item.name ?? '',
  title: lineOf(item),
  key: lineOf(item).toLowerCase(),
  measures:
    item.measure.state === 'given'
      ? item.measure.value.flatMap(({ measure }) => (measure ? [plainText(naming.called(measure)).toLowerCase()] : []))
      : [],
  responds: '',
});

/** The mechanisms and outcomes of an intervention. */
export const nodesOf = (subject: Subject, owner: number): readonly Node[] => [
  ...subject.spec.theory.mechanisms.items.map((item) => ofMechanism(item, owner)),
  ...subject.spec.outcomes.changes.items.map((item) => ofOutcome(item, owner, subject)),
];

/** Why two nodes are taken for the same, if they are. */
const likenessOf = (one: Node, other: Node, areAlike: AreAlike): Likeness | undefined => {
  if (one.kind !== other.kind) return undefined;
  if (one.key === other.key) return 'title';
  if (areAlike(one.title, other.title)) return 'words';
  if (one.responds !== '' && areAlike(one.responds, other.responds)) return 'words';
  return one.measures.some((measure) => other.measures.includes(measure)) ? 'measure' : undefined;
};

/** The weakest reason counts for all of a group. */
const strength: readonly Likeness[] = ['words', 'measure', 'title'];

interface Group {
  readonly nodes: readonly Node[];
  readonly likeness: Likeness;
}

/** Nodes that are alike, directly or by way of others. */
const grouped = (nodes: readonly Node[], areAlike: AreAlike): readonly Group[] => {
  const groups: Group[] = [];
  for (const node of nodes) {
    const near = groups.flatMap((group) => {
      const found = group.nodes.flatMap((other) => (other.owner === node.owner ? [] : (likenessOf(other, node, areAlike) ?? [])));
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
export const sharedPairs = (one: readonly Node[], other: readonly Node[], areAlike: AreAlike): readonly (readonly [Node, Node])[] =>
  one.flatMap((first) =>
    other.filter((second) => likenessOf(first, second, areAlike) !== undefined).map((second) => [first, second] as const),
  );

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
export const comparedTheories = (
  subjects: readonly Subject[],
  nodes: readonly (readonly Node[])[],
  areAlike: AreAlike,
): ComparedTheories => {
  const groups = grouped(nodes.flat(), areAlike);
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
