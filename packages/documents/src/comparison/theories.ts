/** Theories held against one another as graphs: what is in more than one, and which paths the others lack. */
import type { Alike } from './alike.ts';
import { plainText } from './meaning.ts';
import type { Node } from './nodes.ts';
import type { Subject } from './subject.ts';
import type { ComparedTheories, Likeness, SharedNode } from './types.ts';

/** The weakest reason counts for all of a group. */
const strength: readonly Likeness[] = ['words', 'measure', 'title'];

interface Group {
  /** In the order in which they were found to belong together. */
  readonly nodes: Node[];
  likeness: Likeness;
  /** When it got its last node. */
  since: number;
}

/** Nodes that are alike, directly or by way of others. */
const grouped = (nodes: readonly Node[], alike: readonly Alike[]): readonly Group[] => {
  const groups = new Map<Node, Group>();
  const before = Map.groupBy(alike, ({ other }) => other);
  for (const [since, node] of nodes.entries()) {
    const found = before.get(node) ?? [];
    const [first, ...others] = [...new Set(found.flatMap(({ one }) => groups.get(one) ?? []))].sort(
      (one, other) => one.since - other.since,
    );
    const group: Group = first ?? { nodes: [], likeness: 'title', since };
    const reasons = [
      ...[group, ...others].flatMap((each) => (each.nodes.length > 1 ? each.likeness : [])),
      ...found.map(({ likeness }) => likeness),
    ];
    for (const added of [...others.flatMap((each) => each.nodes), node]) {
      group.nodes.push(added);
      groups.set(added, group);
    }
    group.likeness = strength.find((each) => reasons.includes(each)) ?? 'title';
    group.since = since;
  }
  return [...new Set(groups.values())].sort((one, other) => one.since - other.since);
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

/**
 * @param nodes those of all interventions, one after the other.
 * @param alike which of them are taken for the same.
 */
export const comparedTheories = (subjects: readonly Subject[], nodes: readonly Node[], alike: readonly Alike[]): ComparedTheories => {
  const groups = grouped(nodes, alike);
  const shared = groups.filter(isShared);
  const alone = Map.groupBy(
    groups.flatMap((group) => (isShared(group) ? [] : group.nodes)),
    ({ owner }) => owner,
  );
  const idOf = new Map(
    groups.flatMap(({ nodes: own }, id) =>
      own.flatMap(({ owner, names }) => names.map((name) => [`${String(owner)} ${name}`, String(id)] as const)),
    ),
  );
  const paths = subjects.map((subject, owner) => pathsOf(subject, (name) => idOf.get(`${String(owner)} ${name}`)));
  const timesWalked = new Map<string, number>();
  for (const each of paths) for (const key of new Set(each.map((path) => path.key))) timesWalked.set(key, (timesWalked.get(key) ?? 0) + 1);
  return {
    shared: shared.map((group) => sharedNode(group, subjects.length)),
    own: subjects.map((_, owner) => {
      const own = (kind: Node['kind']): readonly string[] =>
        (alone.get(owner) ?? []).flatMap((node) => (node.kind === kind ? [node.title] : []));
      return {
        mechanisms: own('mechanism'),
        outcomes: own('outcome'),
        paths: (paths[owner] ?? []).filter(({ key }) => timesWalked.get(key) === 1).map(({ titles }) => titles),
      };
    }),
  };
};
