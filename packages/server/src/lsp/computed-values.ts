/** What the quantities of a specification come to, in words: for hovers and for hints behind them. */
import { grouped, lastingText, listOf } from '@peerspec/documents/internal';
import type { Contact, ContactPlan, Range, Span, Spec, TimePoint } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { compareStarts, figure, hoursText, minutesSpanText, spanText } from '@peerspec/language/internal';

/** "1 contact", "7 contacts", "6 to 8 contacts", "up to 1 contact". */
export const contactsText = (number: Span): string => {
  const text = grouped(spanText(number));
  return `${text} ${/(?:^| )1$/.test(text) ? 'contact' : 'contacts'}`;
};

/** A contact with what is reckoned of it. */
export interface Planned {
  readonly contact: Contact;
  readonly plan: ContactPlan;
}

/** The contacts that stand in the file of the specification, in the order of the text. */
export const plannedIn = (spec: Spec): readonly Planned[] =>
  spec.contacts.planned.items.flatMap((contact, index) => {
    const plan = spec.computed.contacts[index];
    return plan && contact.at.file === undefined ? [{ contact, plan }] : [];
  });

/** All contacts together: "9 contacts, 7 h 45 min", with those that have no number named. */
const totalText = ({ computed }: Spec): string | undefined => {
  const { knownContacts: known, contactMinutes: minutes } = computed;
  if (!known) return undefined;
  const without = known.without.filter((name) => name !== '');
  return [
    contactsText(known),
    ...(minutes ? [grouped(minutesSpanText(minutes))] : []),
    ...(known.without.length > 0 ? [without.length > 0 ? `not counting ${listOf(without)}` : 'not counting those without a number'] : []),
  ].join(', ');
};

/** How long the support lasts for one person. */
const durationText = ({ computed }: Spec): string | undefined => computed.durationDays && grouped(lastingText(computed.durationDays));

/** The same with the time over which they are spread: "9 contacts, 7 h 45 min, over 6 weeks". */
export const planText = (spec: Spec): string | undefined => {
  const total = totalText(spec);
  const duration = durationText(spec);
  return total === undefined || duration === undefined ? total : `${total}, over ${duration}`;
};

/** "every 2 days for 2 weeks: 7 contacts; with the others 9, 7 h 45 min in all". */
export const contactText = (spec: Spec, { plan }: Planned): string | undefined => {
  const { knownContacts: known, contactMinutes: minutes } = spec.computed;
  if (!plan.number || !known) return undefined;
  const repeated = plan.stated ? undefined : plan.scheduled?.working.replace(/: [^:]*$/, '');
  const own = [...(repeated === undefined ? [] : [repeated]), contactsText(plan.number)].join(': ');
  const others = known.without.length > 0 ? 'the others that have a number' : 'the others';
  const all = spec.computed.contacts.length > 1 ? `; with ${others} ${grouped(spanText(known))}` : '';
  return `${own}${all}${minutes ? `, ${grouped(minutesSpanText(minutes))} in all` : ''}`;
};

/** The time spent in one kind of contact: "7 × 30 min = 3 h 30 min". Absent where it is that of a single one. */
const timeText = ({ plan }: Planned): string | undefined =>
  plan.minutes && spanText(plan.number ?? plan.minutes) !== '1' ? plan.minutes.working : undefined;

/** Hours that peers need and have, each with its sum. */
export const peerHoursTexts = ({ computed: { peerHours } }: Spec): readonly string[] => [
  ...(peerHours.needed ? [`Peer hours needed: ${grouped(peerHours.needed.working)}`] : []),
  ...(peerHours.available ? [`Peer hours available: ${grouped(peerHours.available.working)}`] : []),
];

/** The same in short: "410 h needed, 700 h available". */
export const peerHoursShort = ({ computed: { peerHours } }: Spec): string | undefined => {
  const parts = [
    ...(peerHours.needed ? [`${grouped(hoursText(peerHours.needed))} needed`] : []),
    ...(peerHours.available ? [`${grouped(hoursText(peerHours.available))} available`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
};

const daysText = (days: number): string => {
  const text = figure(Math.abs(days));
  return `${grouped(text)} ${text === '1' ? 'day' : 'days'}`;
};

const sideText = (days: number, event: string): string =>
  Number(figure(days)) === 0 ? event : `${daysText(days)} ${days < 0 ? 'before' : 'after'} ${event}`;

/** When something is, in days from the event on which it hangs in the end. */
const timePointText = ({ event, earliest, latest }: TimePoint): string => {
  const from = event === '' ? 'the start of the support' : event;
  const [first, last] = [sideText(earliest, from), sideText(latest, from)];
  if (first !== last) return `from ${first} to ${last}`;
  return first === from ? `at ${from}` : first;
};

/** Questions from whose answers peer hours are reckoned. */
const forPeerHours: ReadonlySet<string> = new Set([
  'peers.number',
  'peers.hours',
  'population.size',
  'implementation.uptake',
  'contacts.contact.demand',
  'contacts.contact.peers-present',
]);

/** Questions that are answered by a point in time. */
const forTimes: ReadonlySet<string> = new Set([
  'contacts.contact.when',
  'outcomes.intermediate.by',
  'outcomes.long-term.by',
  'outcomes.unintended.by',
  'timeline.event.when',
]);

/** When the contact, outcome or event is whose word stands at a place; nothing where its own words say the same. */
const timeOf = (spec: Spec, within: Range): string | undefined => {
  const { contacts, outcomes, timeline, computed } = spec;
  const timed = [
    ...contacts.planned.items.map(({ at, name, when }) => ({ at, name, said: valueOf(when) })),
    ...outcomes.changes.items.map(({ at, name, by }) => ({ at, name, said: valueOf(by) })),
    ...timeline.events.items.map(({ at, name, when }) => ({ at, name, said: valueOf(when) })),
  ];
  const found = timed.find(({ at }) => at.file === undefined && compareStarts(at, within) === 0);
  // A time that cannot be understood has no point either: the event would be placed as if nothing were said.
  if (found?.name === undefined || !found.said || !Object.hasOwn(computed.times, found.name)) return undefined;
  const point = computed.times[found.name];
  const text = point && timePointText(point);
  return text === undefined || found.said.text.endsWith(text) ? undefined : text;
};

/** What the answer to a question comes to, as sentences without a full stop; `within` is the word of the declaration around it. */
export const computedValues = (spec: Spec, path: string, within: Range): readonly string[] => {
  if (forPeerHours.has(path)) return peerHoursTexts(spec);
  if (path === 'contacts.minimum') {
    const plan = planText(spec);
    return plan === undefined ? [] : [`For one person the plan comes to ${plan}`];
  }
  if (forTimes.has(path)) {
    const time = timeOf(spec, within);
    return time === undefined ? [] : [`That is ${time}`];
  }
  if (!path.startsWith('contacts.contact.')) return [];
  const planned = plannedIn(spec).find(({ plan }) => compareStarts(plan.at, within) === 0);
  return planned ? [contactText(spec, planned), timeText(planned)].filter((text) => text !== undefined) : [];
};
