import type { Contact, Spec } from '@peerspec/language';
import { ifMissing, valueOf } from '../../helpers/answers.ts';
import { isAbout } from '../../helpers/countries-and-topics.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import {
  isAllForWhoeverIsThere,
  isAllOnDemand,
  isDropIn,
  isInPassing,
  isOneContact,
  isWithoutProvider,
  namesOf,
} from '../../helpers/forms.ts';
import { infantFeeding } from '../../helpers/infant-feeding.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, jolly2012, superb2021 } from '../../helpers/sources.ts';

/** Contacts that take place as needed: without a least number, none at all is as planned as ten. */
const asNeeded = ({ contacts }: Spec): readonly Contact[] => contacts.planned.items.filter(({ count }) => valueOf(count) === 'as-needed');

export const rule: Rule = {
  code: 'minimum-dose-undefined',
  section: 'contacts',
  severity: 'warning',
  asks: ['contacts.minimum'],
  within: 'contacts',
  waits: 'What counts as enough can be asked once there is something to count.',
  message: 'There is no rule for what counts as having received the service.',
  unreported: 'what counted as having received the service',
  why: 'Take-up could then be reported in several ways, and nobody could tell a service that reached few people from one that does not work.',
  remedy: 'Give the least that could work: `minimum: at least 2`.',
  when: 'Contacts are described, and `minimum` is not given.',
  quiet:
    'Where all support is given when people call for it, one call may be enough; in an online community or a drop-in group people take part as they like, in a network they hear of it in passing, campaigns are for nobody alone, mutual aid goes by need, and one contact is all or nothing. The share of people who should receive that much is another question (`minimum-received`).',
  sources: [superb2021, jolly2012, article('Unsuccessful implementation')],
  bad: 'contacts {\n  // nothing about minimum\n}',
  good: 'contacts {\n  minimum: at least 5 because "fewer has tended not to work" from Jolly2012\n}',
  check: (spec) =>
    (isAllOnDemand(spec) ||
    isInPassing(spec) ||
    isAllForWhoeverIsThere(spec) ||
    isWithoutProvider(spec) ||
    isDropIn(spec) ||
    isOneContact(spec)
      ? []
      : ifMissing(spec.contacts.minimum)
    ).map((hit) => ({
      ...hit,
      ...(asNeeded(spec).length > 0 && {
        message: `Contacts take place as needed (${namesOf(asNeeded(spec))}), and there is no rule for what counts as having received the service.`,
      }),
      ...(isAbout(spec.topic, infantFeeding) && {
        why: 'Take-up could then be reported in several ways; of 17 trials of breastfeeding peer support, only five reported both the contacts received and the share of people reached.',
      }),
    })),
  fix: addAnswer('contacts.minimum'),
};
