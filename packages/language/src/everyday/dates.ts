/** Days as people write them: "3/4/2027", "3 April 2027", "April 2027". One may be read in several ways. */
import { isCalendarDay } from '../calendar-day.ts';
import type { Meant } from './meaning.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const monthOf = (word: string): number => {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return lower.length < 3 ? 0 : months.findIndex((month) => month.toLowerCase().startsWith(lower === 'sept' ? 'sep' : lower)) + 1;
};

const dayOf = (year: number, month: number, day: number): string | undefined => {
  const full = year < 100 ? 2000 + year : year;
  const written = [full.toString().padStart(4, '0'), month.toString().padStart(2, '0'), day.toString().padStart(2, '0')].join('-');
  return isCalendarDay(written) ? written : undefined;
};

/** "3 April 2027", so that nobody mistakes one reading for the other. */
export const dateText = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  return `${Number(day).toString()} ${months[Number(month) - 1] ?? ''} ${year}`;
};

const lastDayOf = (year: number, month: number): string | undefined =>
  [31, 30, 29, 28].map((day) => dayOf(year, month, day)).find((date) => date !== undefined);

const daysMeant = (said: string): readonly (string | undefined)[] => {
  const plain = said
    .trim()
    .replace(/^(?:(?:by|on|before|until|in) +)?(?:the )?/i, '')
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +/i, '');
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(plain)?.slice(1).map(Number);
  if (yearFirst) return [dayOf(yearFirst[0] ?? 0, yearFirst[1] ?? 0, yearFirst[2] ?? 0)];
  const figures = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/.exec(plain)?.slice(1).map(Number);
  if (figures) {
    const [first = 0, second = 0, year = 0] = figures;
    return [dayOf(year, second, first), dayOf(year, first, second)];
  }
  const [, day, month = ''] = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[- ]?(\p{L}+\.?),?[- ]?(?:\d{4}|\d{2})$/iu.exec(plain) ?? [];
  const year = Number(/(\d{4}|\d{2})$/.exec(plain)?.[1]);
  if (day !== undefined) return [dayOf(year, monthOf(month), Number(day))];
  const [, named = '', behind] = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? \d{4}$/iu.exec(plain) ?? [];
  if (behind !== undefined) return [dayOf(year, monthOf(named), Number(behind))];
  const [, whole] = /^(?:(?:the )?end of )?(\p{L}+\.?),? \d{4}$/iu.exec(plain) ?? [];
  if (whole === undefined) return [];
  const end = lastDayOf(year, monthOf(whole));
  return /^(?:the )?end of/i.test(plain) ? [end] : [end, dayOf(year, monthOf(whole), 1)];
};

/** The days that may be meant, the likelier first. */
export const datesMeant = (said: string): readonly Meant[] =>
  [...new Set(daysMeant(said))].filter((day) => day !== undefined).map((day) => ({ text: day, called: dateText(day) }));
