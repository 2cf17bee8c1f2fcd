/** Numbers, lengths of time and points in time: as data, and as they are typed. */
import type { Amount, Moment } from '@peerspec/language';
import { timeUnits } from '@peerspec/language';
import type { JsonObject } from './json.ts';
import { defined, isObject } from './json.ts';
import { together, typedFigure, typedName } from './words.ts';

export const qualifiers = ['at least', 'at most', 'up to', 'about', 'within', 'from'] as const;

const unitsOfTime: ReadonlySet<string> = new Set(Object.values(timeUnits));

/** `up to 6` and `at most 6` mean the same; which of them was written is kept. */
const qualifierIn = ({ qualifier, text }: Amount): string | undefined => (text.startsWith('up to ') ? 'up to' : qualifier);

export const amountData = (amount: Amount): JsonObject => {
  const { low, high, lowUnit, unit, per, perNumber } = amount;
  return defined({ qualifier: qualifierIn(amount), low, high, lowUnit, unit, per, perNumber });
};

export const momentData = ({ duration, relation, qualifier, event }: Moment): JsonObject =>
  defined({ duration: duration && amountData(duration), relation, qualifier: duration ? undefined : qualifier, event: event?.name });

/** Nothing where nothing is said; undefined where it is no such word. */
const typedQualifier = (qualifier: unknown): string | undefined =>
  qualifier === undefined ? '' : qualifiers.find((each) => each === qualifier);

/** A figure with its unit: `24%`, `2 weeks`, `6 people`. */
const withUnit = (figure: string | undefined, unit: unknown): string | undefined => {
  if (figure === undefined || unit === undefined) return figure;
  if (unit === '%') return `${figure}%`;
  const word = typedName(unit);
  return word === undefined ? undefined : `${figure} ${word}${unitsOfTime.has(word) && figure !== '1' ? 's' : ''}`;
};

const typedPer = (per: unknown, perNumber: unknown): string | undefined => {
  if (per === undefined) return '';
  const word = typedName(per);
  if (word === undefined || perNumber === undefined) return together('per', word);
  const figure = typedFigure(perNumber);
  return unitsOfTime.has(word) ? together('every', withUnit(figure, word)) : together('per', figure, word);
};

/** `at least 5`, `6 to 10 people`, `3 days to 2 weeks`, `1 per 50 people`. */
export const typedAmount = (data: unknown): string | undefined => {
  if (!isObject(data)) return undefined;
  const { qualifier, low, high, lowUnit, unit, per, perNumber } = data;
  const [from, to] = [typedFigure(low), typedFigure(high)];
  const figures = low === high ? withUnit(to, unit) : together(withUnit(from, lowUnit), 'to', withUnit(to, unit));
  return together(typedQualifier(qualifier), figures, typedPer(per, perNumber));
};

const isOfTime = (unit: unknown): boolean => typeof unit === 'string' && unitsOfTime.has(unit);

export const typedDuration = (data: unknown): string | undefined =>
  isObject(data) && isOfTime(data['unit']) ? typedAmount(data) : undefined;

const relations = ['before', 'after', 'of'] as const;

/** `6 weeks after Birth`, `within 48 hours after Birth`, `at Birth`, `6 months`. */
export const typedMoment = (data: unknown): string | undefined => {
  if (!isObject(data)) return undefined;
  const { duration, relation, qualifier, event } = data;
  if (duration === undefined) return together(qualifier === undefined ? 'at' : typedQualifier(qualifier), typedName(event));
  if (relation === undefined) return typedDuration(duration);
  const word = relations.find((each) => each === relation);
  return together(typedDuration(duration), word, typedName(event));
};

/** The first time behind a measure goes by `at`, which takes no further qualifier; all others stand behind commas. */
export const typedTimes = (data: unknown): string | undefined => {
  if (!Array.isArray(data)) return undefined;
  const times = data.map((time: unknown, index) => {
    const typed = typedMoment(time);
    if (typed === undefined) return undefined;
    if (index > 0 || /^(?:at (?:least|most)|up to|about|within|from) /.test(typed)) return `, ${typed}`;
    return typed.startsWith('at ') ? ` ${typed}` : ` at ${typed}`;
  });
  return times.includes(undefined) ? undefined : times.join('');
};
