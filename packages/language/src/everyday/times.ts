/** Lengths of time and how often, as people say them: "half an hour", "45 mins", "fortnightly", "twice a week". */
import type { TimeUnit } from '../spec/values.ts';
import { minutesIn } from '../vocabulary/time-units.ts';
import { inFigures, spanOf, withoutBound } from './numbers.ts';
import { anyUnit, inUnits, unitOf } from './time-words.ts';

/** Stretches that are said without a number. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^(?:half an hour|a half hour|half hour|½ hour|1\/2 hour)$/i, '30 minutes'],
  [/^(?:a )?quarter of an hour$/i, '15 minutes'],
  [/^three quarters of an hour$/i, '45 minutes'],
  [/^(?:an?|one) hour and a quarter$/i, '75 minutes'],
  [/^(?:an hour and a half|(?:one|1) and a half hours?|1½ hours?|1 1\/2 hours?)$/i, '90 minutes'],
  [/^(?:half a|a half|half) year$/i, '6 months'],
  [/^(?:a year and a half|(?:one|1) and a half years?|1½ years?)$/i, '18 months'],
];

const span = new RegExp(`^${spanOf(anyUnit)}$`, 'i');
const part = new RegExp(`(\\d+(?:\\.\\d+)?) *(${anyUnit})`, 'gi');
const parts = new RegExp(`^(?:\\d+(?:\\.\\d+)? *(?:${anyUnit})(?: *,? *(?:and )?))+(?:\\d+(?: *m)?)?$`, 'i');

const finer = Object.keys(minutesIn) as readonly TimeUnit[];

/** A unit and the one in which its parts are said. */
const together: ReadonlySet<string> = new Set(['year month', 'month week', 'week day', 'day hour', 'hour minute']);

/** "1 hour 30 minutes" in the finer of its units, where that is a whole number of them. */
const sumOf = (said: string): string | undefined => {
  if (!parts.test(said)) return undefined;
  const found = [...said.matchAll(part)].map(([, number, word = '']) => ({ number: Number(number), of: unitOf(word) }));
  const rest = /(\d+)(?: *m)?$/i.exec(said)?.[1];
  // "1h30" and "1 hr 15m": minutes go without their word, or with a letter of it that means nothing else behind hours.
  if (rest !== undefined) {
    if (found.at(-1)?.of?.unit !== 'hour') return undefined;
    found.push({ number: Number(rest), of: { number: 1, unit: 'minute' } });
  }
  const scales = found.map(({ of }) => finer.indexOf(of?.unit ?? 'minute'));
  // "6 weeks, 2 hours a week" is no sum: only what is counted in parts of the unit before it is added to that.
  if (scales.some((scale, index) => index > 0 && !together.has(`${finer[scales[index - 1] ?? 0] ?? ''} ${finer[scale] ?? ''}`)))
    return undefined;
  const finest = finer.find((unit) => found.some(({ of }) => of?.unit === unit));
  if (finest === undefined || found.length < 2) return undefined;
  const total =
    found.reduce((sum, { number, of }) => sum + number * (of?.number ?? 1) * minutesIn[of?.unit ?? finest], 0) / minutesIn[finest];
  return Number.isInteger(total) ? inUnits(total, finest) : undefined;
};

const longestSpan = 60;

const ends = /^(?:(?:from +)?(?<low>.+?) +to +(?<high>.+)|between +(?<least>.+?) +and +(?<most>.+))$/i;

const oneLength = /^(\d+(?:\.\d+)?) ([a-z]+?)s?$/;

const minutesOf = (length: string): number => {
  const [, number, unit = ''] = oneLength.exec(length) ?? [];
  return Number(number) * (Object.hasOwn(minutesIn, unit) ? minutesIn[unit as TimeUnit] : NaN);
};

/** "Six months to a year": from one length to another, each in words of its own. */
const fromToMeant = (said: string): string | undefined => {
  // Two lengths are short; what is pasted may hold a hundred thousand times "to".
  if (said.length > longestSpan) return undefined;
  const { low, high, least = low, most = high } = ends.exec(said)?.groups ?? {};
  if (least === undefined || most === undefined) return undefined;
  const [from, to] = [durationMeant(least) ?? '', durationMeant(most) ?? ''];
  return minutesOf(from) < minutesOf(to) ? `${from} to ${to}` : undefined;
};

