/** What stands behind the titles in a picture of a theory: which way an outcome changes, and whom it concerns if not the main people or peers. */
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

/** What is behind the title of a node: " (decrease)", " (First timers)", or nothing. */
export const behindTitles = (spec: Spec): ((name: string) => string) => {
  const concerned = concernedIn(spec);
  const expected = directionsIn(spec);
  return (name) => {
    const direction = expected.get(name);
    return `${direction === undefined ? '' : ` (${directions[direction]})`}${concerned(name)}`;
  };
};
