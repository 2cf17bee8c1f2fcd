import { sections } from '@peerspec/language';
import type { Contact, Spec } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { isNotReported, missing, noneOf, notApplicable, valueOf } from '../../helpers/answers.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { askInItem, freshName, insertItem, itemAt } from '../../helpers/fixes.ts';
import {
  isForWhoeverIsThere,
  isInPassing,
  isOnDemand,
  isOpenGroup,
  isOpenSession,
  isSaidOnDemand,
  isWithoutProvider,
  isWritten,
} from '../../helpers/forms.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article, tidier } from '../../helpers/sources.ts';

const without = (contact: Contact, spec: Spec): Hit => {
  const { at } = contact;
  const every = valueOf(contact.every);
  if (every && isOpenSession(contact, spec)) {
    // What a session costs, and how many there are in a year, is plain: only the period is left to ask about.
    return {
      at,
      severity: 'info',
      message: `How often ${called(contact)} is offered is given (every ${every.text}), but not over which period, so that nobody can tell how many sessions there are in all.`,
      remedy:
        'Say it behind how often there is one: `every: 1 week  for: 1 year`; or that it goes on without an end: `ending: not-applicable because "…"`.',
    };
  }
  if (isOpenGroup(spec) || isForWhoeverIsThere(contact)) {
    return {
      at,
      ...(!isOpenGroup(spec) && { severity: 'warning' }),
      message: `The number of sessions offered is not given for ${called(contact)}, so nobody can cost the service or check delivery.`,
      remedy: 'Say how many sessions are offered, or how often and over which period: `every: 1 week  for: 1 year`.',
    };
  }
  if (isOnDemand(contact, spec)) {
    return {
      at,
      severity: 'warning',
      message: `People call for ${called(contact)} when they like, but nothing says how often that is expected, so nobody can tell how many peers it takes.`,
      remedy:
        'Say how many are expected in all (`count: on-demand  demand: about 40 per week`), or why it cannot be known: `demand: unknown because "…"`.',
    };
  }
  const period = valueOf(contact.for);
  const half = every
    ? `How often ${called(contact)} takes place is given (every ${every.text}), but not for how long.`
    : period && `How long ${called(contact)} goes on is given (${period.text}), but not how often it takes place.`;
  return {
    at,
    message: half ?? `How many contacts ${called(contact)} stands for is not given, so nobody can cost the service or check delivery.`,
  };
};

/** How often, and until when: the number is whatever that comes to. */
const isWithEnd = ({ every, until }: Contact): boolean => valueOf(every) !== undefined && valueOf(until) !== undefined;

/** Nobody plans a number: messages that are written as people like, and meetings that go on for life, or for as long as members come. */
const isWithoutNumber = (contact: Contact, spec: Spec): boolean =>
  (isOnDemand(contact, spec) && (isWritten(contact) || !missing(contact.demand))) ||
  isWithEnd(contact) ||
  isInPassing(spec) ||
  (valueOf(contact.every) !== undefined &&
    (notApplicable(spec.contacts.ending) ||
      // That nobody can tell for how long it goes on is told where the end is not reported.
      isNotReported(spec.contacts.ending) ||
      isWithoutProvider(spec)));

/** Somebody has said that the number is open, or written what cannot be understood. */
const isOpen = ({ count, every, for: period, until }: Contact): boolean =>
  (!missing(count) && count.state !== 'given') ||
  [every, period, until].some((answer) => answer.state === 'gap' || (answer.state === 'silent' && answer.broken));

/** How many it is, how many in a week, or that none is planned; what people call for is asked how many of them will. */
const isCounted = (contact: Contact, spec: Spec): boolean => contact.count.state === 'given' && !isSaidOnDemand(contact, spec);

export const rule: Rule = {
  code: 'contact-number-missing',
  section: 'contacts',
  severity: 'error',
  asks: ['contacts.contact', 'contacts.contact.count'],
  message: 'No contacts are described, so nobody can cost the service or check delivery.',
  unreported: 'how many contacts were planned, so nobody can cost the service or repeat it',
  toldOtherwise: ({ contacts, computed }, { gap }) =>
    contacts.planned.items.some((contact, index) => contact.count === gap && computed.contacts[index]?.number !== undefined),
  why: 'What is paid for, and what may be expected to work, both hang on the number of contacts.',
  remedy: 'Give the number (`count: 4`), or the frequency and the period (`every: 1 week  for: 6 weeks`).',
  when: 'No contact is described, or one has neither a number nor both a frequency and a period. It is a warning for a contact that people call for when they like and of which no `demand` is expected, and an info for a session of an open or drop-in group of which only the period is missing.',
  quiet:
    'Open groups and campaigns are asked how many sessions they offer. What is written or said in passing (`format: network`), goes on `until` an event or without an end (`ending: not-applicable`, or `not-reported`), or is a meeting of mutual aid has no number; of what takes place `as-needed` the least is asked (`minimum`). A number that cannot be known: `count: not-applicable because "…"`.',
  sources: [article('A thousand design differences'), tidier('8')],
  bad: 'contacts {\n  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  mode: telephone  length: 30 minutes }\n}',
  good: 'contacts {\n  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 1  mode: telephone  length: 30 minutes }\n}',
  check: (spec) => {
    const { contacts, computed } = spec;
    if (noneOf(contacts.planned)) return [{ at: contacts.planned.at }];
    return contacts.planned.items.flatMap((contact, index) => {
      const known = isCounted(contact, spec) || computed.contacts[index]?.number !== undefined;
      return known || isOpen(contact) || isWithoutNumber(contact, spec) ? [] : [without(contact, spec)];
    });
  },
  fix: (spec, hit) => {
    const row = sections.contacts.items.contact;
    if (noneOf(spec.contacts.planned)) {
      const said = { name: freshName(spec, 'FirstContact'), asks: ['when', 'mode', 'count', 'length'] };
      const inserted = insertItem(spec, 'contacts', declarationOf(spec, row, said));
      return inserted && { title: 'Add a contact', ...inserted };
    }
    const contact = itemAt(spec.contacts.planned.items, hit.at);
    return contact && askInItem(spec, contact, row, 'count');
  },
};
