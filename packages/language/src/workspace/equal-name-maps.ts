/** Whether names are still the ones that something was read with. */
import type { NameMap, PeerDescription } from '../references/peer-description.ts';
import { isSameRange } from '../syntax/positions.ts';

const isSame = ({ declared: one }: PeerDescription, other: PeerDescription['declared'] | undefined): boolean =>
  other !== undefined && one.kind === other.kind && one.title === other.title && isSameRange(one.at, other.at);

const haveSame = (one: NameMap, other: NameMap): boolean =>
  one === other || (one.size === other.size && [...one].every(([name, declared]) => isSame(declared, other.get(name)?.declared)));

/** Whether the names of some files are the same as those of others in the same order: what they stand for, and where. */
export const areEqualNameMaps = (some: readonly NameMap[], others: readonly NameMap[]): boolean =>
  some.length === others.length && some.every((names, index) => names === others[index] || haveSame(names, others[index] ?? new Map()));
