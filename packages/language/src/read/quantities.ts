/** Numbers, lengths of time and points in time. */
import type { At, Figure, Quantity } from '../generated/ast.ts';
import type { SingleReference } from '../references/peer-linker.ts';
import type { Amount, Duration, Moment, Qualifier, Range } from '../spec/values.ts';
import { minutesIn, minutesInDay, timeUnit } from '../vocabulary/time-units.ts';
import type { Reader } from './context.ts';
import { placeOf, refer } from './context.ts';
import type { WrittenValue } from './written-value.ts';

const qualifiers: ReadonlySet<string> = new Set<Qualifier>(['at least', 'at most', 'about', 'within', 'from']);
const isQualifier = (bound: string | undefined): bound is Qualifier => bound !== undefined && qualifiers.has(bound);

/** `up to 6` says the same as `at most 6`; what begins at about a time begins there. */
const qualifierOf = (bound: string | undefined): Qualifier | undefined => {
  if (bound === 'up to') return 'at most';
  if (bound === 'from about') return 'from';
  return isQualifier(bound) ? bound : undefined;
};

const unitOf = (figure: Figure): string | undefined => (figure.percent ? '%' : (timeUnit(figure.unit) ?? figure.unit));

const withUnit = (figure: string, unit: string | undefined, plural: boolean): string => {
  if (unit === undefined) return figure;
  if (unit === '%') return `${figure}%`;
  return `${figure} ${timeUnit(unit) && plural ? `${unit}s` : unit}`;
};

const numberOf = (figure: Figure): number => Number(figure.number);

/** The parts of a quantity that make an amount. */
type Figures = {
  readonly low: Figure;
  readonly high?: Figure | undefined;
  readonly per?: Quantity['per'];
  readonly perNumber?: Quantity['perNumber'];
};

/** What figures go by, and how that is said: "per week", "every 2 weeks", "per 50 people". */
const perIn = ({ per, perNumber }: Figures): { readonly per?: string; readonly perNumber?: number; readonly said: string } => {
  if (!per) return { said: '' };
  const word = timeUnit(per.text) ?? per.text;
  const number = perNumber === undefined ? 1 : Number(perNumber);
  if (number === 1) return { per: word, said: ` per ${word}` };
  return { per: word, perNumber: number, said: timeUnit(word) ? ` every ${number} ${word}s` : ` per ${number} ${word}` };
};

/** Figures beyond this are slips of the keyboard, and sums with them would mean nothing. */
const largestFigure = 1e12;

/** Whether a span runs backwards: `10 to 6`. */
export const runsBackwards = ({ low, high }: Figures): boolean => {
  if (!high) return false;
  const [from, to] = [unitOf(low) ?? unitOf(high), unitOf(high)];
  const [fromTime, toTime] = [timeUnit(from), timeUnit(to)];
  if (fromTime && toTime) return numberOf(low) * minutesIn[fromTime] > numberOf(high) * minutesIn[toTime];
  return from === to && numberOf(low) > numberOf(high);
};

/** An amount read from a quantity; undefined where it makes no sense (a span that runs backwards, a figure without end). */
export const amountOf = (quantity: Figures, bound: string | undefined): Amount | undefined => {
  const low = numberOf(quantity.low);
  const high = quantity.high ? numberOf(quantity.high) : low;
  const lowUnit = unitOf(quantity.low);
  const unit = (quantity.high ? unitOf(quantity.high) : undefined) ?? lowUnit;
  const mixed = lowUnit !== undefined && unit !== undefined && lowUnit !== unit;
  if ((!mixed && high < low) || high > largestFigure) return undefined;
  const qualifier = qualifierOf(bound);
  const figures = quantity.high
    ? `${mixed ? withUnit(String(low), lowUnit, low !== 1) : low} to ${withUnit(String(high), unit, high !== 1)}`
    : withUnit(String(low), unit, low !== 1);
  const { said, ...by } = perIn(quantity);
  return {
    low,
    high,
    ...(qualifier && { qualifier }),
    ...(unit !== undefined && { unit }),
    ...(mixed && { lowUnit }),
    ...by,
    text: `${bound === undefined || !qualifier ? '' : `${bound} `}${figures}${said}`,
  };
};

/** A length of time; undefined where the quantity has no unit of time or runs backwards. */
export const durationOf = (quantity: Quantity, bound: string | undefined): Duration | undefined => {
  const amount = amountOf(quantity, bound);
  const unit = timeUnit(amount?.unit);
  if (amount === undefined || unit === undefined) return undefined;
  const lowUnit = timeUnit(quantity.low.unit) ?? unit;
  const minutes = { low: amount.low * minutesIn[lowUnit], high: amount.high * minutesIn[unit] };
  return minutes.high < minutes.low ? undefined : { ...amount, unit, minutes };
};

/** "week" for one week, as in `every: week`. */
export const oneOf = (word: string | undefined): Duration | undefined => {
  const unit = timeUnit(word);
  if (unit === undefined || word !== unit) return undefined;
  return { low: 1, high: 1, unit, text: `1 ${unit}`, minutes: { low: minutesIn[unit], high: minutesIn[unit] } };
};

const window = (low: number, high: number, qualifier: Qualifier | undefined, before: boolean): { earliest: number; latest: number } => {
  // "Within" reaches from the event to the figure; everything else is the figure itself. No minus nought.
  const near = qualifier === 'within' ? 0 : low;
  return before ? { earliest: 0 - high, latest: 0 - near } : { earliest: near, latest: high };
};

const momentOf = (
  reader: Reader,
  quantity: Quantity | undefined,
  bound: string | undefined,
  event: SingleReference | undefined,
  at: Range,
): Moment | undefined => {
  const qualifier = qualifierOf(bound);
  if (quantity === undefined) {
    if (event === undefined) return undefined;
    const ref = refer(reader, event);
    return {
      event: ref,
      days: { earliest: 0, latest: 0 },
      ...(qualifier && { qualifier }),
      text: `${qualifier ?? 'at'} ${ref.name}`,
      at,
    };
  }
  const duration = durationOf(quantity, bound);
  if (duration === undefined || (quantity.relation !== undefined && quantity.event === undefined)) return undefined;
  const ref = quantity.event && refer(reader, { reference: quantity.event, container: quantity, property: 'event' });
  const days = window(duration.minutes.low / minutesInDay, duration.minutes.high / minutesInDay, qualifier, quantity.relation === 'before');
  return {
    ...(ref && { event: ref }),
    days,
    ...(qualifier && { qualifier }),
    duration,
    ...(ref && quantity.relation && { relation: quantity.relation }),
    text: `${duration.text}${ref && quantity.relation ? ` ${quantity.relation} ${ref.name}` : ''}`,
    at,
  };
};

/** A point in time from a whole answer. */
export const momentOfPiece = (reader: Reader, written: WrittenValue): Moment | undefined =>
  momentOf(reader, written.quantity, written.bound, written.event, written.at);

/** `until: Birth`: an event that stands for its own moment. What is the name of no event is none. */
export const eventAlone = (reader: Reader, { name, at }: WrittenValue): Moment | undefined =>
  name && !('problem' in reader.linker.getCandidate(name)) ? momentOf(reader, undefined, undefined, name, at) : undefined;

/** A point in time behind a measure: `at 8 weeks after Birth`. */
export const momentOfAt = (reader: Reader, time: At): Moment | undefined =>
  momentOf(
    reader,
    time.quantity,
    undefined,
    time.event && { reference: time.event, container: time, property: 'event' },
    time.quantity ? placeOf(time.quantity) : placeOf(time),
  );
