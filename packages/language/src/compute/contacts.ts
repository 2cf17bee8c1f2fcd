/** Planned numbers of contacts, the time they take, and the peer hours that needs. */
import type { ContactPlan, KnownContacts, PeerHours, Reckoned, Span } from '../spec/computed.ts';
import type { Contact, Spec } from '../spec/spec.ts';
import { valueOf } from '../spec/value-of.ts';
import type { Amount } from '../spec/values.ts';
import { minutesIn, timeUnit } from '../read/quantities.ts';
import type { Events } from './moments.ts';
import { periodOf } from './periods.ts';
import { by, figure, minutesSpanText, plus, reckoned, saysNothing, spanOf, spanText, times } from './spans.ts';

/** A number that is said in figures, and not as a share or a length of time. */
const countIn = (contact: Contact): Amount | undefined => {
  const count = valueOf(contact.count);
  return typeof count === 'object' && count.unit !== '%' && timeUnit(count.unit) === undefined ? count : undefined;
};

/** In how many minutes an amount recurs: a week in `at least 1 per week`. */
const interval = ({ per, perNumber = 1 }: Amount): Span | undefined => {
  const unit = timeUnit(per);
  return unit && perNumber > 0 ? { low: perNumber * minutesIn[unit], high: perNumber * minutesIn[unit] } : undefined;
};

