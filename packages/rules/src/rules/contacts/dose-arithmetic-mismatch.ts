import { spanText } from '@peerspec/language/internal';
import type { Rule } from '../../engine/rule.ts';
import { calledFirst } from '../../helpers/called.ts';
import { tidier } from '../../helpers/sources.ts';

/** How far a stated number may be from the reckoned one. */
const share = 0.2;
/** Six weekly calls take five weeks or six, as one counts. */
const fencepost = 1;

export const rule: Rule = {
  code: 'dose-arithmetic-mismatch',
  section: 'contacts',
  severity: 'error',
  needs: ['contacts.contact'],
  acceptable: false,
  message: 'The number of contacts does not agree with the frequency and the period.',
  why: 'A reader cannot tell which of the three is meant, and each costs something different.',
  remedy: 'Correct the number, the frequency or the period.',
  when: 'A contact has a number, a frequency and a period, and the number is more than a fifth away from what the other two come to.',
  quiet: 'One contact more or less is no contradiction: six weekly calls take five weeks or six, as one counts.',
  sources: [tidier('8')],
  bad: 'contacts {\n  contact WeeklyCall "a call a week" { when: from 1 week after Birth  count: 12  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }\n}',
  good: 'contacts {\n  contact WeeklyCall "a call a week" { when: from 1 week after Birth  count: 6  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }\n}',
  check: ({ contacts, computed }) =>
    contacts.planned.items.flatMap((contact, index) => {
      const { stated, scheduled, at = contact.at } = computed.contacts[index] ?? {};
      if (!stated || !scheduled) return [];
      const least = Math.min(scheduled.low * (1 - share), scheduled.low - fencepost);
      const most = Math.max(scheduled.high * (1 + share), scheduled.high + fencepost);
      if ((stated.orMore || stated.high >= least) && (scheduled.orMore || stated.low <= most)) return [];
      return [
        {
          at,
          message: `${calledFirst(contact)} is stated to be ${spanText(stated)} contacts, but the frequency and the period come to another number (${scheduled.working}).`,
        },
      ];
    }),
};
