/** Units of time: the words for them, and how long each is. */
import type { TimeUnit } from '../spec/values.ts';

/** Units of time with the word as it is kept in the Spec. */
export const timeUnits = {
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
} as const;

/** The unit of time that a word stands for, in the singular. */
export const timeUnit = (word: string | undefined): TimeUnit | undefined =>
  word !== undefined && Object.hasOwn(timeUnits, word) ? (timeUnits as Readonly<Record<string, TimeUnit>>)[word] : undefined;

/** Minutes in each unit of time, the finest first; a month is a twelfth of a year of 365.25 days. */
export const minutesIn: Readonly<Record<TimeUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_830,
  year: 525_960,
};

export const minutesInDay = minutesIn.day;
