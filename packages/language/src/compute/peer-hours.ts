/** The peer hours that contacts need, and those that there are. */
import type { ContactPlan, PeerHours, Reckoned, Span } from '../spec/computed.ts';
import type { Contact, Peers, Population, Spec } from '../spec/spec.ts';
import { valueOf } from '../spec/value-of.ts';
import type { Amount } from '../spec/values.ts';
import { minutesIn, timeUnit } from '../vocabulary/time-units.ts';
import { openingNumber } from '../everyday/numbers.ts';
import { interval, lengthOf } from './periods.ts';
import { by, figure, hoursText, minutesSpanText, plus, reckoned, spanOf, spanText, sumOf, times } from './spans.ts';

/** The parts of a Spec that contacts are reckoned from. */
export type ForContacts = Pick<Spec, 'contacts' | 'population' | 'otherPopulations' | 'peers' | 'otherPeers' | 'format' | 'implementation'>;

/** Those who receive contacts: people, or whole groups of them. */
interface Recipients {
  readonly span: Span;
  readonly unit: 'people' | 'groups';
  /** What is taken for granted: "if all 290 people come: ". */
  readonly proviso: string;
  /** The sums that lead to their number. */
  readonly steps: readonly string[];
  readonly perYear: boolean;
}

/** People and groups are whole. */
const whole = ({ low, high }: Span): Span => ({ low: Math.round(low), high: Math.round(high) });

const oneOf = { people: 'person', groups: 'group' } as const;

const isOne = ({ low, high }: Span): boolean => low === 1 && high === 1;

const counted = ({ span, unit }: Pick<Recipients, 'span' | 'unit'>): string => `${spanText(span)} ${isOne(span) ? oneOf[unit] : unit}`;

