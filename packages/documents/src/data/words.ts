/** The small parts of `.peer` text: names, texts and figures as they are typed. */
import { nameStatus, withPlainDecimals, writtenText } from '@peerspec/language/internal';
import { isBlank } from '@peerspec/language/hidden';

/** What is kept of a text so that it can be a name: its letters and digits, with hyphens between its parts. */
const nameLike = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/-+$/u, '');

/** A name as it can be typed; undefined where nothing of it could be. What is a name already stays as it is. */
export const typedName = (written: unknown): string | undefined => {
  if (typeof written !== 'string') return undefined;
  const name = nameLike(written);
  return nameStatus(name) === 'name' ? name : undefined;
};

/** A text in quotes; undefined where it says nothing. */
export const typedText = (text: unknown): string | undefined =>
  typeof text !== 'string' || isBlank(text) ? undefined : writtenText(text.trim());

/** The largest figure that the language takes. */
const largest = 1e12;

/** A figure without an exponent; undefined for what is none. */
export const typedFigure = (figure: unknown): string | undefined => {
  if (typeof figure !== 'number' || !(figure >= 0 && figure <= largest)) return undefined;
  const text = String(figure);
  return withPlainDecimals(text.includes('e') ? figure.toFixed(20).replace(/\.?0+$/, '') : text);
};

const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);

export const typedDay = (day: unknown): string | undefined => (isDay(day) ? day : undefined);

/** All of them, with commas between; undefined where one of them cannot be typed, or there is none. */
export const typedList = (values: unknown, typed: (value: unknown) => string | undefined): string | undefined => {
  if (!Array.isArray(values) || values.length === 0) return undefined;
  const each = values.map(typed);
  return each.includes(undefined) ? undefined : each.join(', ');
};

/** The parts that are there, with blanks between; undefined where one that is wanted is missing. */
export const together = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.filter((part) => part !== '').join(' ');
