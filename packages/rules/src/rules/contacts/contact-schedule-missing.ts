import { sections } from '@peerspec/language';
import type { Contact } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import { namesOf } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, renfrew2012, tidier } from '../../helpers/sources.ts';

/** A number that says nothing of time: not `at least 1 per week`, and not that people call when they like. */
const isPlainNumber = ({ count }: Contact): boolean => {
  const number = valueOf(count);
  return typeof number === 'object' && number.per === undefined;
};

export const rule: Rule = {
  code: 'contact-schedule-missing',
  section: 'contacts',
  severity: 'warning',
  asks: ['contacts.contact.when'],
  within: 'contacts',
  waits: 'When contacts take place can be asked once there are some.',
  message: 'It is stated how many contacts there are, but not when they take place.',
  unreported: 'when contacts took place',
  why: 'People can count on support that they can predict.',
  remedy: 'Say when, seen from an event that the service has, such as a first meeting: `when: within 1 week after Joining`.',
  when: 'A contact has a number, and neither a time nor a frequency.',
  quiet:
    'What people ask for themselves (`initiation: reactive`) takes place when they do. Contacts with a frequency and no time of their own are taken to begin with the support.',
  sources: [tidier('8'), renfrew2012, article('A thousand design differences')],
  bad: 'contacts {\n  contact WeeklyCall "six calls" { count: 6  mode: telephone, text  length: 20 minutes }\n}',
  good: 'contacts {\n  contact WeeklyCall "six calls" { when: from 1 week after Birth  count: 6  mode: telephone, text  length: 20 minutes }\n}',
  check: ({ contacts }) => {
    const onRequest = ({ initiation }: Contact): boolean => (valueOf(initiation) ?? valueOf(contacts.initiation)) === 'reactive';
    const lacking = contacts.planned.items.filter(
      (contact) => isPlainNumber(contact) && missing(contact.when) && missing(contact.every) && !onRequest(contact),
    );
    const [first] = lacking;
    const stand = lacking.length === 1 ? 'stands' : 'stand';
    return first
      ? [{ at: first.at, message: `How many contacts ${namesOf(lacking)} ${stand} for is stated, but not when they take place.` }]
      : [];
  },
  fix: (spec, hit) => {
    const contact = itemAt(spec.contacts.planned.items, hit.at);
    return contact && askInItem(spec, contact, sections.contacts.items.contact, 'when');
  },
};
