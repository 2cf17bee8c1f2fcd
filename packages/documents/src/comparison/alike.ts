/** Which mechanisms and outcomes of different interventions are taken for the same. */
import { shareMost, sharersOf } from './likeness.ts';
import type { Node } from './nodes.ts';
import type { Likeness } from './types.ts';

/** Why two nodes are taken for the same, if they are. */
const likenessOf = (one: Node, other: Node): Likeness | undefined => {
  if (one.kind !== other.kind) return undefined;
  if (one.key === other.key) return 'title';
  if (shareMost(one.words, other.words) || shareMost(one.respondsWords, other.respondsWords)) return 'words';
  return one.measures.some((measure) => other.measures.includes(measure)) ? 'measure' : undefined;
};

/** What makes two alike by itself. */
const marksOf = ({ key, measures }: Node): readonly string[] => [`called ${key}`, ...measures.map((measure) => `measured with ${measure}`)];

/** The places of the nodes that may be like one: of thousands most have nothing in common. */
const nearOf = (nodes: readonly Node[]): ((node: Node) => Iterable<number>) => {
  const marked = new Map<string, number[]>();
  for (const [place, node] of nodes.entries()) {
    for (const mark of marksOf(node)) {
      const places = marked.get(mark);
      if (places) places.push(place);
      else marked.set(mark, [place]);
    }
  }
  const byWords = sharersOf(nodes.map(({ words }) => words));
  const byResponse = sharersOf(nodes.map(({ respondsWords }) => respondsWords));
  return (node) =>
    new Set([...marksOf(node).flatMap((mark) => marked.get(mark) ?? []), ...byWords(node.words), ...byResponse(node.respondsWords)]);
};

/** Two nodes of different interventions that are taken for the same. */
export interface Alike {
  /** That of the intervention that comes first. */
  readonly one: Node;
  readonly other: Node;
  readonly likeness: Likeness;
}

/**
 * All pairs that are alike, in the order of the nodes.
 * @param nodes those of the first intervention, then of the next, and so on.
 */
export const alikeAmong = (nodes: readonly Node[]): readonly Alike[] => {
  const near = nearOf(nodes);
  return nodes.flatMap((one, place) =>
    [...near(one)]
      .filter((each) => each > place)
      .sort((first, second) => first - second)
      .flatMap((each): readonly Alike[] => {
        const other = nodes[each];
        const likeness = other && other.owner !== one.owner ? likenessOf(one, other) : undefined;
        return other && likeness ? [{ one, other, likeness }] : [];
      }),
  );
};

/** The pairs that two interventions share, by the places of the two in their order. */
export const sharedBy = (alike: readonly Alike[]): ((first: number, second: number) => readonly (readonly [Node, Node])[]) => {
  const key = (first: number, second: number): string => `${String(first)} ${String(second)}`;
  const known = Map.groupBy(alike, ({ one, other }) => key(one.owner, other.owner));
  return (first, second) => known.get(key(first, second))?.map(({ one, other }) => [one, other] as const) ?? [];
};
