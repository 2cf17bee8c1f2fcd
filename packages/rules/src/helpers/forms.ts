/** What the form of support means for what can be asked of it. */
import type { Contact, Spec } from '@peerspec/language';
import type { Form } from '../engine/rule.ts';
import { valueOf } from './answers.ts';
import { listed } from '@peerspec/language/internal';
import { called } from './called.ts';

/** How a sentence speaks of each form. */
export const formInWords: Readonly<Record<Form, string>> = {
  'one-to-one': 'one-to-one support',
  group: 'group support',
  mixed: 'one-to-one and group support together',
  circle: 'a circle of support',
  'mutual-aid': 'mutual aid',
  'online-community': 'an online community',
  network: 'support within a network',
  'on-demand': 'help on demand',
};

/** What each form is a kind of, or has in it, so that what holds for the one may hold for the other. */
const relatives: Readonly<Partial<Record<Form, readonly Form[]>>> = {
  circle: ['one-to-one'],
  'mutual-aid': ['group', 'one-to-one'],
  'on-demand': ['one-to-one'],
};

/** Whether two forms are one, or one of them a kind of the other. */
export const areAkin = (first: Form, second: Form): boolean =>
  first === second || relatives[first]?.includes(second) === true || relatives[second]?.includes(first) === true;

const formOf = ({ format }: Spec): Form | undefined => valueOf(format.form);

const isOf = (spec: Spec, ...forms: readonly Form[]): boolean => forms.some((form) => formOf(spec) === form);

/** Peers talk with those around them, where they are anyway: there is no door through which somebody comes to it. */
export const isNetwork = (spec: Spec): boolean => isOf(spec, 'network');

/** People write to one another, and whoever likes reads and answers. */
export const isOnlineCommunity = (spec: Spec): boolean => isOf(spec, 'online-community');

/** Nobody plans how often people talk or write: they do, where they are anyway. */
export const isInPassing = (spec: Spec): boolean => isOf(spec, 'online-community', 'network');

/** A group that people join as they like cannot count contacts for each of them, but it can count what it offers. */
export const isOpenGroup = (spec: Spec): boolean =>
  isOf(spec, 'group', 'mutual-aid', 'online-community') && ['open', 'drop-in'].includes(valueOf(spec.format.membership) ?? '');

/** People come to the group when they like, and for one of them once is enough. */
export const isDropIn = (spec: Spec): boolean => isOf(spec, 'group') && valueOf(spec.format.membership) === 'drop-in';

/** Members are the peers: it says so, or they are natural peers who support each other, with no provider to choose, train and check them. */
export const isMutualAid = (spec: Spec): boolean =>
  isOf(spec, 'mutual-aid') ||
  spec.peers.sameAs.state === 'given' ||
  (valueOf(spec.peers.position) === 'natural-peer' && valueOf(spec.format.mutualSupport) === true);

/** Nobody runs it from day to day: members do. A place on the internet has to be kept by somebody, whoever writes there. */
export const isWithoutProvider = (spec: Spec): boolean => isMutualAid(spec) && !isOnlineCommunity(spec);

const hasNoNumber = ({ count, every }: Contact): boolean => count.state === 'silent' && every.state === 'silent';

/** It says so itself, or its service does, that people call when they like. */
export const isSaidOnDemand = (contact: Contact, spec: Spec): boolean =>
  valueOf(contact.count) === 'on-demand' || (isOf(spec, 'on-demand') && hasNoNumber(contact));

/** People call when they like: it says so, or they make the first move and nothing says that it happens so often. */
export const isOnDemand = (contact: Contact, spec: Spec): boolean =>
  isSaidOnDemand(contact, spec) ||
  ((valueOf(contact.initiation) ?? valueOf(spec.contacts.initiation)) === 'reactive' && hasNoNumber(contact));

/** All support is given when people call for it. */
export const isAllOnDemand = (spec: Spec): boolean => {
  const { items } = spec.contacts.planned;
  return items.length > 0 && items.every((contact) => isOnDemand(contact, spec));
};

/** People who call get it, and the form says so: nothing else was meant. */
export const isMeantForWhoeverComes = (spec: Spec): boolean => {
  const { items } = spec.contacts.planned;
  return (
    isOf(spec, 'on-demand', 'mutual-aid', 'online-community', 'network') ||
    (items.length > 0 && items.every((contact) => isSaidOnDemand(contact, spec)))
  );
};

/** One talk is all that each person gets, so it is also the least and the last. */
export const isOneContact = ({ contacts: { planned } }: Spec): boolean => {
  const [only, ...others] = planned.items;
  const count = only && valueOf(only.count);
  return others.length === 0 && typeof count === 'object' && count.per === undefined && count.high === 1;
};

const apart: ReadonlySet<string> = new Set(['telephone', 'text', 'video', 'online', 'post']);
const written: ReadonlySet<string> = new Set(['text', 'online', 'post']);

const allModes = (contact: Contact, of: ReadonlySet<string>): boolean => {
  const modes = valueOf(contact.mode) ?? [];
  return modes.length > 0 && modes.every((mode) => of.has(mode));
};

/** Words by which something is called that is held for whoever is there. */
const forAll =
  /\b(?:campaigns?|projects?|drop-?ins?|coffee mornings?|open houses?|demonstrations?|(?:open|public|community) (?:access|days?|evenings?|events?|sessions?|meetings?)|accessible sessions?|stalls?|festivals?|exhibitions?)\b/i;

/** It is held for whoever is there, and nobody counts how often one person comes: a campaign, an open session. */
export const isForWhoeverIsThere = ({ title = '' }: Contact): boolean => forAll.test(title);

/** A session to which people come as they like, also beside talks one to one: it repeats, and nobody is sought out for it. */
export const isOpenSession = (contact: Contact, spec: Spec): boolean =>
  isOpenGroup(spec) ||
  isForWhoeverIsThere(contact) ||
  (isOf(spec, 'mixed') &&
    valueOf(spec.format.membership) === 'drop-in' &&
    valueOf(contact.every) !== undefined &&
    valueOf(contact.initiation) !== 'proactive');

/** All support is held for whoever is there. */
export const isAllForWhoeverIsThere = ({ contacts: { planned } }: Spec): boolean =>
  planned.items.length > 0 && planned.items.every(isForWhoeverIsThere);

/** Nobody has to be anywhere for it. */
export const isRemote = (contact: Contact): boolean => allModes(contact, apart);

/** It has no length: messages, letters, an online community. */
export const isWritten = (contact: Contact): boolean => allModes(contact, written);

/** The names of contacts, as a sentence speaks of them. */
export const namesOf = (contacts: readonly Contact[]): string => listed(contacts.map(called));
