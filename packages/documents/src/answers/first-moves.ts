/** Who makes the first move where one contact differs from what is said of all. */
import type { Contact, Spec } from '@peerspec/language';
import { listOf, quoted } from '../words/lists.ts';
import { titleOf } from './items.ts';

/** The contacts that begin otherwise than is said of all of them. Where it is mixed, each says for itself. */
export const beginningOtherwise = ({ contacts: { initiation, planned } }: Spec): readonly Contact[] =>
  initiation.state !== 'given' || initiation.value === 'mixed'
    ? []
    : planned.items.filter((contact) => contact.initiation.state === 'given' && contact.initiation.value !== initiation.value);

/** The same, to be put behind the answer for all: ", but “afterwards” is reactive"; empty where none does. */
export const butOtherwise = (spec: Spec): string => {
  const contacts = beginningOtherwise(spec);
  if (contacts.length === 0) return '';
  const told = contacts.map(
    (contact) => `${quoted(titleOf(contact))} is ${contact.initiation.state === 'given' ? contact.initiation.value : ''}`,
  );
  return `, but ${listOf(told)}`;
};
