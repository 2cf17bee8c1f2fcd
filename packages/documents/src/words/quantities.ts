/** Numbers, times and dates as people write them. */
import type { Amount, Duration, Moment, Span } from '@peerspec/language';
import { spanText } from '@peerspec/language/internal';
import { nameWords } from './name-words.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "1 March 2027" for 2027-03-01. */
export const dateText = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${months[Number(month) - 1] ?? month} ${year}`;
};

/** Large numbers with commas: "2,730 people". */
export const grouped = (text: string): string =>
  text.replaceAll(/(?<![\d.])\d{4,}/g, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));

export const amountText = (amount: Amount): string => grouped(amount.text);

/** "every week", "every 2 weeks". */
export const everyText = (every: Duration): string =>
  every.low === 1 && every.high === 1 && every.qualifier === undefined ? `every ${every.unit}` : `every ${every.text}`;

/** How long the support lasts: "18 weeks", "about 26 weeks", "6 to 8 weeks", "3 days". */
export const lastingText = (days: Span): string => {
  if (days.high < 14) return `${spanText(days)} ${days.high === 1 ? 'day' : 'days'}`;
  const weeks = { low: days.low / 7, high: days.high / 7 };
  const rounded = { low: Math.round(weeks.low), high: Math.round(weeks.high) };
  const exact = rounded.low === weeks.low && rounded.high === weeks.high;
  return `${exact ? '' : 'about '}${spanText(rounded)} weeks`;
};

/** "within 48 hours after Birth"; where no event is named, times count from the start of the support. */
export const momentText = (moment: Moment): string => {
  const { event, text } = moment;
  if (event === undefined) return `${text} after the start of the support`;
  return text.endsWith(event.name) ? text.slice(0, -event.name.length) + nameWords(event.name) : text;
};

/** The same behind "at". */
export const atMomentText = (moment: Moment): string => momentText(moment).replace(/^at /, '');
