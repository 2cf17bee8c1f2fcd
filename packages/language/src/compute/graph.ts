/** The theory as a graph: what leads to what, where it goes round, and what nothing leads to. */
import type { TheoryGraph, GraphNode, TheoryPath } from '../spec/computed.ts';
import type { Link, Outcome, Spec } from '../spec/spec.ts';
import type { NameKind, Range } from '../spec/values.ts';

type ForTheory = Pick<Spec, 'theory' | 'contacts' | 'activities' | 'context' | 'outcomes'>;

/** What each node leads to, each once. */
type Edges = ReadonlyMap<string, readonly string[]>;

/** More paths than these are not listed: a theory with so many is read as a picture. */
const pathLimit = 200;
/** Steps taken in the search for paths before it is given up. */
const stepLimit = 20_000;

const edgesOf = (pairs: Iterable<readonly [string, string]>): Edges => {
  const edges = new Map<string, readonly string[]>();
  for (const [from, those] of Map.groupBy(pairs, ([tail]) => tail)) {
    const targets = those.map(([, to]) => to);
    edges.set(from, targets.length === 1 ? targets : [...new Set(targets)]);
  }
  return edges;
};

/** The same arrows, from their heads to their tails. */
const backwards = (edges: Edges): Edges => edgesOf([...edges].flatMap(([from, targets]) => targets.map((to) => [to, from] as const)));

const leadsTo = (links: readonly Link[]): (readonly [string, string])[] =>
  links
    .filter((link) => link.effect === 'leads-to' && link.from.kind && link.to.kind)
    .map((link) => [link.from.name, link.to.name] as const);

/** Activities lead on by way of what they make possible, and conditions by way of the mechanisms that need them. */
const enabling = (spec: ForTheory): (readonly [string, string])[] => [
  ...spec.activities.planned.items.flatMap(({ name, enables }) =>
    name !== undefined && enables.state === 'given' ? enables.value.map((ref) => [name, ref.name] as const) : [],
  ),
  ...spec.theory.mechanisms.items.flatMap(({ name, when }) =>
    name !== undefined && when.state === 'given' ? when.value.map((ref) => [ref.name, name] as const) : [],
  ),
];

/** That something is held back, as a node beside the thing itself; no name has such a sign. */
const heldBack = (name: string): string => `¬${name}`;

/**
 * What follows from what, where barriers count too: what is held back holds nothing else back any more (two `-|` in a
 * row lead on), and makes room for the mechanisms that do not work where it is there (`unless`).
 */
const following = (spec: ForTheory, pairs: readonly (readonly [string, string])[], edges: Edges): Edges => {
  const more = enabling(spec);
  const hindering = spec.theory.links.filter((link) => link.effect === 'holds-back' && link.from.kind && link.to.kind);
  if (hindering.length === 0) return more.length === 0 ? edges : edgesOf([...pairs, ...more]);
  return edgesOf([
    ...pairs,
    ...more,
    ...pairs.map(([from, to]) => [heldBack(from), heldBack(to)] as const),
    ...hindering.flatMap(({ from, to }) => [[from.name, heldBack(to.name)] as const, [heldBack(from.name), to.name] as const]),
    ...spec.theory.mechanisms.items.flatMap(({ name, unless }) =>
      name !== undefined && unless.state === 'given' ? unless.value.map((ref) => [heldBack(ref.name), name] as const) : [],
    ),
  ]);
};

/** How it looks where an outcome comes about: one that is to fall does so where it is held back, too. */
const comesAbout = ({ name = '', expect }: Outcome): readonly string[] =>
  expect.state === 'given' && expect.value.direction === 'decrease' ? [name, heldBack(name)] : [name];

/** Everything that can be reached from the given names, themselves included. */
export const reachable = (edges: Edges, from: Iterable<string>): ReadonlySet<string> => {
  const seen = new Set<string>(from);
  const queue = [...seen];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const to of edges.get(next) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen;
};

const byLength = (paths: readonly TheoryPath[]): readonly TheoryPath[] =>
  paths.toSorted((first, second) => first.nodes.length - second.nodes.length);

const pathsOf = (
  edges: Edges,
  starts: readonly string[],
  isEnd: (name: string) => boolean,
): { readonly paths: readonly TheoryPath[]; readonly more: boolean } => {
  const paths: TheoryPath[] = [];
  let steps = 0;
  for (const start of starts) {
    const trail = [start];
    const onTrail = new Set(trail);
    const branches = [(edges.get(start) ?? []).values()];
    for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
      const next = branch.next();
      if (next.done) {
        branches.pop();
        onTrail.delete(trail.pop() ?? '');
        continue;
      }
      if (onTrail.has(next.value)) continue;
      if (++steps > stepLimit) return { paths: byLength(paths), more: true };
      trail.push(next.value);
      onTrail.add(next.value);
      branches.push((edges.get(next.value) ?? []).values());
      if (!isEnd(next.value)) continue;
      if (paths.length >= pathLimit) return { paths: byLength(paths), more: true };
      paths.push({ nodes: [...trail] });
    }
  }
  return { paths: byLength(paths), more: false };
};

/** The shortest way from a node back to itself within `inside`. */
const circleThrough = (edges: Edges, start: string, inside: ReadonlySet<string>): readonly string[] => {
  const before = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const to of edges.get(node) ?? []) {
      if (to === start) {
        const circle = [node];
        for (let step = before.get(node); step !== undefined; step = before.get(step)) circle.push(step);
        return circle.reverse();
      }
      if (!inside.has(to) || before.has(to)) continue;
      before.set(to, node);
      queue.push(to);
    }
  }
  return [];
};