/** People who take part, over the period for which they are counted. */
const participants = (population: Population, spec: Pick<Spec, 'implementation'>): Recipients | undefined => {
  const size = valueOf(population.size);
  if (!size || size.unit === '%' || (size.per !== undefined && size.per !== 'year')) return undefined;
  const uptake = valueOf(spec.implementation.uptake);
  const eligible: Recipients = { span: whole(size), unit: 'people', proviso: '', steps: [], perYear: size.per === 'year' };
  if (uptake?.unit !== '%')
    return { ...eligible, proviso: isOne(eligible.span) ? 'if that person comes: ' : `if all ${counted(eligible)} come: ` };
  const share = { low: uptake.low / 100, high: uptake.high / 100 };
  const people = { ...eligible, span: whole(times(eligible.span, share)) };
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

/** How many peers come: as many as a group is said to be led by, else one; to somebody in a circle any number may. */
const presentAt = (contact: Contact, { format }: Pick<Spec, 'format'>): Span | undefined => {
  const present = valueOf(contact.peersPresent);
  if (present) return spanOf(present);
  const form = valueOf(format.form);
  if (form === 'circle') return undefined;
  return (form === 'group' ? openingNumber(valueOf(format.facilitatedBy) ?? '') : undefined) ?? { low: 1, high: 1 };
};

/** What a contact takes of the time of one peer, with the way or without. */
const minutesOfOne = (contact: Contact, way: Way): Span | undefined => {
  const length = lengthOf(contact);
  const travel = way === 'with travel' ? valueOf(contact.travel)?.minutes : undefined;
  return length && travel ? plus(length, travel) : length;
};

type Way = 'with travel' | 'without';

/** The same for all peers who are present. */
const peerMinutes = (contact: Contact, spec: Pick<Spec, 'format'>, way: Way): Span | undefined => {
  const present = presentAt(contact, spec);
  const each = minutesOfOne(contact, way);
  return each && present && times(present, each);
};

interface Planned {
  readonly contact: Contact;
  readonly plan: ContactPlan | undefined;
}

/** What the contacts of one person or group take of the time of peers, with the number of them in front where it is always the same. */
interface PerRecipient {
  readonly minutes: Span;
  readonly text: string;
}

const perRecipient = (spec: Pick<Spec, 'format'>, planned: readonly Planned[], way: Way): PerRecipient | undefined => {
  const sum = (minutesOf: (contact: Contact) => Span | undefined): Span | undefined =>
    sumOf(
      planned.map(({ contact, plan }) => {
        const minutes = minutesOf(contact);
        return plan?.number && minutes && times(plan.number, minutes);
      }),
      minutesSpanText,
    );
  const minutes = sum((contact) => peerMinutes(contact, spec, way));
  const ofOne = sum((contact) => minutesOfOne(contact, way));
  if (!minutes || !ofOne) return undefined;
  const [present, ...others] = [...new Set(planned.map(({ contact }) => spanText(presentAt(contact, spec) ?? { low: 0, high: 0 })))];
  const isSame = others.length === 0 && present !== undefined && present !== '1';
  return { minutes, text: isSame ? `${present} peers × ${minutesSpanText(ofOne)}` : minutesSpanText(minutes) };
};

const week: Span = { low: minutesIn.week, high: minutesIn.week };

/** An amount that recurs, for one week. */
const weekly = (amount: Amount): Span | undefined => {
  const each = interval(amount);
  return each && by(spanOf(amount), by(each, week));
};

/** How often each unit of time comes in a year. */
const inYear = { year: 1, month: 12, week: 52, day: 365 } as const;

/** An amount that recurs, for one year, with the time that it is multiplied by: "52 weeks", "12 months". */
export const yearly = (amount: Amount): { readonly span: Span; readonly period: string } | undefined => {
  const unit = timeUnit(amount.per);
  const { perNumber = 1 } = amount;
  if (unit === undefined || !Object.hasOwn(inYear, unit) || perNumber <= 0) return undefined;
  const number = inYear[unit as keyof typeof inYear] / perNumber;
  const period = `${figure(number)} ${perNumber === 1 ? '' : `× ${String(perNumber)} `}${unit}${number === 1 ? '' : 's'}`;
  return { span: times(spanOf(amount), { low: number, high: number }), period };
};

/** Hours alone: a day is as long as somebody says. */
const areHours = (hours: Amount): boolean => timeUnit(hours.unit) === 'hour';

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

/** An amount that recurs, for some weeks, which are counted as they are written. */
const during = (amount: Amount, weeks: Span): ReturnType<typeof yearly> => {
  const perWeek = weekly(amount);
  const written = { low: Number(figure(weeks.low)), high: Number(figure(weeks.high)) };
  return perWeek && { span: times(perWeek, written), period: `${spanText(written)} weeks of support` };
};

/** The hours that peers have in a year, or while the support lasts. */
const availableHours = (peers: Peers, spec: Pick<Spec, 'population'>, weeks: Span | 'a year'): Reckoned | undefined => {
  const number = peersOf(peers, spec);
  const hours = valueOf(peers.hours);
  if (!number || !hours || !areHours(hours)) return undefined;
  const each = weeks === 'a year' ? yearly(hours) : during(hours, weeks);
  if (!each) return undefined;
  const total = times(number, each.span);
  const all = spanText(number) === '1' ? '1 peer' : `${spanText(number)} peers`;
  const often =
    hours.perNumber === undefined || hours.perNumber === 1
      ? `a ${timeUnit(hours.per) ?? ''}`
      : `per ${String(hours.perNumber)} ${hours.per ?? ''}`;
  return reckoned(total, `${number.working}${all} × ${spanText(spanOf(hours))} h ${often} × ${each.period} = ${hoursText(total)}`);
};

/** Peer hours in a year for help that is given when people call, as the demand has it. */
const demandHours = (contact: Contact, spec: Pick<Spec, 'format'>): Reckoned | undefined => {
  const demand = valueOf(contact.demand);
  const year = demand && yearly(demand);
  const minutes = peerMinutes(contact, spec, 'with travel');
  if (!year || !minutes) return undefined;
  const hours = times(year.span, by(minutes, minutesInHour));
  return reckoned(hours, `${demand.text} × ${minutesSpanText(minutes)} × ${year.period} = ${hoursText(hours)}`);
};

/** Where all help is given when people call, it goes on all the year round, and its hours follow from the demand, not from the number of people. */
const hoursOnDemand = (peers: Peers, spec: ForContacts, planned: readonly Planned[]): PeerHours | undefined => {
  const needed = inAll(planned.map(({ contact }) => demandHours(contact, spec)));
  if (!needed) return undefined;
  const available = availableHours(peers, spec, 'a year');
  return { needed, ...(available && { available }) };
};

/** The people that a contact is for: all of them, unless it is with other kinds of people alone. */
export const peopleOf = ({ with: others }: Contact, { population, otherPopulations }: ForContacts): readonly Population[] => {
  const names = new Set(valueOf(others)?.map(({ name }) => name));
  const named = [population, ...otherPopulations].filter(({ name }) => name !== undefined && names.has(name));
  return named.length === 0 || named.includes(population) ? [population] : named;
};

/** Whether these peers give a contact: those who are named, else the main ones. */
const isGivenBy = ({ by: givers }: Contact, peers: Peers, spec: ForContacts): boolean => {
  const named = valueOf(givers);
  return named ? named.some(({ name }) => name === peers.name) : peers === spec.peers;
};

/** The hours that one kind of people need; where peers are on their way, the hours without it are told as well. */
const neededBy = (population: Population, spec: ForContacts, planned: readonly Planned[]): Reckoned | undefined => {
  const people = recipients(population, spec);
  const each = perRecipient(spec, planned, 'with travel');
  const staying = perRecipient(spec, planned, 'without');
  if (!people || !each || !staying) return undefined;
  const hoursFor = ({ minutes }: PerRecipient): Span => times(people.span, by(minutes, minutesInHour));
  const hours = hoursFor(each);
  const sum =
    each.text === staying.text
      ? `${each.text} = ${hoursText(hours)}`
      : `${each.text} with travel = ${hoursText(hours)} (without travel ${staying.text}, ${hoursText(hoursFor(staying))})`;
  return reckoned(hours, people.proviso + [...people.steps, `${counted(people)} × ${sum}`].join('; '));
};

/** All of some hours, each with its own sum before the total. */
const inAll = (each: readonly (Reckoned | undefined)[]): Reckoned | undefined => {
  const total = sumOf(each, hoursText);
  if (!total || each.length < 2) return total && each[0];
  return reckoned(total, [...each.flatMap((hours) => (hours ? [hours.working] : [])), total.working].join('; '));
};

const neededHours = (spec: ForContacts, planned: readonly Planned[]): Reckoned | undefined => {
  const own = [spec.population, ...spec.otherPopulations].map((population) => ({
    population,
    contacts: planned.filter(({ contact }) => peopleOf(contact, spec).includes(population)),
  }));
  const served = own.filter(({ contacts }) => contacts.length > 0);
  // Those of a year and those at one time make no sum.
  if (new Set(served.map(({ population }) => recipients(population, spec)?.perYear)).size > 1) return undefined;
  return inAll(served.map(({ population, contacts }) => neededBy(population, spec, contacts)));
};

/** Whether it is known how many of the contacts there are, and how long each takes of the time of peers. */
const hasHours = ({ contact, plan }: Planned, spec: ForContacts): boolean =>
  plan?.number !== undefined && peerMinutes(contact, spec, 'with travel') !== undefined;

/** How long peers support one person by some contacts. */
export type SupportOf = (contacts: readonly Contact[]) => Span | undefined;

/** The hours of those contacts alone of which everything is known. */
const leastHours = (peers: Peers, spec: ForContacts, planned: readonly Planned[], weeksOf: WeeksOf): PeerHours['atLeast'] => {
  const known = planned.filter((each) => hasHours(each, spec));
  const needed = neededHours(spec, known);
  const weeks = weeksOf(known.map(({ contact }) => contact));
  const available = weeks && availableHours(peers, spec, weeks);
  const without = planned.filter((each) => !known.includes(each)).map(({ contact }) => contact.name ?? contact.word);
  return needed && available && { needed, available, without };
};

type WeeksOf = (contacts: readonly Contact[]) => Span | 'a year' | undefined;

/** Reckons the hours of one kind of peers, for everybody; `supportOf` tells how long they support one person. */
export const peerHoursOf = (peers: Peers, spec: ForContacts, plans: readonly ContactPlan[], supportOf: SupportOf): PeerHours => {
  const contacts = spec.contacts.planned.items;
  const planned = contacts
    .map((contact, index) => ({ contact, plan: plans[index] }))
    .filter(({ contact }) => isGivenBy(contact, peers, spec));
  const onDemand = hoursOnDemand(peers, spec, planned);
  if (onDemand) return onDemand;
  const people = recipients(spec.population, spec);
  if (!people) return {};
  const weeksOf: WeeksOf = (some) => {
    const days = people.perYear ? undefined : supportOf(some);
    return people.perYear ? 'a year' : days && { low: days.low / 7, high: days.high / 7 };
  };
  const needed = neededHours(spec, planned);
  const weeks = weeksOf(contacts);
  const available = weeks && availableHours(peers, spec, weeks);
  const atLeast = needed ? undefined : leastHours(peers, spec, planned, weeksOf);
  return { ...(needed && { needed }), ...(available && { available }), ...(atLeast && { atLeast }) };
};
