/** Arithmetic with numbers that may be spans, and how they are written. */
import type { Reckoned, Span } from '../spec/computed.ts';

export const plus = (first: Span, second: Span): Span => ({ low: first.low + second.low, high: first.high + second.high });
export const times = (first: Span, second: Span): Span => ({ low: first.low * second.low, high: first.high * second.high });

/** A number with at most one decimal: 7.5, 12, 0.3. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** "7", "6 to 8". */
export const spanText = ({ low, high }: Span): string => (figure(low) === figure(high) ? figure(low) : `${figure(low)} to ${figure(high)}`);

/** Minutes as people say them: "45 min", "7 h 45 min", "12 h". */
export const minutesText = (minutes: number): string => {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};

export const minutesSpanText = ({ low, high }: Span): string =>
  minutesText(low) === minutesText(high) ? minutesText(low) : `${minutesText(low)} to ${minutesText(high)}`;

export const reckoned = (span: Span, working: string): Reckoned => ({ low: span.low, high: span.high, working });
