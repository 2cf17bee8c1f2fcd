/** Answers that stand behind the wrong word: how long, until when, how often and how many are easily taken for one another. */
import type { Kind } from '../vocabulary/kinds.ts';
import { momentsMeant } from './moments.ts';
import { amountMeant } from './numbers.ts';
import { durationMeant, recurrenceMeant } from './times.ts';

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
  const text = amountMeant(said);
  return text !== undefined && contacts.test(text.split(' ').at(-1) ?? '') ? { word: 'count', text } : undefined;
};

/** The question that is answered in place of the one that was asked, if that is plain. */
export const otherAnswerMeant = (
  said: string,
  word: string,
  { is }: Kind<unknown>,
  events: () => readonly string[],
): OtherAnswer | undefined => {
  if (is === 'duration')
    return durationMeant(said) === undefined ? (untilMeant(said, events) ?? (word === 'for' ? countMeant(said) : undefined)) : undefined;
  if (is !== 'amount-or-word' || amountMeant(said) !== undefined) return undefined;
  const often = recurrenceMeant(said);
  const [length, another] = often?.rest === '' ? often.lengths : [];
  return length === undefined || another !== undefined ? undefined : { word: 'every', text: length };
};
