import { missing } from '../../helpers/answers.ts';
import { askInItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, tidier } from '../../helpers/sources.ts';
import { sections } from '@peerspec/language';

export const rule: Rule = {
  code: 'mode-unstated',
  section: 'contacts',
  severity: 'error',
  asks: ['contacts.contact', 'contacts.contact.mode'],
  within: 'contacts',
  waits: 'Where no contact is described, one message asks for them.',
  message: 'Nothing says how peers and people make contact: in person, by telephone, in writing.',
  unreported: 'how peers and people made contact: in person, by telephone, in writing',
  why: 'It decides who can be reached, what it costs and how private it is.',
  remedy: 'State the mode of each contact: `mode: telephone`. Several can be named.',
  when: 'Contacts are described, and none of them has a mode.',
  quiet: 'No mode is better than another: trials of telephone support have succeeded as well as visits.',
  sources: [article('A thousand design differences'), tidier('6')],
  bad: [
    'contacts {',
    '  contact Introduction { when: 4 weeks before Birth  count: 1  length: 30 minutes }',
    '  contact FirstCall { when: within 48 hours after Birth  count: 1  length: 30 minutes }',
    '  contact WeeklyCall { when: from 1 week after Birth  every: 1 week  for: 6 weeks  length: 20 minutes }',
    '}',
  ].join('\n'),
  good: [
    'contacts {',
    '  contact Introduction { when: 4 weeks before Birth  count: 1  mode: telephone  length: 30 minutes }',
    '  contact FirstCall { when: within 48 hours after Birth  count: 1  mode: telephone  length: 30 minutes }',
    '  contact WeeklyCall { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone, text  length: 20 minutes }',
    '}',
  ].join('\n'),
  check: ({ contacts }) => {
    const [first] = contacts.planned.items;
    return first && contacts.planned.items.every((contact) => missing(contact.mode)) ? [{ at: first.at }] : [];
  },
  fix: (spec) => {
    const [first] = spec.contacts.planned.items;
    return first && askInItem(spec, first, sections.contacts.items.contact, 'mode');
  },
};
