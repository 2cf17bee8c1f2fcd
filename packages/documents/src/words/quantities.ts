/** Numbers, times and dates as people write them. */
import type { Amount, Duration, Moment, Span } from '@peerspec/language';
import { spanText } from '@peerspec/language/internal';
import { nameWords } from './name-words.ts';

/** Large numbers with commas: "2,730 people". */
export const grouped = (text: string): string =>
  text.replaceAll(/(?<![\d.])\d{4,}/g, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));

export const amountText = (amount: Amount): string => grouped(amount.text);

/** "every week", "every 2 weeks". */
export const everyText = (every: Duration): string =>
  every.low === 1 && every.high === 1 && every.qualifier === undefined ? `every ${every.unit}` : `every ${every.text}`;

const daysInMonth = 365.25 / 12;

/** A length in whole months; weeks are told as weeks. */
const inMonths = (days: number): number | undefined => {
  const months = days / daysInMonth;
  return Math.abs(months - Math.round(months)) < 0.02 && days % 7 !== 0 ? Math.round(months) : undefined;
};

/** How long the support lasts: "18 weeks", "about 26 weeks", "8 to 12 months", "2 years", "3 days". */
export const lastingText = (days: Span): string => {
  const [low, high] = [inMonths(days.low), inMonths(days.high)];
  if (low !== undefined && high !== undefined) {
    const unit = low % 12 === 0 && high % 12 === 0 ? { months: 12, name: 'year' } : { months: 1, name: 'month' };
    const span = { low: low / unit.months, high: high / unit.months };
    return `${spanText(span)} ${span.high === 1 ? unit.name : `${unit.name}s`}`;
  }
  if (days.high < 14) return `${spanText(days)} ${days.high === 1 ? 'day' : 'days'}`;
  const weeks = { low: days.low / 7, high: days.high / 7 };
  const rounded = { low: Math.round(weeks.low), high: Math.round(weeks.high) };
  const exact = rounded.low === weeks.low && rounded.high === weeks.high;
  return `${exact ? '' : 'about '}${spanText(rounded)} weeks`;
};

/** Words that go on from a figure: "30 hours over six weeks", "every 2 weeks by the co-ordinator". */
const goingOn = /^(?:across|after|and|as|at|before|between|by|during|each|for|from|in|of|on|or|over|per|through|to|until|with|within)\b/i;

/** A figure with the words beside it: "20 hours: listening and boundaries". */
export const withWords = (figure: string, text: string | undefined): string =>
  text === undefined ? figure : `${figure}${goingOn.test(text) ? '' : ':'} ${text}`;

/** "within 48 hours after Birth"; where no event is named, times count from the start of the support. */
export const momentText = (moment: Moment): string => {
  const { event, text } = moment;
  if (event === undefined) return `${text} after the start of the support`;
  return text.endsWith(event.name) ? text.slice(0, -event.name.length) + nameWords(event.name) : text;
};

/** The same behind "at". */
export const atMomentText = (moment: Moment): string => momentText(moment).replace(/^at /, '');
