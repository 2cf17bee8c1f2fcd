/** How often, for how long and how many, said in one breath: "weekly for 12 weeks", "8 x 2-hour sessions", "by phone, 1 hour a week". */
import { strictBound } from '../vocabulary/qualifiers.ts';
import { optionsMeant } from './lists.ts';
import { amountMeant, inFigures } from './numbers.ts';
import { withoutQuotes } from './texts.ts';
import { isOfOneDay, leadingDuration, recurrenceMeant } from './times.ts';

/** The questions of a contact that are answered together, in the order in which they are asked. */
const questions = ['every', 'for', 'count', 'mode', 'length'] as const;

type Question = (typeof questions)[number];

/** What the beginning of what was said answers, and what is left. */
interface Read {
  readonly answers: Readonly<Partial<Record<Question, string>>>;
  readonly rest: string;
  /** "2 hours a week" may be one meeting of two hours, or two of one; "4 weekly visits" may be four, or one every four weeks. */
  readonly isDoubtful?: true;
}

interface Schedule {
  /** The answers as they are written in a block. */
  readonly text: string;
  readonly words: readonly string[];
  /** It may mean something else, or says a little more: it is offered, and not put in its place unasked. */
  readonly isDoubtful: boolean;
}

const contacts = '(?:sessions?|meetings?|visits?|calls?|contacts?|groups?|chats?|appointments?|times)';
/** What of these says in which way, where nothing else does. */
const waysTold = /\b(?:visits?|calls?|groups?|chats?)\b/i;
const pace = '(?:dai|week|fortnight|month|quarter)ly';

/** What stands between the parts and answers nothing. */
const filler = new RegExp(
  `^(?:[,;.&]|(?:and|of|each|every time|per ${contacts}|long|${contacts})(?![\\p{L}\\p{N}])|an? (?=\\d))\\s*`,
  'iu',
);

const several = /^(\d+) ?(?:[x×*] ?| )(?=\d+(?:\.\d+)?(?: to \d+)? ?(?:h|m))/i;
const severalAtPace = new RegExp(`^(\\d+) (${pace}) (?=\\d)`, 'i');
const counted = new RegExp(`^((?:[a-z]+ ){0,3}\\d+(?: ?(?:to|or|-|–) ?\\d+)?) (?:(${pace}) )?${contacts}(?![\\p{L}\\p{N}])\\s*`, 'iu');
/** "8 hours over 6 weeks" are all of them together; "30 minutes for 6 weeks" is so long each time. */
const inAll = /(?:^|\s)(?:over|across|during|throughout|in|within)(?: a period of| the course of)? +\d/i;
const lasting = /^(?:for|over|across|during|throughout|lasting|in|within)(?: a period of| the course of)? +/i;
const aTime = new RegExp(`^(?:(?:an?|per|each|every) (?!${contacts})|/)`, 'i');
const by = /^(?:by|via|on|over) +(?:the +)?/i;

/** "8 x 2 hours": how many, and how long each. */
const severalAlike = (said: string): Read | undefined => {
  const [matched = '', count] = several.exec(said) ?? [];
  const each = count === undefined ? undefined : leadingDuration(said.slice(matched.length));
  return each && count !== undefined && isOfOneDay(each.length) ? { answers: { count, length: each.length }, rest: each.rest } : undefined;
};

/** Nobody says of twelve that they are one every twelve weeks. */
const mostWeeksApart = 8;

