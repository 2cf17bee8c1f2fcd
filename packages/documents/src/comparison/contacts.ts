/** What the contacts of an intervention say together. */
import type { Contact, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';

/** When a contact may be at the earliest, as seen from the event on which its time hangs in the end. */
const beginningOf = (contact: Contact, { computed }: Spec): { readonly event: string; readonly day: number } | undefined => {
  const when = valueOf(contact.when);
  if (!when) return undefined;
  const name = when.event?.name ?? '';
  const from = Object.hasOwn(computed.times, name) ? computed.times[name] : undefined;
  return { event: from?.event ?? name, day: (from?.earliest ?? 0) + when.days.earliest };
};

/**
 * The contact that comes first; undefined where one of them does not say when it is, as that may be the first, and where two
 * hang on events of which nobody says which comes first.
 */
export const firstContact = (spec: Spec): Contact | undefined => {
  const timed = spec.contacts.planned.items.map((contact) => ({ contact, begins: beginningOf(contact, spec) }));
  if (timed.some(({ begins }) => begins?.event !== timed[0]?.begins?.event)) return undefined;
  return timed.toSorted((one, other) => (one.begins?.day ?? 0) - (other.begins?.day ?? 0))[0]?.contact;
};

/** Every mode in which a contact may be, as far as it is said. */
export const modesOf = ({ contacts }: Spec): readonly string[] => [
  ...new Set(contacts.planned.items.flatMap(({ mode }) => valueOf(mode) ?? [])),
];
