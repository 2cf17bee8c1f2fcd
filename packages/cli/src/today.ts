import { RunFailure } from './run-failure.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

const twoDigits = (figure: number): string => figure.toString().padStart(2, '0');

/** Whether it is a day of the calendar, written as YYYY-MM-DD. */
const isDay = (written: string): boolean => {
  const parts = form.exec(written);
  if (!parts) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
};

/**
 * The day of the run as YYYY-MM-DD: what was asked for, else the day by the machine's clock and time zone.
 * @throws RunFailure where what was asked for is not a day.
 */
export const dayOfRun = (asked: string | undefined, now: () => Date): string => {
  if (asked === undefined) {
    const date = now();
    return `${date.getFullYear().toString().padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  }
  if (!isDay(asked)) throw new RunFailure(`\`--today ${asked}\` is not a day. Write it as year, month and day: --today 2027-03-01.`);
  return asked;
};
