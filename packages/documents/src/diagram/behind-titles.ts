/**
 * What stands behind the titles in a picture of a theory: which way an outcome is to change, and which way it did; which
 * mechanism another one is a rival of; and whom something concerns if not the main people or peers.
 */
import type { Answer, Ref, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { directions, directionsIn } from '../words/directions.ts';
import { listOf } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';

/** " (First timers)", or nothing. */
const concernedIn = ({ otherPopulations, otherPeers, contacts, activities, theory, outcomes }: Spec): ((name: string) => string) => {
  const others = new Set([...otherPopulations, ...otherPeers].map(({ name }) => name));
  if (others.size === 0) return () => '';
  const behind = new Map<string | undefined, string>();
  const note = (name: string | undefined, ...answers: readonly Answer<readonly Ref[]>[]): void => {
    const named = answers.flatMap((answer) => valueOf(answer) ?? []).filter((ref) => others.has(ref.name));
    if (named.length > 0) behind.set(name, ` (${listOf(named.map((ref) => nameWords(ref.name)))})`);
  };
  for (const contact of contacts.planned.items) note(contact.name, contact.by, contact.with);
  for (const activity of activities.planned.items) note(activity.name, activity.by, activity.in);
  for (const item of [...theory.mechanisms.items, ...outcomes.changes.items]) note(item.name, item.in);
  return (name) => behind.get(name) ?? '';
};

/** Which way an outcome is to change, and which way studies found that it did, each way once: "decrease; found: no change". */
const changesIn = (spec: Spec): ((name: string) => readonly string[]) => {
  const expected = directionsIn(spec);
  const found = new Map<string, Set<string>>();
  for (const { of, change } of spec.delivered.results.items) {
    const way = valueOf(change)?.direction;
    for (const { name } of valueOf(of) ?? []) if (way) found.set(name, (found.get(name) ?? new Set()).add(directions[way]));
  }
  return (name) => {
    const direction = expected.get(name);
    const ways = found.get(name);
    return [...(direction === undefined ? [] : [directions[direction]]), ...(ways ? [`found: ${[...ways].join(', ')}`] : [])];
  };
};

/** Of which other mechanisms each one is a rival: only one of them can be how it works. */
const rivalsIn = ({ theory }: Spec): ReadonlyMap<string | undefined, string> =>
  new Map(
    theory.mechanisms.items.flatMap(({ name, rivalOf }) => {
      const others = valueOf(rivalOf) ?? [];
      return others.length > 0 ? [[name, `rival of: ${listOf(others.map((other) => nameWords(other.name)))}`] as const] : [];
    }),
  );

/** What is behind the title of a node: " (decrease; found: no change)", " (First timers)", or nothing. */
export const behindTitles = (spec: Spec): ((name: string) => string) => {
  const concerned = concernedIn(spec);
  const changes = changesIn(spec);
  const rivals = rivalsIn(spec);
  return (name) => {
    const rival = rivals.get(name);
    const said = [...changes(name), ...(rival === undefined ? [] : [rival])];
    return `${said.length === 0 ? '' : ` (${said.join('; ')})`}${concerned(name)}`;
  };
};
