/** Arithmetic with numbers that may be spans, and how they are written. */
import type { Reckoned, Span } from '../spec/computed.ts';
import type { Amount } from '../spec/values.ts';

const open = (...spans: readonly Span[]): { readonly orMore?: true } => (spans.some(({ orMore }) => orMore) ? { orMore: true } : {});

export const plus = (first: Span, second: Span): Span => ({
  low: first.low + second.low,
  high: first.high + second.high,
  ...open(first, second),
});
export const times = (first: Span, second: Span): Span => ({
  low: first.low * second.low,
  high: first.high * second.high,
  ...open(first, second),
});

/** As often as one goes into the other: the least of the first by the most of the second, and the other way round. */
export const by = (first: Span, second: Span): Span => ({ low: first.low / second.high, high: first.high / second.low, ...open(first) });

/** Nothing, or any more, is all that is known, which is nothing. */
export const saysNothing = ({ low, orMore }: Span): boolean => orMore === true && low === 0;

/** What an amount allows: "up to 6" may be none, and "at least 5" may be more. */
export const spanOf = ({ low, high, qualifier }: Pick<Amount, 'low' | 'high' | 'qualifier'>): Span => {
  if (qualifier === 'at most') return { low: 0, high };
  return { low, high, ...(qualifier === 'at least' && { orMore: true as const }) };
};

/** A number with at most one decimal: 7.5, 12, 0.3. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** "7", "6 to 8", "up to 8", "at least 6", with each of the two figures as `said`. */
const between = ({ low, high, orMore }: Span, said: (value: number) => string): string => {
  if (orMore) return `at least ${said(low)}`;
  if (said(low) === said(high)) return said(low);
  return low === 0 ? `up to ${said(high)}` : `${said(low)} to ${said(high)}`;
};

/** "7", "6 to 8", "up to 8", "at least 6". */
export const spanText = (span: Span): string => between(span, figure);

/** Minutes as people say them: "45 min", "7 h 45 min", "12 h". */
const minutesText = (minutes: number): string => {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};

export const minutesSpanText = (span: Span): string => between(span, minutesText);

export const reckoned = ({ low, high, orMore }: Span, working: string): Reckoned => ({ low, high, ...(orMore && { orMore }), working });

/** Hours of work; beyond ten, tenths of an hour would only seem exact. */
export const hoursText = ({ low, high, ...more }: Span): string => {
  const whole = (hours: number): number => (hours < 10 ? hours : Math.round(hours));
  return `${spanText({ low: whole(low), high: whole(high), ...more })} h`;
};

const sum = (parts: readonly Span[]): Span => parts.reduce(plus, { low: 0, high: 0 });

/** What all of them come to, with the sum; undefined where one is not known, or nothing is. */
export const sumOf = (spans: readonly (Span | undefined)[], text: (span: Span) => string): Reckoned | undefined => {
  const known = spans.filter((span) => span !== undefined);
  const total = sum(known);
  if (known.length === 0 || known.length < spans.length || saysNothing(total)) return undefined;
  return reckoned(total, known.length === 1 ? text(total) : `${known.map(text).join(' + ')} = ${text(total)}`);
};
