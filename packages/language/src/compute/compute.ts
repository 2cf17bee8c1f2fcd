/** Everything that follows from a Spec without asking anybody. */
import type { Computed } from '../spec/computed.ts';
import type { Spec } from '../spec/spec.ts';
import { contactsOf } from './contacts.ts';
import { theoryOf } from './graph.ts';
import { eventTimes } from './moments.ts';
import { durationOf, timesOf } from './times.ts';

/** Computes quantities, times and the graph of the theory. Never throws. */
export const compute = (spec: Omit<Spec, 'computed'>): Computed => {
  const events = eventTimes(spec);
  const { times, measured, durationDays } = timesOf(spec, events);
  return {
    ...contactsOf(spec, events, (contacts) => durationOf(contacts, events, 'end')),
    ...(durationDays && { durationDays }),
    times,
    measured,
    theory: theoryOf(spec),
  };
};
