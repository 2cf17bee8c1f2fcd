/** Points in time as they are written behind `at`. */
import type { Outcome, Spec, TimePoint } from '@peerspec/language';
import { valueOf } from './answers.ts';

const bounds = /^(?:at least|at most|about|within|from|at) /;

/** The time by which an outcome is expected, without its bound: `3 weeks after Birth`. */
export const momentOf = ({ by }: Outcome): string | undefined => valueOf(by)?.text.replace(bounds, '');

/** 30 days are a month to everybody, 365 days a year, and yet a month has 30.4 days: so much is no difference. The share is ours. */
const roundedOff = 0.02;

/** Whether a time is surely later than another of the same event. */
export const isAfter = (one: TimePoint, other: TimePoint): boolean =>
  one.event === other.event && one.earliest - other.latest > Math.abs(one.earliest) * roundedOff;

/** When something is expected, in days from an event. Undefined where the two cannot be compared. */
export const sinceEvent = ({ computed: { times } }: Spec, event: string, name: string): Omit<TimePoint, 'event'> | undefined => {
  const [from, time] = [times[event], times[name]];
  return from && time?.event === from.event ? { earliest: time.earliest - from.earliest, latest: time.latest - from.latest } : undefined;
};
