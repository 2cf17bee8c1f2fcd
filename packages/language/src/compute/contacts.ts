/** Planned numbers of contacts, the time they take, and the peer hours that needs. */
import type { ContactPlan, KnownContacts, PeerHours, Reckoned, Span } from '../spec/computed.ts';
import type { Contact, Peers, Population, Spec } from '../spec/spec.ts';
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
const participants = (population: Population, spec: Pick<Spec, 'implementation'>): Recipients | undefined => {
  const size = valueOf(population.size);
  if (!size || size.unit === '%' || (size.per !== undefined && size.per !== 'year')) return undefined;
  const uptake = valueOf(spec.implementation.uptake);
  const eligible: Recipients = { span: { low: size.low, high: size.high }, unit: 'people', steps: [], perYear: size.per === 'year' };
  if (uptake?.unit !== '%') return eligible;
  const share = { low: uptake.low / 100, high: uptake.high / 100 };
  const people = { ...eligible, span: times(eligible.span, share) };
  return { ...people, steps: [`${counted(eligible)} × ${uptake.text.replace(/^\D*(?=\d)/, '')} take-up = ${counted(people)}`] };
};

/** For whom contacts are counted: each person, or each group. */
const recipients = (population: Population, spec: Pick<Spec, 'format' | 'implementation'>): Recipients | undefined => {
  const people = participants(population, spec);
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

interface Planned {
  readonly contact: Contact;
  readonly plan: ContactPlan;
}

const minutesPerRecipient = (planned: readonly Planned[]): Reckoned | undefined => {
  const each = planned.map(({ contact, plan: { number } }) => {
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

const availableHours = (peers: Peers, weeks: Span, period: string): Reckoned | undefined => {
  const number = valueOf(peers.number);
  const hours = valueOf(peers.hours);
  const weekly = hours && weeklyHours(hours);
  if (!number || !weekly || number.unit === '%') return undefined;
  const total = times(times(number, weekly.perWeek), weeks);
  const all = spanText(number) === '1' ? '1 peer' : `${spanText(number)} peers`;
  return reckoned(total, `${all} × ${spanText(weekly.perWeek)} h a week × ${period} = ${hoursText(total)}`);
};

const weeksInYear = 52;

/** The people that a contact is for: all of them, unless it is with other kinds of people alone. */
const peopleOf = ({ with: others }: Contact, { population, otherPopulations }: ForContacts): readonly Population[] => {
  const names = new Set(valueOf(others)?.map(({ name }) => name));
  const named = [population, ...otherPopulations].filter(({ name }) => name !== undefined && names.has(name));
  return named.length === 0 || named.includes(population) ? [population] : named;
};

/** Whether these peers give a contact: those who are named, else the main ones. */
const isGivenBy = ({ by }: Contact, peers: Peers, spec: ForContacts): boolean => {
  const named = valueOf(by);
  return named ? named.some(({ name }) => name === peers.name) : peers === spec.peers;
};

/** The hours that one kind of people need of one kind of peers. */
const neededBy = (people: Recipients, planned: readonly Planned[]): Reckoned | undefined => {
  const minutes = minutesPerRecipient(planned);
  if (!minutes) return undefined;
  const hours = times(people.span, { low: minutes.low / 60, high: minutes.high / 60 });
  return reckoned(hours, [...people.steps, `${counted(people)} × ${minutesSpanText(minutes)} = ${hoursText(hours)}`].join('; '));
};

const neededHours = (spec: ForContacts, planned: readonly Planned[]): Reckoned | undefined => {
  const kinds = [spec.population, ...spec.otherPopulations].flatMap((population) => {
    const own = planned.filter(({ contact }) => peopleOf(contact, spec).includes(population));
    return own.length === 0 ? [] : [{ people: recipients(population, spec), own }];
  });
  const each = kinds.map(({ people, own }) => people && neededBy(people, own));
  const known = each.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < each.length) return undefined;
  const total = sum(known);
  const workings = known.map(({ working }) => working).join('; ');
  return reckoned(total, known.length === 1 ? workings : `${workings}; together ${hoursText(total)}`);
};

const peerHoursOf = (peers: Peers, spec: ForContacts, all: readonly Planned[], durationDays: Span | undefined): PeerHours => {
  const people = recipients(spec.population, spec);
  if (!people) return {};
  const planned = all.filter(({ contact }) => isGivenBy(contact, peers, spec));
  const needed = neededHours(spec, planned);
  const weeks = people.perYear
    ? { low: weeksInYear, high: weeksInYear }
    : durationDays && { low: durationDays.low / 7, high: durationDays.high / 7 };
  const available = weeks && availableHours(peers, weeks, people.perYear ? '52 weeks' : `${spanText(weeks)} weeks of support`);
  return { ...(needed && { needed }), ...(available && { available }) };
};

/** The parts of a Spec that contacts are reckoned from. */
export type ForContacts = Pick<Spec, 'contacts' | 'population' | 'otherPopulations' | 'peers' | 'otherPeers' | 'format' | 'implementation'>;

export interface ContactsComputed {
  readonly contacts: readonly ContactPlan[];
  readonly plannedContacts?: Reckoned;
  readonly knownContacts?: KnownContacts;
  readonly contactMinutes?: Reckoned;
  readonly peerHours: PeerHours;
  readonly otherPeerHours: readonly PeerHours[];
}

/** Reckons contacts, time and peer hours; `durationDays` is the length of the support for one person. */
export const contactsOf = (spec: ForContacts, durationDays: Span | undefined): ContactsComputed => {
  const planned = spec.contacts.planned.items.map((contact) => ({ contact, plan: planOf(contact) }));
  const contacts = planned.map(({ plan }) => plan);
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
    peerHours: peerHoursOf(spec.peers, spec, planned, durationDays),
    otherPeerHours: spec.otherPeers.map((peers) => peerHoursOf(peers, spec, planned, durationDays)),
  };
};

/** For messages elsewhere: a number as it is written in workings. */
export { figure };
