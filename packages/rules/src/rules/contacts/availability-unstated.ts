import type { Contact, Spec } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { listed } from '@peerspec/language/internal';
import { missing } from '../../helpers/answers.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import { isSaidOnDemand, isWritten, namesOf } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { tidier } from '../../helpers/sources.ts';

/** What whoever calls has to know, and nothing says of this contact. */
const unsaid = (contact: Contact): readonly string[] => [
  ...(missing(contact.available) && !(isWritten(contact) && !missing(contact.response)) ? ['when somebody is there'] : []),
  ...(missing(contact.response) ? ['how soon somebody answers'] : []),
];

const onDemand = (spec: Spec): readonly Contact[] => spec.contacts.planned.items.filter((contact) => isSaidOnDemand(contact, spec));

export const rule: Rule = {
  code: 'availability-unstated',
  section: 'contacts',
  severity: 'warning',
  asks: ['contacts.contact.available', 'contacts.contact.response'],
  message: 'People call when they like, but nothing says when somebody is there for them and how soon they are answered.',
  unreported: 'when somebody was there for those who called',
  why: 'Help that people count on, and that does not answer, can do more harm than none; and the hours that have to be covered decide how many peers it takes.',
  remedy: 'Say both of the contact: `available: "day and night"  response: within 15 minutes`.',
  when: 'A contact, or the whole service, is `on-demand`, and it says not when somebody is there, or not how soon somebody answers or comes.',
  quiet:
    'What has a number, a frequency, or neither, is asked for these. A message can be written at any hour, so that how soon it is answered (`response`) is enough.',
  sources: [tidier('8')],
  bad: [
    'contacts {',
    '  contact FirstCall "calls after the birth" { when: within 48 hours after Birth  every: 1 day  for: 2 weeks  mode: telephone  length: 30 minutes }',
    '  contact WeeklyCall "whenever she likes" { count: on-demand  demand: about 20 per week  available: "every evening"  mode: telephone }',
    '}',
  ].join('\n'),
  good: [
    'contacts {',
    '  contact FirstCall "calls after the birth" { when: within 48 hours after Birth  every: 1 day  for: 2 weeks  mode: telephone  length: 30 minutes }',
    '  contact WeeklyCall "whenever she likes" { count: on-demand  demand: about 20 per week  available: "every evening from six to ten"  response: within 5 minutes  mode: telephone }',
    '}',
  ].join('\n'),
  check: (spec) =>
    onDemand(spec).flatMap((contact) => {
      const gaps = unsaid(contact);
      return gaps.length === 0
        ? []
        : [
            {
              at: contact.at,
              message: `People call for ${namesOf([contact])} when they like, but nothing says ${listed(gaps)}.`,
            },
          ];
    }),
  fix: (spec, hit) => {
    const contact = itemAt(spec.contacts.planned.items, hit.at);
    if (!contact) return undefined;
    const row = sections.contacts.items.contact;
    if (!missing(contact.available)) return askInItem(spec, contact, row, 'response');
    return askInItem(spec, contact, row, 'available', ...(missing(contact.response) ? ['response'] : []));
  },
};
