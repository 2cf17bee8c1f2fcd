/** What the contacts of an intervention say together. */
import type { Contact, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';

/** The contact that comes first; undefined where one of them does not say when it is, as that may be the first. */
export const firstContact = ({ contacts }: Spec): Contact | undefined => {
  if (contacts.planned.items.some(({ when }) => when.state !== 'given')) return undefined;
  const timed = contacts.planned.items.flatMap((contact) =>
    contact.when.state === 'given' ? [{ contact, at: contact.when.value.days.earliest }] : [],
  );
  return timed.toSorted((one, other) => one.at - other.at)[0]?.contact;
};

/** Every mode in which a contact may be, as far as it is said. */
export const modesOf = ({ contacts }: Spec): readonly string[] => [
  ...new Set(contacts.planned.items.flatMap(({ mode }) => valueOf(mode) ?? [])),
];
