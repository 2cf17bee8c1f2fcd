/** Planned numbers of contacts, the time they take, and the peer hours that needs. */
import type { ContactPlan, KnownContacts, PeerHours, Reckoned, Span } from '../spec/computed.ts';
import type { Contact, Spec } from '../spec/spec.ts';
import { valueOf } from '../spec/value-of.ts';
import type { Amount } from '../spec/values.ts';
import { minutesIn, timeUnit } from '../read/quantities.ts';
import { figure, minutesSpanText, plus, reckoned, spanText, times } from './spans.ts';

const scheduledNumber = (contact: Contact): Reckoned | undefined => {
  const every = valueOf(contact.every);
  const period = valueOf(contact.for);
  if (!every || !period || every.minutes.low <= 0) return undefined;
  const low = Math.max(1, Math.round(period.minutes.low / every.minutes.high));
  const high = Math.max(1, Math.round(period.minutes.high / every.minutes.low));
  return reckoned({ low, high }, `every ${every.text} for ${period.text}: ${spanText({ low, high })}`);
};

const statedNumber = (contact: Contact): Span | undefined => {
  const count = valueOf(contact.count);
  return count && count.unit !== '%' && timeUnit(count.unit) === undefined && count.per === undefined
    ? { low: count.low, high: count.high }
    : undefined;
};

const planOf = (contact: Contact): ContactPlan => {
  const name = contact.name ?? '';
  const stated = statedNumber(contact);
  const scheduled = scheduledNumber(contact);
  const number = stated ? reckoned(stated, `${spanText(stated)} planned`) : scheduled;
  const length = valueOf(contact.length);
  const minutes = number && length && times(number, length.minutes);
  return {
    name,
    ...(number && { number }),
    ...(stated && { stated }),
    ...(scheduled && { scheduled }),
    ...(number &&
      length &&
      minutes && { minutes: reckoned(minutes, `${spanText(number)} × ${minutesSpanText(length.minutes)} = ${minutesSpanText(minutes)}`) }),
    at: contact.at,
  };
};

const sum = (parts: readonly Span[]): Span => parts.reduce(plus, { low: 0, high: 0 });

const sumOf = (spans: readonly (Span | undefined)[], text: (span: Span) => string): Reckoned | undefined => {
  const known = spans.filter((span) => span !== undefined);
  if (known.length === 0 || known.length < spans.length) return undefined;
  const total = sum(known);
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
export const hoursText = ({ low, high }: Span): string => {
  const whole = (hours: number): number => (hours < 10 ? hours : Math.round(hours));
  return `${spanText({ low: whole(low), high: whole(high) })} h`;
};

const minutesPerRecipient = (contacts: readonly Contact[], plans: readonly ContactPlan[]): Reckoned | undefined => {
  const each = contacts.map((contact, index) => {
    const number = plans[index]?.number;
    const length = valueOf(contact.length);
    const travel = valueOf(contact.travel)?.minutes ?? { low: 0, high: 0 };
    return number && length && times(number, plus(length.minutes, travel));
  });
  return sumOf(each, minutesSpanText);
};

const weeklyHours = (hours: Amount): { readonly perWeek: Span } | undefined => {
  if (timeUnit(hours.unit) !== 'hour') return undefined;
  const per = timeUnit(hours.per);
  if (per === undefined) return undefined;
  const weeks = minutesIn[per] / minutesIn.week;
  return { perWeek: { low: hours.low / weeks, high: hours.high / weeks } };
};

const availableHours = (spec: Pick<Spec, 'peers'>, weeks: Span, period: string): Reckoned | undefined => {
  const number = valueOf(spec.peers.number);
  const hours = valueOf(spec.peers.hours);
  const weekly = hours && weeklyHours(hours);
  if (!number || !weekly || number.unit === '%') return undefined;
  const total = times(times(number, weekly.perWeek), weeks);
  const peers = spanText(number) === '1' ? '1 peer' : `${spanText(number)} peers`;
  return reckoned(total, `${peers} × ${spanText(weekly.perWeek)} h a week × ${period} = ${hoursText(total)}`);
};

const weeksInYear = 52;

const peerHoursOf = (spec: ForContacts, plans: readonly ContactPlan[], durationDays: Span | undefined): PeerHours => {
  const people = recipients(spec);
  const minutes = minutesPerRecipient(spec.contacts.planned.items, plans);
  if (!people) return {};
  const hours = minutes && times(people.span, { low: minutes.low / 60, high: minutes.high / 60 });
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
export const contactsOf = (spec: ForContacts, durationDays: Span | undefined): ContactsComputed => {
  const contacts = spec.contacts.planned.items.map(planOf);
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
