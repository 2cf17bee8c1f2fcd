/** Which column of the picture something stands in. */
import type { Link } from '@peerspec/language';
import type { NodeKindInPicture } from './node-kinds.ts';

/** From left to right: what is delivered, mechanisms, intermediate outcomes, and what comes of it in the end. */
export type PictureColumn = 0 | 1 | 2 | 3;

const columns: Readonly<Partial<Record<NodeKindInPicture | 'undeclared', PictureColumn>>> = {
  contact: 0,
  activity: 0,
  mechanism: 1,
  intermediate: 2,
  'long-term': 3,
  unintended: 3,
};

const next: Readonly<Record<PictureColumn, PictureColumn>> = { 0: 1, 1: 2, 2: 3, 3: 3 };

/** Conditions stand beside what they act on; a name that nothing has stands one step behind what leads to it. */
export const columnOf = (
  name: string,
  kinds: ReadonlyMap<string, NodeKindInPicture | 'undeclared'>,
  links: readonly Link[],
): PictureColumn => {
  const fixed = (other: string): PictureColumn | undefined => columns[kinds.get(other) ?? 'undeclared'];
  const own = fixed(name);
  if (own !== undefined) return own;
  const after = links.flatMap(({ from, to }) => (from.name === name ? (fixed(to.name) ?? []) : [])).toSorted();
  const before = links.flatMap(({ from, to }) => (to.name === name ? (fixed(from.name) ?? []) : [])).toSorted();
  if (kinds.get(name) === 'condition') return after[0] ?? before[0] ?? 1;
  const last = before.at(-1);
  return last === undefined ? 1 : next[last];
};
