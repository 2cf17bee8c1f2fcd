import type { Spec } from '@peerspec/language';
import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isAllForWhoeverIsThere, isAllOnDemand, isInPassing, isOneContact, isOpenGroup } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { enrichComponents, mcleishRedshaw2015 } from '../../helpers/sources.ts';

/** Each contact says for how long it goes on, or until when, so that the end is known. */
const endsByItself = ({ contacts }: Spec): boolean =>
  contacts.planned.items.length > 0 &&
  contacts.planned.items.every((contact) => [contact.for, contact.until].some(({ state }) => state === 'given'));

/** Whoever needs it calls for it, at any time; where it follows an event, how long people may go on calling is a question. */
const isAlwaysThere = (spec: Spec): boolean =>
  isAllOnDemand(spec) && spec.contacts.planned.items.every(({ when }) => when.state === 'silent');

export const rule: Rule = {
  code: 'ending-unstated',
  section: 'contacts',
  severity: 'warning',
  asks: ['contacts.ending'],
  within: 'contacts',
  waits: 'An end can be asked for once there is a beginning.',
  message: 'Nothing says when and how support ends.',
  unreported: 'when and how support ended',
  why: 'An end that comes suddenly is hard on people, and one that never comes keeps peers from supporting others.',
  remedy: 'Say when it ends, how people are prepared for it, and where they can go on to.',
  when: 'Contacts are described, and nothing is written under `ending`.',
  quiet:
    'People leave an open or drop-in group and an online community when they like, a network has no last meeting, campaigns and open sessions end for nobody alone, and support that they call for at any time ends when they no longer do; contacts that each go on `for` a stated time or `until` an event end with it, and a single contact ends by itself.',
  sources: [mcleishRedshaw2015, enrichComponents],
  bad: 'contacts {\n  // nothing about ending\n}',
  good: 'contacts {\n  ending: "a planned last call, which names groups to go on to"\n}',
  check: (spec) =>
    isOpenGroup(spec) ||
    isInPassing(spec) ||
    isAllForWhoeverIsThere(spec) ||
    isAlwaysThere(spec) ||
    isOneContact(spec) ||
    endsByItself(spec)
      ? []
      : ifMissing(spec.contacts.ending),
  fix: addAnswer('contacts.ending'),
};
