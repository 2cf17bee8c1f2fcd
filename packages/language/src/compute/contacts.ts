/** Planned numbers of contacts, and the time they take. */
import type { ContactPlan, KnownContacts, PeerHours, Reckoned, Span } from '../spec/computed.ts';
import type { Contact } from '../spec/spec.ts';
import { valueOf } from '../spec/value-of.ts';
import type { Amount } from '../spec/values.ts';
import { timeUnit } from '../vocabulary/time-units.ts';
import type { Events } from './moments.ts';
import type { ForContacts, SupportOf } from './peer-hours.ts';
import { peerHoursOf, peopleOf } from './peer-hours.ts';
import { interval, lengthOf, periodOf } from './periods.ts';
import { by, minutesSpanText, reckoned, saysNothing, spanOf, spanText, sumOf, times } from './spans.ts';

/** A number that is said in figures, and not as a share or a length of time. */
const countIn = (contact: Contact): Amount | undefined => {
  const count = valueOf(contact.count);
  return typeof count === 'object' && count.unit !== '%' && timeUnit(count.unit) === undefined ? count : undefined;
};

/** How often a contact takes place, and how that is said: `every: 2 days`, or `count: at least 1 per week`. */
const frequencyOf = (contact: Contact): { readonly number: Span; readonly each: Span; readonly text: string } | undefined => {
  const rate = countIn(contact);
  const each = rate && interval(rate);
  if (rate && each) return { number: spanOf(rate), each, text: rate.text };
  const every = valueOf(contact.every);
  return every && every.minutes.low > 0 ? { number: { low: 1, high: 1 }, each: every.minutes, text: `every ${every.text}` } : undefined;
};

/** From the first of the contacts to the last, where they are repeated: 5 weeks for 6 weekly calls. */
export const seriesOf = (contact: Contact, events: Events): Span | undefined => {
  const number = statedNumber(contact) ?? scheduledNumber(contact, events);
  const each = frequencyOf(contact)?.each;
  return number && each && { low: Math.max(0, number.low - 1) * each.low, high: Math.max(0, number.high - 1) * each.high };
};

const scheduledNumber = (contact: Contact, events: Events): Reckoned | undefined => {
  const often = frequencyOf(contact);
  const period = periodOf(contact, events);
  if (!often || !period) return undefined;
  const exact = times(often.number, by(period.minutes, often.each));
  // What recurs takes place once at least, but "up to 1 per month" need not.
  const least = often.number.low === 0 ? 0 : 1;
  const whole = { ...exact, low: Math.max(least, Math.round(exact.low)), high: Math.max(1, Math.round(exact.high)) };
  return reckoned(whole, `${often.text} ${period.text}: ${spanText(whole)}`);
};

const statedNumber = (contact: Contact): Span | undefined => {
  const count = countIn(contact);
  return count && count.per === undefined ? spanOf(count) : undefined;
};

const planOf = (contact: Contact, events: Events): ContactPlan => {
  const name = contact.name ?? '';
  const stated = statedNumber(contact);
  const scheduled = scheduledNumber(contact, events);
  const number = stated ? reckoned(stated, `${spanText(stated)} planned`) : scheduled;
  const length = lengthOf(contact);
  const product = number && length && times(number, length);
  const minutes = product && !saysNothing(product) ? product : undefined;
  return {
    name,
    ...(number && { number }),
    ...(stated && { stated }),
    ...(scheduled && { scheduled }),
    ...(number &&
      length &&
      minutes && { minutes: reckoned(minutes, `${spanText(number)} × ${minutesSpanText(length)} = ${minutesSpanText(minutes)}`) }),
    at: contact.at,
  };
};

const knownContacts = (plans: readonly ContactPlan[]): KnownContacts | undefined => {
  const numbered = plans.filter((plan) => plan.number !== undefined);
  const total = sumOf(
    numbered.map((plan) => plan.number),
    spanText,
  );
  return total && { ...total, without: plans.filter((plan) => plan.number === undefined).map((plan) => plan.name) };
};

interface ContactsComputed {
  readonly contacts: readonly ContactPlan[];
  readonly plannedContacts?: Reckoned;
  readonly knownContacts?: KnownContacts;
  readonly contactMinutes?: Reckoned;
  readonly peerHours: PeerHours;
  readonly otherPeerHours: readonly PeerHours[];
}

/** The contacts of one of the main people: what others get alone is not added. */
const forEverybody = (spec: ForContacts, plans: readonly ContactPlan[]): readonly ContactPlan[] => {
  const found = plans.filter((_, index) => {
    const contact = spec.contacts.planned.items[index];
    return contact !== undefined && peopleOf(contact, spec).includes(spec.population);
  });
  return found.length === 0 ? plans : found;
};

/** Reckons contacts, time and peer hours; `supportOf` tells how long peers support one person. */
export const contactsOf = (spec: ForContacts, events: Events, supportOf: SupportOf): ContactsComputed => {
  const contacts = spec.contacts.planned.items.map((contact) => planOf(contact, events));
  const summed = forEverybody(spec, contacts);
  const known = knownContacts(summed);
  const minutes = sumOf(
    summed.map((plan) => plan.minutes),
    minutesSpanText,
  );
  return {
    contacts,
    ...(known?.without.length === 0 && { plannedContacts: reckoned(known, known.working) }),
    ...(known && { knownContacts: known }),
    ...(minutes && { contactMinutes: minutes }),
    peerHours: peerHoursOf(spec.peers, spec, contacts, supportOf),
    otherPeerHours: spec.otherPeers.map((peers) => peerHoursOf(peers, spec, contacts, supportOf)),
  };
};