/** "12 weekly sessions", "12 weekly 2-hour sessions", "up to 6 calls". */
const numberOfContacts = (said: string): Read | undefined => {
  const [matched = '', number, often] = counted.exec(said) ?? severalAtPace.exec(said) ?? [];
  const count = number === undefined ? undefined : amountMeant(number);
  const every = often === undefined ? undefined : recurrenceMeant(often)?.lengths[0];
  // "2 sessions a week" is a number in a time.
  const rest = said.slice(matched.length);
  if (count === undefined || strictBound.test(said) || /^(?:a|an|per|each|every) |^\//i.test(rest)) return undefined;
  const isDoubtful = every !== undefined && !(Number(number) > mostWeeksApart);
  return { answers: { count, ...(every !== undefined && { every }) }, rest, ...(isDoubtful && { isDoubtful }) };
};

const howOften = (said: string): Read | undefined => {
  const often = recurrenceMeant(said);
  const [every, another] = often?.lengths ?? [];
  if (!often || every === undefined || another !== undefined || isOfOneDay(every)) return undefined;
  if (!often.isRounded) return { answers: { every }, rest: often.rest };
  const count = amountMeant(said.slice(0, said.length - often.rest.length));
  return count?.includes(' per ') === true ? { answers: { count: count.replace(/ \p{L}+(?= per )/u, '') }, rest: often.rest } : undefined;
};

/** Nobody meets for longer at a time. */
const mostHours = 8;
const hours = /(\d+(?:\.\d+)?) hours?$/;

const howLong = (said: string): Read | undefined => {
  const bare = said.replace(lasting, '');
  const { length, rest } = (strictBound.test(bare) ? undefined : leadingDuration(bare)) ?? {};
  if (length === undefined || rest === undefined) return undefined;
  // "5 days a week" is a number in a time.
  if (!isOfOneDay(length)) return aTime.test(rest) ? undefined : { answers: { for: length }, rest };
  // "Within 48 hours" says when, and forty hours are all of them together.
  if (/^(?:in|within|over|across|during) /i.test(said) || Number(hours.exec(length)?.[1]) > mostHours) return undefined;
  return { answers: { length }, rest, ...(aTime.test(rest) && { isDoubtful: true }) };
};

const inWhichWay = (said: string, modes: readonly string[]): Read | undefined => {
  const [part = ''] = /^[^,;]+/.exec(said) ?? [];
  const mode = optionsMeant(part.replace(by, '').replace(new RegExp(` *\\b${contacts}$`, 'i'), ''), modes);
  return mode === undefined || mode.length === 0 ? undefined : { answers: { mode: mode.join(', ') }, rest: said.slice(part.length) };
};

/** Nobody says more than this in one breath; what is pasted may be of any length. */
const longest = 80;

/** What one of these words alone answers may be something else: "6 weeks" may be when it is. */
const certainAlone: ReadonlySet<Question> = new Set(['every', 'length']);

/** What was said, where all of it answers at least so many of these questions and none of them twice. */
export const scheduleMeant = (said: string, modes: readonly string[], least: 1 | 2): Schedule | undefined => {
  if (said.length > longest) return undefined;
  const found = new Map<string, string>();
  let isDoubtful = false;
  let rest = inFigures(withoutQuotes(said.trim()))
    .replaceAll(/(\d)-(?=(?:hour|min|minute|week|month|day)s?\b)/gi, '$1 ')
    .replaceAll(/\beach (?=(?:day|week|fortnight|month|year)\b)/gi, 'a ');
  for (;;) {
    for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(filler, '').trim()];
    if (rest === '') break;
    const read: Read | undefined =
      severalAlike(rest) ?? numberOfContacts(rest) ?? howOften(rest) ?? howLong(rest) ?? inWhichWay(rest, modes);
    if (!read) return undefined;
    for (const [word, answer] of Object.entries(read.answers)) {
      if (found.has(word)) return undefined;
      found.set(word, answer);
    }
    isDoubtful ||= read.isDoubtful === true;
    rest = read.rest.trim();
  }
  const words = questions.filter((word) => found.has(word));
  const [first, second] = words;
  // "A weekly call" and "phone" are what it is called as well.
  const isCalled = second === undefined && (first === 'mode' || (first === 'every' && new RegExp(contacts, 'i').test(said)));
  if (first === undefined || words.length < least || isCalled) return undefined;
  const isUnpaced = found.has('length') && found.has('for') && !found.has('every') && !found.has('count');
  if (isUnpaced && inAll.test(said)) return undefined;
  isDoubtful ||= isUnpaced || (second === undefined && !certainAlone.has(first)) || (waysTold.test(said) && !found.has('mode'));
  return { words, isDoubtful, text: words.map((word) => `${word}: ${found.get(word) ?? ''}`).join('  ') };
};

/** What the contacts are called in what was said, as a name for them. */
export const nameOfContacts = (said: string): string => {
  const [called = 'sessions'] = /\b(?:sessions?|meetings?|visits?|calls?|chats?|appointments?)\b/i.exec(said) ?? [];
  const plural = called.endsWith('s') ? called : `${called}s`;
  return plural.charAt(0).toUpperCase() + plural.slice(1).toLowerCase();
};
