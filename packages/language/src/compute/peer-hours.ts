/** The peer hours that contacts need, and those that there are. */
import type { ContactPlan, PeerHours, Reckoned, Span } from '../spec/computed.ts';
import type { Contact, Peers, Population, Spec } from '../spec/spec.ts';
import { valueOf } from '../spec/value-of.ts';
import type { Amount } from '../spec/values.ts';
import { minutesIn, timeUnit } from '../read/quantities.ts';
import { interval, lengthOf } from './periods.ts';
import { by, hoursText, minutesSpanText, plus, reckoned, spanOf, spanText, sumOf, times } from './spans.ts';

/** The parts of a Spec that contacts are reckoned from. */
export type ForContacts = Pick<Spec, 'contacts' | 'population' | 'otherPopulations' | 'peers' | 'otherPeers' | 'format' | 'implementation'>;

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
  if (form === 'one-to-one' || form === 'circle') return people;
  // Of other forms nobody plans hours for each person or group.
  if (!people || form !== 'group') return undefined;
  const size = valueOf(spec.format.groupSize);
  if (!size || size.low <= 0) return undefined;
  const groups: Recipients = {
    ...people,
    unit: 'groups',
    span: { low: Math.ceil(people.span.low / size.high), high: Math.ceil(people.span.high / size.low) },
  };
  return { ...groups, steps: [...people.steps, `${counted(people)} in groups of ${spanText(size)} = ${counted(groups)}`] };
};

const minutesInHour: Span = { low: 60, high: 60 };

/** How many peers come; to somebody in a circle any number may. */
const presentAt = (contact: Contact, { format }: Pick<Spec, 'format'>): Span | undefined => {
  const present = valueOf(contact.peersPresent);
  if (present) return spanOf(present);
  return valueOf(format.form) === 'circle' ? undefined : { low: 1, high: 1 };
};

/** What one contact takes of the time of peers: each of those who are present, and their way. */
const peerMinutes = (contact: Contact, spec: Pick<Spec, 'format'>): Span | undefined => {
  const length = lengthOf(contact);
  const present = presentAt(contact, spec);
  const each = length && plus(length, valueOf(contact.travel)?.minutes ?? { low: 0, high: 0 });
  return each && present && times(present, each);
};

interface Planned {
  readonly contact: Contact;
  readonly plan: ContactPlan | undefined;
}