/** A length of time as the language writes it, from what was said, if that is one. */
export const durationMeant = (said: string): string | undefined => {
  const { bound, rest } = withoutBound(
    said
      .trim()
      .replace(/ +(?:each|long|in length|in total|in all|altogether|duration)$/i, '')
      .replace(/^(?:for|lasting|lasts|takes) +/i, ''),
  );
  for (const [pattern, length] of phrases) if (pattern.test(rest)) return bound + length;
  const figures = inFigures(rest.replace(/^(?:an?|one) +(?=\p{L}+(?:$| +and\b))/iu, '1 '));
  const sum = sumOf(figures);
  if (sum !== undefined) return bound + sum;
  const [, low = '', lowWord, high, highWord] = span.exec(figures) ?? [];
  const word = highWord ?? lowWord;
  const of = word === undefined ? undefined : unitOf(word);
  if (!of) return bound === '' ? fromToMeant(rest) : undefined;
  const first = Number(low) * of.number;
  if (high === undefined) return bound + inUnits(first, of.unit);
  const other = lowWord === undefined ? of : unitOf(lowWord);
  const start = other && other.unit !== of.unit ? inUnits(Number(low) * other.number, other.unit) : first.toString();
  return `${bound}${start} to ${inUnits(Number(high) * of.number, of.unit)}`;
};

/** So many times in a stretch: how long from one to the next. */
const between = (count: number, number: number, unit: TimeUnit): string | undefined => {
  const parts: Readonly<Partial<Record<TimeUnit, readonly [each: number, unit: TimeUnit]>>> = {
    year: [12, 'month'],
    month: [4, 'week'],
    week: [7, 'day'],
    day: [24, 'hour'],
  };
  if (number % count === 0) return inUnits(number / count, unit);
  const [each, smaller] = parts[unit] ?? [];
  if (each === undefined || smaller === undefined) return undefined;
  const length = (number * each) / count;
  if (Number.isInteger(length)) return inUnits(length, smaller);
  // A month is not four weeks to the day, so a part of it is not said to be.
  return unit === 'week' && length > 1 ? `${Math.floor(length).toString()} to ${inUnits(Math.ceil(length), smaller)}` : undefined;
};

const adverbs: Readonly<Record<string, readonly [number: number, unit: TimeUnit]>> = {
  hourly: [1, 'hour'],
  daily: [1, 'day'],
  weekly: [1, 'week'],
  fortnightly: [2, 'week'],
  monthly: [1, 'month'],
  quarterly: [3, 'month'],
  yearly: [1, 'year'],
  annually: [1, 'year'],
  annual: [1, 'year'],
};
const adverb = Object.keys(adverbs).join('|');

/** What may mean the one as well as the other: the longer stretch first. */
const twofold: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^bi-?weekly\b/i, ['2 weeks', '3 to 4 days']],
  [/^bi-?monthly\b/i, ['2 months', '2 weeks']],
  [/^bi-?annual(?:ly)?\b/i, ['6 months', '2 years']],
];

const counts: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const ordinals: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  sixth: 6,
  '6th': 6,
};

const timesIn = new RegExp(
  `^(?:(once|twice|thrice)|(\\d+)(?: *(?:x|times?|sessions?|meetings?|visits?|calls?|contacts?)|(?= *[/]| +(?:an?|per|each|every|in) )))(?: +(?:an?|per|each|every|in an?|in) +| *[/] *| +)(?:(${adverb})|(\\d+)? *(${anyUnit}))(?![\\p{L}\\p{N}]| *\\d)`,
  'iu',
);
const everyOther = new RegExp(
  `^(?:once +)?(?:every|each|per|an?)? *(?:(${Object.keys(ordinals).join('|')}) +)(${anyUnit})(?![\\p{L}\\p{N}])`,
  'iu',
);
const everySpan = new RegExp(`^(?:once +)?(?:every|each|per|an?|once in) +(?:${spanOf(anyUnit)}|(${anyUnit}))(?![\\p{L}\\p{N}])`, 'iu');
/** "6 weekly" and "six-weekly" are said of what comes every six weeks. */
const spacedAdverb = new RegExp(`^(?:every +)?(\\d+)[- ](${adverb})(?![\\p{L}\\p{N}])`, 'iu');
const plainAdverb = new RegExp(`^(${adverb})(?![\\p{L}\\p{N}])`, 'iu');

/** How often something is done, at the beginning of what was said: the stretches from one time to the next that it may mean. */
interface Recurrence {
  readonly lengths: readonly string[];
  readonly rest: string;
  /** "Twice a week" is every 3 to 4 days, and "twice a month" every two weeks, not to the day. */
  readonly isRounded?: true;
}

const lengthOf = (number: number, word: string): string | undefined => {
  const of = unitOf(word);
  return of && inUnits(number * of.number, of.unit);
};