/** Nodes in an order in which every arrow leads onward, but for those that close a circle. */
const onwardOrder = (edges: Edges, starts: readonly string[]): readonly string[] => {
  const entered = new Set<string>();
  const left: string[] = [];
  for (const start of starts) {
    if (entered.has(start)) continue;
    entered.add(start);
    const open = [{ node: start, branch: (edges.get(start) ?? []).values() }];
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const next = last.branch.next();
      if (next.done) {
        left.push(last.node);
        open.pop();
      } else if (!entered.has(next.value)) {
        entered.add(next.value);
        open.push({ node: next.value, branch: (edges.get(next.value) ?? []).values() });
      }
    }
  }
  return left.toReversed();
};

/**
 * Groups of nodes that can all reach one another, each node in one of them (Kosaraju's way: backwards from the nodes
 * that lead to all others, and every node once).
 */
export const groupsOf = (edges: Edges, nodes: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const back = backwards(edges);
  const groups = new Map<string, ReadonlySet<string>>();
  for (const node of onwardOrder(edges, nodes)) {
    if (groups.has(node)) continue;
    const group = new Set([node]);
    for (const member of group) {
      groups.set(member, group);
      for (const from of back.get(member) ?? []) if (!groups.has(from)) group.add(from);
    }
  }
  return groups;
};

/** One circle for each group of nodes that can all reach one another. */
const circlesOf = (edges: Edges, nodes: readonly string[]): readonly (readonly string[])[] => {
  const groups = groupsOf(edges, nodes);
  const done = new Set<ReadonlySet<string>>();
  const circles: (readonly string[])[] = [];
  for (const node of nodes) {
    const group = groups.get(node);
    if (!group || done.has(group)) continue;
    done.add(group);
    if (group.size > 1 || edges.get(node)?.includes(node)) circles.push(circleThrough(edges, node, group));
  }
  return circles;
};

/** Longest way from something delivered, going round no circle. */
const depthsOf = (edges: Edges, nodes: readonly string[], roots: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const led = new Set([...edges.values()].flat());
  const order = onwardOrder(edges, [...roots, ...nodes.filter((node) => !led.has(node)), ...nodes]);
  const position = new Map(order.map((node, index) => [node, index] as const));
  const depths = new Map<string, number>();
  for (const [index, node] of order.entries()) {
    const depth = depths.get(node) ?? 0;
    depths.set(node, depth);
    for (const to of edges.get(node) ?? []) {
      const isOnward = (position.get(to) ?? 0) > index;
      if (isOnward && !roots.has(to)) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
    }
  }
  return depths;
};

/** Reads the theory of a Spec as a graph. */
export const theoryOf = (spec: ForTheory): TheoryGraph => {
  const { links } = spec.theory;
  const outcomes = new Map(
    spec.outcomes.changes.items.flatMap((outcome) => (outcome.name === undefined ? [] : [[outcome.name, outcome] as const])),
  );
  const delivered = [...spec.contacts.planned.items, ...spec.activities.planned.items].flatMap((item) =>
    item.name === undefined ? [] : [item.name],
  );

  const found = new Map<string, { kind: NameKind; at: Range }>();
  for (const ref of links.flatMap((link) => [link.from, link.to]))
    if (ref.kind && !found.has(ref.name)) found.set(ref.name, { kind: ref.kind, at: ref.at });
  const names = [...found.keys()];

  const pairs = leadsTo(links);
  const edges = edgesOf(pairs);
  const follows = following(spec, pairs, edges);
  /** Without the steps that the author marked as closing a circle. */
  const onward = links.some((link) => link.feedback) ? edgesOf(leadsTo(links.filter((link) => !link.feedback))) : edges;
  const unmarked = circlesOf(onward, names);
  const inUnmarked = new Set(unmarked.flat());
  const marked = onward === edges ? [] : circlesOf(edges, names).filter((circle) => !circle.some((node) => inUnmarked.has(node)));

  const back = backwards(edges);
  const leadingOn = reachable(back, outcomes.keys());
  const final = new Set(
    [...outcomes]
      .filter(([name, { word }]) => word !== 'intermediate' || edges.get(name)?.some((to) => leadingOn.has(to)) !== true)
      .map(([name]) => name),
  );
  const { paths, more } = pathsOf(
    edges,
    delivered.filter((name) => found.has(name)),
    (name) => final.has(name),
  );

  const reached = reachable(follows, delivered);
  const isReached = (outcome: Outcome): boolean => comesAbout(outcome).some((node) => reached.has(node));
  const serving = reachable(follows === edges ? back : backwards(follows), [...outcomes.values()].flatMap(comesAbout));
  const deliveredNames = new Set(delivered);
  const roots = new Set(names.filter((name) => deliveredNames.has(name)));
  const depths = depthsOf(onward, names, roots);
  const nodes: GraphNode[] = names.map((name) => {
    const node = found.get(name);
    const level = outcomes.get(name)?.word;
    return {
      name,
      kind: node?.kind ?? 'mechanism',
      depth: depths.get(name) ?? 0,
      ...(level !== undefined && { level }),
      at: node?.at ?? spec.theory.at,
    };
  });
  return {
    nodes,
    paths,
    morePaths: more,
    loops: [
      ...unmarked.map((circle) => ({ nodes: circle, feedback: false })),
      ...marked.map((circle) => ({ nodes: circle, feedback: true })),
    ],
    unreached: [...outcomes].filter(([, outcome]) => outcome.word !== 'unintended' && !isReached(outcome)).map(([name]) => name),
    deadEnds: delivered.filter((name) => !serving.has(name)),
  };
};