const minutesPerRecipient = (spec: Pick<Spec, 'format'>, planned: readonly Planned[]): Reckoned | undefined => {
  const each = planned.map(({ contact, plan }) => {
    const number = plan?.number;
    const minutes = peerMinutes(contact, spec);
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

/** How many peers there are; `1 per 50 people` depends on how many people there are. */
const peersOf = (peers: Peers, { population }: Pick<Spec, 'population'>): Reckoned | undefined => {
  const number = valueOf(peers.number);
  if (!number || number.unit === '%') return undefined;
  if (number.per === undefined) return reckoned(spanOf(number), '');
  const size = valueOf(population.size);
  const each = number.perNumber ?? 1;
  const isOfPeople = timeUnit(number.per) === undefined && number.per !== 'group' && each > 0;
  if (!isOfPeople || !size || size.unit === '%') return undefined;
  const total = by(times(spanOf(number), spanOf(size)), { low: each, high: each });
  const whole = { ...total, low: Math.ceil(total.low), high: Math.ceil(total.high) };
  return reckoned(whole, `${number.text} for ${spanText(spanOf(size))} people = ${spanText(whole)} peers; `);
};

const availableHours = (peers: Peers, spec: Pick<Spec, 'population'>, weeks: Span, period: string): Reckoned | undefined => {
  const number = peersOf(peers, spec);
  const hours = valueOf(peers.hours);
  const perWeek = hours && weeklyHours(hours);
  if (!number || !perWeek) return undefined;
  const total = times(times(number, perWeek), weeks);
  const all = spanText(number) === '1' ? '1 peer' : `${spanText(number)} peers`;
  return reckoned(total, `${number.working}${all} × ${spanText(perWeek)} h a week × ${period} = ${hoursText(total)}`);
};

const weeksInYear = 52;

/** Peer hours for help that is given when people call: every week, as the demand has it. */
const demandHours = (contact: Contact, spec: Pick<Spec, 'format'>): Reckoned | undefined => {
  const demand = valueOf(contact.demand);
  const perWeek = demand && weekly(demand);
  const minutes = peerMinutes(contact, spec);
  const hours = perWeek && minutes && by(times(perWeek, minutes), minutesInHour);
  return hours && reckoned(hours, `${demand.text} × ${minutesSpanText(minutes)} = ${hoursText(hours)} a week`);
};

/** Where all help is given when people call, it goes on all the year round, and its hours follow from the demand, not from the number of people. */
const hoursOnDemand = (peers: Peers, spec: ForContacts, planned: readonly Planned[]): PeerHours | undefined => {
  const each = planned.map(({ contact }) => demandHours(contact, spec));
  const perWeek = sumOf(each, hoursText);
  if (!perWeek) return undefined;
  const weeks = { low: weeksInYear, high: weeksInYear };
  const year = times(perWeek, weeks);
  const available = availableHours(peers, spec, weeks, '52 weeks');
  const workings = each.flatMap((hours) => (hours ? [hours.working] : []));
  return {
    needed: reckoned(year, [...workings, `${hoursText(perWeek)} × 52 weeks = ${hoursText(year)}`].join('; ')),
    ...(available && { available }),
  };
};

/** The people that a contact is for: all of them, unless it is with other kinds of people alone. */
const peopleOf = ({ with: others }: Contact, { population, otherPopulations }: ForContacts): readonly Population[] => {
  const names = new Set(valueOf(others)?.map(({ name }) => name));
  const named = [population, ...otherPopulations].filter(({ name }) => name !== undefined && names.has(name));
  return named.length === 0 || named.includes(population) ? [population] : named;
};

/** Whether these peers give a contact: those who are named, else the main ones. */
const isGivenBy = ({ by: givers }: Contact, peers: Peers, spec: ForContacts): boolean => {
  const named = valueOf(givers);
  return named ? named.some(({ name }) => name === peers.name) : peers === spec.peers;
};

/** The hours that one kind of people need. */
const neededBy = (population: Population, spec: ForContacts, planned: readonly Planned[]): Reckoned | undefined => {
  const people = recipients(population, spec);
  const minutes = minutesPerRecipient(spec, planned);
  if (!people || !minutes) return undefined;
  const hours = times(people.span, by(minutes, minutesInHour));
  return reckoned(hours, [...people.steps, `${counted(people)} × ${minutesSpanText(minutes)} = ${hoursText(hours)}`].join('; '));
};

const neededHours = (spec: ForContacts, planned: readonly Planned[]): Reckoned | undefined => {
  const each = [spec.population, ...spec.otherPopulations].flatMap((population) => {
    const own = planned.filter(({ contact }) => peopleOf(contact, spec).includes(population));
    return own.length === 0 ? [] : [neededBy(population, spec, own)];
  });
  if (each.length < 2) return each[0];
  const total = sumOf(each, hoursText);
  const workings = each.flatMap((hours) => (hours ? [hours.working] : []));
  return total && reckoned(total, [...workings, total.working].join('; '));
};

/** Reckons the hours of one kind of peers, for everybody; `durationDays` is the length of the support for one person. */
export const peerHoursOf = (peers: Peers, spec: ForContacts, plans: readonly ContactPlan[], durationDays: Span | undefined): PeerHours => {
  const planned = spec.contacts.planned.items
    .map((contact, index) => ({ contact, plan: plans[index] }))
    .filter(({ contact }) => isGivenBy(contact, peers, spec));
  const onDemand = hoursOnDemand(peers, spec, planned);
  if (onDemand) return onDemand;
  const people = recipients(spec.population, spec);
  if (!people) return {};
  const needed = neededHours(spec, planned);
  const weeks = people.perYear
    ? { low: weeksInYear, high: weeksInYear }
    : durationDays && { low: durationDays.low / 7, high: durationDays.high / 7 };
  const available = weeks && availableHours(peers, spec, weeks, people.perYear ? '52 weeks' : `${spanText(weeks)} weeks of support`);
  return { ...(needed && { needed }), ...(available && { available }) };
};
