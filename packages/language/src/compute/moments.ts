/** Moments as seen from the event on which they hang in the end. */
import type { TimePoint } from '../spec/computed.ts';
import type { Spec } from '../spec/spec.ts';
import type { Moment } from '../spec/values.ts';

/** When each event is, by its name. */
export type Events = ReadonlyMap<string, TimePoint>;

/** Every event as seen from the event that it hangs on in the end; a circle of events ends where it began. */
export const eventTimes = (spec: Pick<Spec, 'timeline'>): Events => {
  const moments = new Map<string, Moment | undefined>();
  for (const event of spec.timeline.events.items) {
    if (event.name !== undefined) moments.set(event.name, event.when.state === 'given' ? event.when.value : undefined);
  }
  const found = new Map<string, TimePoint>();
  for (const first of moments.keys()) {
    // From event to event as far as they hang on one another, and back again: thousands may.
    const way = new Set<string>();
    for (let name: string | undefined = first; name !== undefined && !found.has(name) && !way.has(name);) {
      way.add(name);
      name = moments.get(name)?.event?.name;
    }
    for (const name of [...way].reverse()) {
      const moment = moments.get(name);
      const from = found.get(moment?.event?.name ?? '');
      found.set(
        name,
        moment && from
          ? { event: from.event, earliest: from.earliest + moment.days.earliest, latest: from.latest + moment.days.latest }
          : { event: name, earliest: 0, latest: 0 },
      );
    }
  }
  return found;
};

/** When a moment is. */
export const pointOf = (moment: Moment, events: Events): TimePoint => {
  const name = moment.event?.name ?? '';
  const base = events.get(name) ?? { event: name, earliest: 0, latest: 0 };
  return { event: base.event, earliest: base.earliest + moment.days.earliest, latest: base.latest + moment.days.latest };
};
