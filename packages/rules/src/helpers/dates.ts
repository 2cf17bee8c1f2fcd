/** Days of the calendar, as YYYY-MM-DD. */
import type { Duration } from '@peerspec/language';
import { minutesInDay } from '@peerspec/language/internal';

const written = (date: Date): string => date.toISOString().slice(0, 10);

const monthsIn: Readonly<Partial<Record<Duration['unit'], number>>> = { month: 1, year: 12 };

/** The latest day the calendar can count to. */
const lastDay = '9999-12-31';

/** The day that lies a number of days (rounded down) after another. */
export const addDays = (day: string, days: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return days > 3_000_000 ? lastDay : written(new Date(Date.UTC(year, month - 1, date + Math.floor(days))));
};

/**
 * The day that lies a length of time (at its longest) after another. Months and years go by the calendar,
 * and stay within the month: a month after 31 January is the last day of February.
 */
export const addDuration = (day: string, duration: Duration): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = monthsIn[duration.unit];
  if (months !== undefined && Number.isInteger(duration.high)) {
    const total = month - 1 + duration.high * months;
    if (year + total / 12 > 9999) return lastDay;
    const lastOfMonth = new Date(Date.UTC(year, total + 1, 0)).getUTCDate();
    return written(new Date(Date.UTC(year, total, Math.min(date, lastOfMonth))));
  }
  return addDays(day, duration.minutes.high / minutesInDay);
};
