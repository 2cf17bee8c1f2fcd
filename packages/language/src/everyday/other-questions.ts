/** Answers that stand behind the wrong word: how long, until when, how often and how many are easily taken for one another. */
import type { Kind } from '../vocabulary/kinds.ts';
import { strictBound } from '../vocabulary/qualifiers.ts';
import { saysAll } from './left-out.ts';
import { momentsMeant } from './moments.ts';
import { amountMeant, behindBound, isBeyondCounting } from './numbers.ts';
import { withoutQuotes } from './texts.ts';
import { durationMeant, isOfOneDay, recurrenceMeant } from './times.ts';

interface OtherAnswer {
  readonly word: string;
  readonly text: string;
}

const contacts = /^(?:sessions?|meetings?|visits?|calls?|contacts?|times?|groups?)$/i;

const untilMeant = (said: string, events: () => readonly string[]): OtherAnswer | undefined => {
  const [, limit] = /^(?:until|till|up to|up until|to) +(.*)$/i.exec(said) ?? [];
  const [meant] = limit === undefined ? [] : momentsMeant(limit, events(), true);
  return meant && { word: 'until', text: meant.text };
};

const countMeant = (said: string): OtherAnswer | undefined => {
  const text = strictBound.test(said) ? undefined : amountMeant(said);
  return text !== undefined && contacts.test(text.split(' ').at(-1) ?? '') && saysAll(said, text) ? { word: 'count', text } : undefined;
};

const mostly = '(?:at least|no less(?: often)? than|not less than|a minimum of|minimum)';
const hardly = '(?:at most|no more(?: often)? than|not more than|up to|a maximum of|maximum)';
const boundBefore = new RegExp(`^(?:(?<least>${mostly})|${hardly}) +(?<often>.+)$`, 'i');
const boundBehind =
  /^(?<often>.+?),? +(?:(?<least>or (?:more(?: often| frequently)?|oftener)|at least|minimum|at (?:a|the) minimum)|or less(?: often| frequently)?|at most|at the most|maximum)$/i;

/** "Weekly or more", "at least twice a month": how many contacts there are in a time, and no time from one to the next. */
const rateMeant = (said: string): OtherAnswer | undefined => {
  const bare = withoutQuotes(said);
  const { often, least } = (boundBefore.exec(bare) ?? boundBehind.exec(bare))?.groups ?? {};
  if (often === undefined) return undefined;
  // "Two days minimum" may be the least that lies between two of them, and "an hour a week" is how long.
  if (durationMeant(often) !== undefined && !/\bor (?:more|less|oftener)\b/i.test(bare)) return undefined;
  const pace = recurrenceMeant(often) ?? recurrenceMeant(`every ${often}`);
  const [length, another] = pace?.rest === '' && !pace.lengths.some(isOfOneDay) ? pace.lengths : [];
  const amount = amountMeant(often);
  const rate =
    amount?.includes(' per ') === true
      ? amount
      : length !== undefined && another === undefined
        ? `1 per ${length.replace(/^1 /, '')}`
        : undefined;
  const text = rate === undefined ? undefined : behindBound(least === undefined ? 'at most ' : 'at least ', rate);
  return text === undefined ? undefined : { word: 'count', text };
};

/** "Twice a week" is a number in a time; what comes between two of them is not the same each time. */
const oftenMeant = (said: string): OtherAnswer | undefined => {
  const often = recurrenceMeant(said);
  const text = often?.isRounded && often.rest === '' ? amountMeant(said) : undefined;
  return text?.includes(' per ') === true ? { word: 'count', text } : undefined;
};

/** "Weekly" is said of what comes between two times. */
const paceMeant = (said: string): OtherAnswer | undefined => {
  const often = recurrenceMeant(said);
  const [length, another] = often?.rest === '' ? often.lengths : [];
  return length === undefined || another !== undefined || often?.isRounded ? undefined : { word: 'every', text: length };
};

/** The question that is answered in place of the one that was asked, if that is plain. */
export const otherAnswerMeant = (
  said: string,
  word: string,
  { is }: Kind<unknown>,
  events: () => readonly string[],
): OtherAnswer | undefined => {
  if (isBeyondCounting(said)) return undefined;
  const rate = word === 'every' ? (rateMeant(said) ?? oftenMeant(said)) : undefined;
  if (rate) return rate;
  if (is === 'duration') {
    if (durationMeant(said) !== undefined || word === 'every') return undefined;
    return untilMeant(said, events) ?? (word === 'for' ? countMeant(said) : undefined) ?? paceMeant(said);
  }
  const isPaced = is === 'moment' || (is === 'amount-or-word' && amountMeant(said) === undefined);
  return isPaced ? paceMeant(said) : undefined;
};