/** How often a contact takes place, and how that is said: `every: 2 days`, or `count: at least 1 per week`. */
const frequencyOf = (contact: Contact): { readonly number: Span; readonly each: Span; readonly text: string } | undefined => {
  const rate = countIn(contact);
  const each = rate && interval(rate);
  if (rate && each) return { number: spanOf(rate), each, text: rate.text };
  const every = valueOf(contact.every);
  return every && every.minutes.low > 0 ? { number: { low: 1, high: 1 }, each: every.minutes, text: `every ${every.text}` } : undefined;
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

/** How long a contact lasts, in minutes. */
const lengthOf = (contact: Contact): Span | undefined => {
  const length = valueOf(contact.length);
  return length && spanOf({ ...length, ...length.minutes });
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

const sum = (parts: readonly Span[]): Span => parts.reduce(plus, { low: 0, high: 0 });

const sumOf = (spans: readonly (Span | undefined)[], text: (span: Span) => string): Reckoned | undefined => {
  const known = spans.filter((span) => span !== undefined);
  const total = sum(known);
  if (known.length === 0 || known.length < spans.length || saysNothing(total)) return undefined;
  return reckoned(total, known.length === 1 ? text(total) : `${known.map(text).join(' + ')} = ${text(total)}`);
};

const knownContacts = (plans: readonly ContactPlan[]): KnownContacts | undefined => {
  const numbered = plans.filter((plan) => plan.number !== undefined);
  const total = sumOf(
    numbered.map((plan) => plan.number),
    spanText,
  );
  return total && { ...total, without: plans.filter((plan) => plan.number === undefined).map((plan) => plan.name) };
};

/** Those who receive contacts: people, or whole groups of them. */
interface Recipients {
  readonly span: Span;
  readonly unit: 'people' | 'groups';
  /** The sums that lead to their number. */
  readonly steps: readonly string[];
  readonly perYear: boolean;
}

const counted = ({ span, unit }: Pick<Recipients, 'span' | 'unit'>): string => `${spanText(span)} ${unit}`;

/** People who take part, over the period for which they are counted. */
const participants = (spec: Pick<Spec, 'population' | 'implementation'>): Recipients | undefined => {
  const size = valueOf(spec.population.size);
  if (!size || size.unit === '%' || (size.per !== undefined && size.per !== 'year')) return undefined;
  const uptake = valueOf(spec.implementation.uptake);
  const eligible: Recipients = { span: { low: size.low, high: size.high }, unit: 'people', steps: [], perYear: size.per === 'year' };
  if (uptake?.unit !== '%') return eligible;
  const share = { low: uptake.low / 100, high: uptake.high / 100 };
  const people = { ...eligible, span: times(eligible.span, share) };
  return { ...people, steps: [`${counted(eligible)} × ${uptake.text.replace(/^\D*(?=\d)/, '')} take-up = ${counted(people)}`] };
};

/** For whom contacts are counted: each person, or each group. */
const recipients = (spec: Pick<Spec, 'format' | 'population' | 'implementation'>): Recipients | undefined => {
  const people = participants(spec);
  const form = valueOf(spec.format.form);
  if (!people || form === undefined || form === 'mixed') return undefined;
  if (form === 'one-to-one') return people;
  const size = valueOf(spec.format.groupSize);
  if (!size || size.low <= 0) return undefined;
  const groups: Recipients = {
    ...people,
    unit: 'groups',
    span: { low: Math.ceil(people.span.low / size.high), high: Math.ceil(people.span.high / size.low) },
  };
  return { ...groups, steps: [...people.steps, `${counted(people)} in groups of ${spanText(size)} = ${counted(groups)}`] };
};

/** Hours of work; beyond ten, tenths of an hour would only seem exact. */
export const hoursText = ({ low, high, ...more }: Span): string => {
  const whole = (hours: number): number => (hours < 10 ? hours : Math.round(hours));
  return `${spanText({ low: whole(low), high: whole(high), ...more })} h`;
};

const minutesInHour: Span = { low: 60, high: 60 };

/** What one contact takes of the time of peers: each of those who are present, and their way. */
const peerMinutes = (contact: Contact): Span | undefined => {
  const length = lengthOf(contact);
  const present = valueOf(contact.peersPresent);
  const each = length && plus(length, valueOf(contact.travel)?.minutes ?? { low: 0, high: 0 });
  return each && present ? times(spanOf(present), each) : each;
};

const minutesPerRecipient = (contacts: readonly Contact[], plans: readonly ContactPlan[]): Reckoned | undefined => {
  const each = contacts.map((contact, index) => {
    const number = plans[index]?.number;
    const minutes = peerMinutes(contact);
    return number && minutes && times(number, minutes);
  });
  return sumOf(each, minutesSpanText);
};

const week: Span = { low: minutesIn.week, high: minutesIn.week };

/** An amount that recurs, for one week. */
const weekly = (amount: Amount): Span | undefined => {
  const each = interval(amount);
  return each && by(spanOf(amount), by(each, week));
};

/** Hours alone: a day is as long as somebody says. */
const weeklyHours = (hours: Amount): Span | undefined => (timeUnit(hours.unit) === 'hour' ? weekly(hours) : undefined);

const availableHours = (spec: Pick<Spec, 'peers'>, weeks: Span, period: string): Reckoned | undefined => {
  const number = valueOf(spec.peers.number);
  const hours = valueOf(spec.peers.hours);
  const perWeek = hours && weeklyHours(hours);
  if (!number || !perWeek || number.unit === '%') return undefined;
  const total = times(times(spanOf(number), perWeek), weeks);
  const peers = spanText(spanOf(number)) === '1' ? '1 peer' : `${spanText(spanOf(number))} peers`;
  return reckoned(total, `${peers} × ${spanText(perWeek)} h a week × ${period} = ${hoursText(total)}`);
};

const weeksInYear = 52;

/** Peer hours for help that is given when people call: every week, as the demand has it. */
const demandHours = (contact: Contact): Reckoned | undefined => {
  const demand = valueOf(contact.demand);
  const perWeek = demand && weekly(demand);
  const minutes = peerMinutes(contact);
  const hours = perWeek && minutes && by(times(perWeek, minutes), minutesInHour);
  return hours && reckoned(hours, `${demand.text} × ${minutesSpanText(minutes)} = ${hoursText(hours)} a week`);
};

/** Where all help is given when people call, it goes on all the year round, and its hours follow from the demand, not from the number of people. */
const hoursOnDemand = (spec: ForContacts): PeerHours | undefined => {
  const each = spec.contacts.planned.items.map(demandHours);
  const perWeek = sumOf(each, hoursText);
  if (!perWeek) return undefined;
  const weeks = { low: weeksInYear, high: weeksInYear };
  const year = times(perWeek, weeks);
  const available = availableHours(spec, weeks, '52 weeks');
  const workings = each.flatMap((hours) => (hours ? [hours.working] : []));
  return {
    needed: reckoned(year, [...workings, `${hoursText(perWeek)} × 52 weeks = ${hoursText(year)}`].join('; ')),
    ...(available && { available }),
  };
};

const peerHoursOf = (spec: ForContacts, plans: readonly ContactPlan[], durationDays: Span | undefined): PeerHours => {
  const onDemand = hoursOnDemand(spec);
  if (onDemand) return onDemand;
  const people = recipients(spec);
  const minutes = minutesPerRecipient(spec.contacts.planned.items, plans);
  if (!people) return {};
  const hours = minutes && times(people.span, by(minutes, minutesInHour));
  const weeks = people.perYear
    ? { low: weeksInYear, high: weeksInYear }
    : durationDays && { low: durationDays.low / 7, high: durationDays.high / 7 };
  const available = weeks && availableHours(spec, weeks, people.perYear ? '52 weeks' : `${spanText(weeks)} weeks of support`);
  return {
    ...(minutes &&
      hours && {
        needed: reckoned(hours, [...people.steps, `${counted(people)} × ${minutesSpanText(minutes)} = ${hoursText(hours)}`].join('; ')),
      }),
    ...(available && { available }),
  };
};

/** The parts of a Spec that contacts are reckoned from. */
export type ForContacts = Pick<Spec, 'contacts' | 'population' | 'peers' | 'format' | 'implementation'>;

export interface ContactsComputed {
  readonly contacts: readonly ContactPlan[];
  readonly plannedContacts?: Reckoned;
  readonly knownContacts?: KnownContacts;
  readonly contactMinutes?: Reckoned;
  readonly peerHours: PeerHours;
}

/** Reckons contacts, time and peer hours; `durationDays` is the length of the support for one person. */
export const contactsOf = (spec: ForContacts, events: Events, durationDays: Span | undefined): ContactsComputed => {
  const contacts = spec.contacts.planned.items.map((contact) => planOf(contact, events));
  const known = knownContacts(contacts);
  const minutes = sumOf(
    contacts.map((plan) => plan.minutes),
    minutesSpanText,
  );
  return {
    contacts,
    ...(known?.without.length === 0 && { plannedContacts: reckoned(known, known.working) }),
    ...(known && { knownContacts: known }),
    ...(minutes && { contactMinutes: minutes }),
    peerHours: peerHoursOf(spec, contacts, durationDays),
  };
};

/** For messages elsewhere: a number as it is written in workings. */
export { figure };