/** "twice a week in a group": every 3 to 4 days, and "in a group" is left. */
export const recurrenceMeant = (said: string): Recurrence | undefined => {
  const figures = inFigures(said.trim());
  const found = (length: string | undefined, matched: string): Recurrence | undefined =>
    length === undefined ? undefined : { lengths: [length], rest: figures.slice(matched.length).trim() };
  for (const [pattern, lengths] of twofold) {
    const [matched] = pattern.exec(figures) ?? [];
    if (matched !== undefined) return { lengths, rest: figures.slice(matched.length).trim() };
  }
  const spaced = spacedAdverb.exec(figures);
  const [apart, pace] = spaced ? (adverbs[(spaced[2] ?? '').toLowerCase()] ?? []) : [];
  if (spaced && apart !== undefined && pace) return found(inUnits(apart * Number(spaced[1]), pace), spaced[0]);
  const often = timesIn.exec(figures);
  if (often) {
    const [matched, word, figure, how, number, unitWord] = often;
    const [each, unit] = how === undefined ? [] : (adverbs[how.toLowerCase()] ?? []);
    const of = unitWord === undefined ? undefined : unitOf(unitWord);
    const count = word === undefined ? Number(figure) : (counts[word.toLowerCase()] ?? 1);
    const [length, lengthUnit] = each !== undefined && unit ? [each, unit] : [Number(number ?? 1) * (of?.number ?? 1), of?.unit];
    const pace = lengthUnit && found(between(count, length, lengthUnit), matched);
    const isRounded = length % count !== 0 && (lengthUnit === 'month' || lengthUnit === 'week');
    return pace && { ...pace, ...(isRounded && { isRounded }) };
  }
  const other = everyOther.exec(figures);
  if (other) return found(lengthOf(ordinals[(other[1] ?? '').toLowerCase()] ?? 1, other[2] ?? ''), other[0]);
  const spanned = everySpan.exec(figures);
  if (spanned) {
    const [matched, , , , , unitWord] = spanned;
    const length = unitWord === undefined ? durationMeant(matched.replace(/^.*?(?:every|each|per|in|an?) +/i, '')) : lengthOf(1, unitWord);
    return found(length, matched);
  }
  const plain = plainAdverb.exec(figures);
  const [number, unit] = plain ? (adverbs[(plain[1] ?? '').toLowerCase()] ?? []) : [];
  return plain && number !== undefined && unit ? found(inUnits(number, unit), plain[0]) : undefined;
};

/** So long, so often: "1 hour a month", "90 mins/week", "2 hours fortnightly". */
const lengthAndPace = new RegExp(`^(.+?)(?:(?: *[/] *| +(?:per|an?|each|every|in) +)(.+)| +(${adverb}))$`, 'iu');

/** Whether a length of time is one of minutes or hours: so long something takes, and nobody meets every hour. */
export const isOfOneDay = (length: string): boolean => /(?:minute|hour)s?$/.test(length);

/** How long something takes that is done so often, if that is what was said: a length and what comes between two of them. */
export const lengthEverySo = (said: string): { readonly length: string; readonly every: string } | undefined => {
  const [, length = '', span, pace] = lengthAndPace.exec(said.trim()) ?? [];
  if (!isOfOneDay(durationMeant(length) ?? '')) return undefined;
  const often = recurrenceMeant(pace ?? `every ${span ?? ''}`);
  const [every] = often?.rest === '' ? often.lengths : [];
  return every === undefined || isOfOneDay(every) ? undefined : { length, every };
};

/** A length of time at the beginning of what was said, and what is left. */
export const leadingDuration = (said: string): { readonly length: string; readonly rest: string } | undefined => {
  const words = said.trim().split(/ +/);
  for (let count = Math.min(words.length, 8); count > 0; count--) {
    const length = durationMeant(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:]$/, ''),
    );
    if (length !== undefined) return { length, rest: words.slice(count).join(' ') };
  }
  return undefined;
};

const weekday = '(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\\b\\.?';
/** Of two days a week nobody knows what comes between. */
const ofWeek = new RegExp(`^(?:on |each )?${weekday}(?!.*(?:\\bmonth|\\b${weekday}))`, 'i');
const ofMonth = new RegExp(
  `^(?:on )?(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) ${weekday} (?:of|in) (?:the|each|every|a) month`,
  'i',
);

/** How often something is that is said by its day: "Thursday", "the first Sunday of the month". */
export const byWeekday = (said: string): string | undefined => (ofWeek.test(said) ? '1 week' : ofMonth.test(said) ? '1 month' : undefined);
