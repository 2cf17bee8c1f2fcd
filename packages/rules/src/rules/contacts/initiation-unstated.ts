import { missing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isInPassing, isMutualAid } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, renfrew2012, tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'initiation-unstated',
  section: 'contacts',
  severity: 'error',
  asks: ['contacts.initiation'],
  within: 'contacts',
  waits: 'Where no contact is described, one message asks for them.',
  message: 'Nothing says who makes the first move: the peer, or the person who might want support.',
  unreported: 'who made the first move: the peer, or the person who might want support',
  why: 'It is one of the few features that reviews tie to results.',
  remedy: 'State who makes the first move, now and in later contacts: `initiation: proactive`, `reactive` or `mixed`.',
  when: 'Contacts are described, and neither `contacts` nor any of them says who makes the first move.',
  quiet: 'Members of mutual aid come or write when they like, and so does whoever is in an online community or a network anyway.',
  sources: [article('A thousand design differences'), renfrew2012, tidier('6')],
  bad: 'contacts {\n  // nothing about initiation\n}',
  good: 'contacts {\n  initiation: proactive\n}',
  check: (spec) => {
    const { initiation, planned } = spec.contacts;
    if (isMutualAid(spec) || isInPassing(spec)) return [];
    return missing(initiation) && planned.items.every((contact) => missing(contact.initiation)) ? [{ at: initiation.at }] : [];
  },
  fix: addAnswer('contacts.initiation'),
};
