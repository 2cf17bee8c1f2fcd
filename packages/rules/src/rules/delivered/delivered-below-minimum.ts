import { valueOf } from '../../helpers/answers.ts';
import { contactsBelowMinimum, uptakeBelowTarget } from '../../helpers/received.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'delivered-below-minimum',
  section: 'delivered',
  severity: 'warning',
  message: 'People received less than the theory needs, so this was no fair test of the theory.',
  why: 'A result of no effect says nothing about an idea that was not carried out.',
  remedy: 'Find out why it reached people less than planned, and judge the delivery before the idea.',
  when: 'Fewer contacts were received than the `minimum` in `contacts`, or fewer people took it up than `uptake` in `implementation` expects.',
  quiet: 'It speaks only where both figures are given. Spans and bounds are read in your favour.',
  sources: [article('Unsuccessful implementation')],
  bad: 'delivered "first year" {\n  uptake: 64%\n  contacts-received: 3\n}',
  good: 'delivered "first year" {\n  uptake: 64%\n  contacts-received: 6\n}',
  check: (spec) => {
    const { delivered, contacts, implementation } = spec;
    const hits: Hit[] = [];
    if (uptakeBelowTarget(spec)) {
      hits.push({
        at: delivered.uptake.at,
        message: `${valueOf(delivered.uptake)?.text ?? ''} took it up, where ${valueOf(implementation.uptake)?.text ?? ''} were expected, so it reached fewer people than it was designed for.`,
        related: [{ message: 'The take-up expected is here.', at: implementation.uptake.at }],
      });
    }
    if (contactsBelowMinimum(spec)) {
      hits.push({
        at: delivered.contactsReceived.at,
        message: `People received ${valueOf(delivered.contactsReceived)?.text ?? ''} contacts, and the least that could work is ${valueOf(contacts.minimum)?.text ?? ''}, so this was no fair test of the theory.`,
        related: [{ message: 'The least that could work is here.', at: contacts.minimum.at }],
      });
    }
    return hits;
  },
};
