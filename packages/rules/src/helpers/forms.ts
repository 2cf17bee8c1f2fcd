/** What the form of support means for what can be asked of it. */
import type { Contact, Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';
import { listed } from '@peerspec/language/internal';

/** A group that people join as they like cannot count contacts for each of them, but it can count what it offers. */
export const isOpenGroup = ({ format }: Spec): boolean =>
  valueOf(format.form) === 'group' && ['open', 'drop-in'].includes(valueOf(format.membership) ?? '');

/** Members are the peers: the same people, or natural peers who support each other, with no provider to choose, train and check them. */
export const isMutualAid = ({ peers, format }: Spec): boolean =>
  peers.sameAs.state === 'given' || (valueOf(peers.position) === 'natural-peer' && valueOf(format.mutualSupport) === true);

/** People call when they like: they make the first move, and nothing says that it happens so often. */
export const isOnDemand = (contact: Contact, { contacts }: Spec): boolean =>
  (valueOf(contact.initiation) ?? valueOf(contacts.initiation)) === 'reactive' &&
  contact.count.state === 'silent' &&
  contact.every.state === 'silent';

/** All support is given when people call for it. */
export const isAllOnDemand = (spec: Spec): boolean => {
  const { items } = spec.contacts.planned;
  return items.length > 0 && items.every((contact) => isOnDemand(contact, spec));
};

const apart: ReadonlySet<string> = new Set(['telephone', 'text', 'video', 'online', 'post']);
const written: ReadonlySet<string> = new Set(['text', 'online', 'post']);

const allModes = (contact: Contact, of: ReadonlySet<string>): boolean => {
  const modes = valueOf(contact.mode) ?? [];
  return modes.length > 0 && modes.every((mode) => of.has(mode));
};

/** Nobody has to be anywhere for it. */
export const isRemote = (contact: Contact): boolean => allModes(contact, apart);

/** It has no length: messages, letters, an online community. */
export const isWritten = (contact: Contact): boolean => allModes(contact, written);

/** The names of contacts, as a sentence speaks of them. */
export const namesOf = (contacts: readonly Contact[]): string =>
  listed(contacts.map(({ name }) => (name === undefined ? 'a contact without a name' : `\`${name}\``)));
