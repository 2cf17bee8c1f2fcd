/** When things are expected, seen from events, so that they can be compared. */
import type { Computed, Reckoned, TimePoint } from '../spec/computed.ts';
import type { Contact, Spec } from '../spec/spec.ts';
import { minutesInDay } from '../vocabulary/time-units.ts';
import { seriesOf } from './contacts.ts';
import type { Events } from './moments.ts';
import { pointOf } from './moments.ts';
import { periodOf } from './periods.ts';
import { reckoned, spanText } from './spans.ts';

type ForTimes = Pick<Spec, 'contacts' | 'outcomes'>;

/** It goes on, and nothing says how long: neither a period, nor a last time, nor a number. */
const isWithoutEnd = ({ every, when, for: period, until, count }: Contact): boolean => {
  const goesOn = every.state === 'given' || (when.state === 'given' && when.value.qualifier === 'from');
  return goesOn && [period, until, count].every(({ state }) => state !== 'given');
};

/** Up to the last contact as it is scheduled, or to the end of the time over which contacts are spread. */
type UpTo = 'last contact' | 'end';

/**
 * From the first contact to the last, in days. Absent where two contacts cannot be compared, one has no time,
 * or one goes on and nobody says until when.
 */
export const durationOf = (contacts: readonly Contact[], events: Events, upTo: UpTo): Reckoned | undefined => {
  let start: TimePoint | undefined;
  let end = Number.NEGATIVE_INFINITY;
  let latestEnd = Number.NEGATIVE_INFINITY;
  for (const contact of contacts) {
    if (isWithoutEnd(contact)) return undefined;
    const whole = periodOf(contact, events)?.minutes;
    // Until something of which nobody knows when it is.
    if (contact.until.state === 'given' && !whole) return undefined;
    const period = (upTo === 'end' ? undefined : seriesOf(contact, events)) ?? whole ?? { low: 0, high: 0 };
    const moment = contact.when.state === 'given' ? contact.when.value : undefined;
    if (!moment) {
      if (contact.for.state !== 'given') return undefined;
      // Without a time of its own a contact begins with the support.
    }
    const point = moment ? pointOf(moment, events) : { event: '', earliest: 0, latest: 0 };
    if (start && start.event !== point.event) return undefined;
    start = start && start.earliest <= point.earliest ? start : point;
    end = Math.max(end, point.earliest + period.low / minutesInDay, point.latest);
    latestEnd = Math.max(latestEnd, point.latest + period.high / minutesInDay);
  }
  if (!start || latestEnd <= start.earliest) return undefined;
  const span = { low: Math.max(0, end - start.earliest), high: latestEnd - start.earliest };
  const weeks = { low: span.low / 7, high: span.high / 7 };
  return reckoned(span, `from the first contact to the last: ${spanText(weeks)} weeks`);
};

interface TimesComputed {
  readonly times: Readonly<Record<string, TimePoint>>;
  readonly measured: Computed['measured'];
  readonly durationDays?: Reckoned;
}

/** Places events, contacts and outcomes in time. */
export const timesOf = (spec: ForTimes, events: Events): TimesComputed => {
  const times: Record<string, TimePoint> = Object.create(null) as Record<string, TimePoint>;
  const measured: Record<string, readonly [TimePoint, ...TimePoint[]]> = Object.create(null) as Record<
    string,
    readonly [TimePoint, ...TimePoint[]]
  >;
  for (const [name, point] of events) times[name] = point;
  for (const contact of spec.contacts.planned.items) {
    if (contact.name !== undefined && contact.when.state === 'given') times[contact.name] = pointOf(contact.when.value, events);
  }
  for (const outcome of spec.outcomes.changes.items) {
    if (outcome.name === undefined) continue;
    if (outcome.by.state === 'given') times[outcome.name] = pointOf(outcome.by.value, events);
    const points =
      outcome.measure.state === 'given'
        ? outcome.measure.value.flatMap((measurement) => measurement.times).map((time) => pointOf(time, events))
        : [];
    const [first, ...rest] = points.toSorted((one, other) => one.earliest - other.earliest);
    if (first && rest.every((point) => point.event === first.event)) measured[outcome.name] = [first, ...rest];
  }
  const durationDays = durationOf(spec.contacts.planned.items, events, 'last contact');
  return {
    times: { ...times },
    measured: { ...measured },
    ...(durationDays && { durationDays }),
  };
};
