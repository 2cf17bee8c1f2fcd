import { sections } from '@peerspec/language';
import { missing } from '../../helpers/answers.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import { isForWhoeverIsThere, isInPassing, isOnDemand, isWritten, namesOf } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'contact-length-missing',
  section: 'contacts',
  severity: 'info',
  asks: ['contacts.contact.length'],
  within: 'contacts',
  waits: 'A contact that is not described has no length; where there is none, that is asked for.',
  message: 'How long a contact lasts is not stated.',
  unreported: 'how long a contact lasted',
  why: 'Without it the cost and the peer hours that are needed cannot be worked out.',
  remedy: 'Give the usual length, or a span: `length: 30 to 60 minutes`.',
  when: 'A contact has no length.',
  quiet:
    'Messages, letters, online communities and talks in passing have none, what people call for lasts as long as it is needed, and campaigns and open sessions are there for whoever comes.',
  sources: [tidier('8')],
  bad: 'contacts {\n  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 1  mode: telephone }\n}',
  good: 'contacts {\n  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 1  mode: telephone  length: 20 to 40 minutes }\n}',
  check: (spec) => {
    const lacking = spec.contacts.planned.items.filter(
      (contact) =>
        missing(contact.length) && !isWritten(contact) && !isOnDemand(contact, spec) && !isInPassing(spec) && !isForWhoeverIsThere(contact),
    );
    const [first] = lacking;
    return first
      ? [{ at: first.at, message: `How long ${namesOf(lacking)} ${lacking.length === 1 ? 'lasts' : 'last'} is not stated.` }]
      : [];
  },
  fix: (spec, hit) => {
    const contact = itemAt(spec.contacts.planned.items, hit.at);
    return contact && askInItem(spec, contact, sections.contacts.items.contact, 'length');
  },
};
