/** What an answer in everyday words means, for each kind of answer that the vocabulary knows: "monthly" to one is no "monthly" to another. */
import type { Kind } from '../vocabulary/kinds.ts';
import { moneySigns } from '../vocabulary/money.ts';
import { changesMeant } from './changes.ts';
import { datesMeant } from './dates.ts';
import { hoursPerMeant } from './hours-per.ts';
import { saysAll, saySomething } from './left-out.ts';
import {
  hasTellingSign,
  namesMeant,
  optionsMeant,
  theOptionForBoth,
  theOptionIn,
  theOptionsIn,
  theOptionsLeft,
  wordsMeant,
} from './lists.ts';
import type { Meant } from './meaning.ts';
import { measurementsMeant } from './measurements.ts';
import { momentsMeant } from './moments.ts';
import { amountMeant, inFigures, isBounded, isReckoned } from './numbers.ts';
import { ratioMeant } from './ratios.ts';
import { firstOfTimes } from './several-times.ts';
import { numberOfAll } from './so-many-of-all.ts';
import { quoted, textMeant, textsMeant, withoutQuotes } from './texts.ts';
import { byWeekday, durationMeant, isOfOneDay, leadingDuration, lengthEverySo, recurrenceMeant } from './times.ts';
import { hasAddress } from '../syntax/web-address.ts';

/** The question that an answer was written to. */
export interface AskedFor {
  readonly kind: Kind<unknown>;
  readonly word: string;
  /** The names that the answer may refer to. */
  readonly names: () => readonly string[];
  /** The events from which a time may be counted. */
  readonly events: () => readonly string[];
  /** What is read is not what stands there, but the same with its times in words. */
  readonly isReworded?: true;
}

type Reads = (said: string, asked: AskedFor) => readonly Meant[];

const only = (text: string | undefined): readonly Meant[] => (text === undefined ? [] : [{ text }]);

/** A figure that was understood in `said`. */
const figureIn = (said: string, text: string | undefined): readonly Meant[] =>
  text === undefined ? [] : [{ text, ...((isReckoned(said) || !saysAll(said, text)) && { isPart: true as const }) }];

/** A text behind a figure, as it goes on. */
const withNote = (figure: string, rest: string): string => {
  const note = rest
    .trim()
    .replace(/^[,;:+–—-]+\s*/, '')
    .replace(/^\(([^()]*)\)$/, '$1');
  return note === '' ? figure : `${figure} ${quoted(note)}`;
};

const optionsOf = ({ kind }: AskedFor): readonly string[] => Object.keys(kind.options ?? {});

const beginsWithText = /^["“„]/;

const counted: Reads = (said) => {
  const words = said.split(/ +/);
  for (let count = Math.min(words.length, 7); count > 0; count--) {
    const figure = amountMeant(words.slice(0, count).join(' '));
    // What is counted is not a part of the figure here, and "half a day" is no share of one.
    if (/^half$/i.test(words[count - 1] ?? '') && /^(?:an?|day|hour)$/i.test(words[count] ?? '')) continue;
    if (figure !== undefined && /[\d%]$/.test(figure) && amountMeant(words.slice(0, count - 1).join(' ')) !== figure) {
      return only(withNote(figure, words.slice(count).join(' ')));
    }
  }
  return only(quoted(said));
};

const yes = /^(?:yes|y|true|yeah|yep|ja|always|definitely|of course)\b/i;
const no = /^(?:no|n|false|nope|nein|never|not at all)\b/i;

/** `fortnight` alone is one. */
const lengthMeant = (said: string): string | undefined => durationMeant(/^\p{L}+$/u.test(said) ? `one ${said}` : said);

/** "1:30", hours and minutes as a clock shows them; nothing that somebody sits through lasts longer. It may be when it begins. */
const lengthOnClock = (said: string): string | undefined => {
  const [, hours = '', minutes = ''] = /^([0-8]):([0-5]\d)(?: *h(?:ours?|rs?)?\.?)?$/i.exec(said) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return minutes === '' || all === 0 ? undefined : `${String(all)} minutes`;
};

/** "In the last five years" and "less than five years ago" say how long ago something may be. */
const agoMeant = (said: string): string | undefined => {
  if (/\bago\b/i.test(said)) return durationMeant(said.replace(/ +ago\b/i, ''));
  const [, length] = /^(?:(?:(?:with)?in|over|during) +)?(?:the +)?(?:last|past|previous) +(.+)$/i.exec(said.trim()) ?? [];
  const meant = length === undefined ? undefined : lengthMeant(length);
  return meant !== undefined && /^\d/.test(meant) ? `within ${meant}` : undefined;
};

/** Money for the time that somebody works. A voucher or a fare is no pay. */
const wage = new RegExp(
  String.raw`^[^\p{L}\d]*[${moneySigns.join('')}] ?\d[\d.,]*k? *(?:\/ ?|(?:per|an?|each) +)(?:hours?|hrs?|h|weeks?|wks?|months?|years?|yrs?|days?|annum|session|shift)\b`,
  'iu',
);

const eachTime = /^(?:(?:per|an?|each|every|times|x|p\.?\/?[adwm])\b|[×*/])/i;

/** A length of time with nothing behind it but a text or what a sign parts from it. */
const lengthAlone = (said: string): { readonly lengths: readonly string[]; readonly rest: string } | undefined => {
  const { length, rest } = leadingDuration(inFigures(said)) ?? {};
  return length === undefined || !/^(?:["“„,;:–—-]|$)/.test(rest ?? '') ? undefined : { lengths: [length], rest: rest ?? '' };
};

/** What is rounded is offered, and never put in the place of what was said unasked. */
const asRounded = ({ isRounded }: { readonly lengths: readonly string[]; readonly isRounded?: true }): Pick<Meant, 'isPart'> =>
  isRounded ? { isPart: true } : {};

const spanOfTimes = /ly ?(?:-|–|—|\/|\bto\b|\bor\b) ?\w+ly\b/i;

export const meantByKind: Readonly<Record<Kind<unknown>['is'], Reads>> = {
  text: (said) => only(textMeant(said)),
  texts: (said) => only(textsMeant(said)),
  choice: (said, asked) => {
    const found = theOptionsIn(said, optionsOf(asked));
    if (found.length > 0) return found;
    const left = theOptionsLeft(said, optionsOf(asked));
    if (left.length > 0) return left;
    const both = theOptionForBoth(said, optionsOf(asked));
    return both.length === 0 && optionsOf(asked).includes('paid') && wage.test(said) ? [{ text: 'paid', isPart: true }] : both;
  },
  choices: (said, asked) => {
    const all = optionsMeant(said, optionsOf(asked));
    const one = all ? undefined : theOptionIn(said, optionsOf(asked));
    return one ? [one] : only(all?.join(', '));
  },
  'yes-no': (said) => {
    const bare = said.replaceAll(/^[\s"“”]+|[\s"“”.;]+$/g, '');
    const [answer] = yes.exec(bare) ?? no.exec(bare) ?? [];
    // “Yes and no” is neither.
    if (answer === undefined || (/\byes\b/i.test(bare) && /\bno\b/i.test(bare))) return [];
    return [{ text: yes.test(bare) ? 'yes' : 'no', ...(saySomething([bare.slice(answer.length)]) && { isPart: true as const }) }];
  },
  // The parts of an address are no names.
  words: (said, { kind }) => {
    if (hasAddress(said)) return [];
    const isPart = hasTellingSign(said) || (kind.isPlace === true && said.includes('('));
    // “UK (Glasgow)” and “UK only” are places of which more is said.
    const place = kind.isPlace ? said.replace(/ +only$/i, '').replace(/\s*\([^()]*\)$/, '') : said;
    return only(wordsMeant(place)).map((each) => (isPart ? { ...each, isPart } : each));
  },
  amount: (said, { word }) => {
    const bare = withoutQuotes(said);
    const ratio = word === 'caseload' ? ratioMeant(bare) : undefined;
    if (ratio !== undefined) return only(ratio);
    const hours = word === 'hours' && amountMeant(bare) === undefined ? hoursPerMeant(bare) : undefined;
    if (hours !== undefined) return only(hours);
    const number = word === 'minimum' ? numberOfAll(bare) : undefined;
    const figure = figureIn(bare, amountMeant(bare) ?? durationMeant(bare));
    return number === undefined ? figure : [{ text: number, isPart: true }, ...figure];
  },
  'amount-or-word': (said, asked) => {
    const bare = withoutQuotes(said);
    const option = theOptionIn(bare, optionsOf(asked));
    if (option) return [option];
    const ago = agoMeant(bare);
    return ago === undefined && !/\bago\b/i.test(bare) ? figureIn(bare, amountMeant(bare)) : only(ago);
  },
  duration: (said, { word }) => {
    const bare = withoutQuotes(said);
    const onClock = word === 'length' ? lengthOnClock(bare) : undefined;
    if (onClock !== undefined) return [{ text: onClock, isOffered: true }];
    const length = word === 'every' ? durationMeant(bare) : lengthMeant(bare.replace(/^(?:the )?first +/i, ''));
    // "Every week or more" is more often, and at least a week from one to the next is not.
    if (word === 'every' && /^at (?:least|most) /.test(length ?? '')) return [];
    if (length !== undefined) return only(length);
    // How often something is does not say how long it takes or goes on.
    if (word !== 'every') return [];
    const recurrence = recurrenceMeant(bare) ?? recurrenceMeant(`every ${bare}`);
    if (recurrence?.rest === '') return recurrence.lengths.map((text) => ({ text, ...asRounded(recurrence) }));
    const byDay = byWeekday(bare);
    return byDay === undefined ? [] : [{ text: byDay, isPart: true }];
  },
  measured: (said) => {
    const found = beginsWithText.test(said) ? undefined : leadingDuration(said);
    // "20 hours pw for 3 weeks", "2 hours x 8": so long each time, and not in all.
    return only(found && !eachTime.test(found.rest) ? withNote(found.length, found.rest) : quoted(said));
  },
  counted: (said, asked) => (beginsWithText.test(said) ? only(quoted(said)) : counted(said, asked)),
  recurring: (said) => {
    const bare = said.replace(/^["“„]([^"“”„]*)["”“]$/, '$1');
    const { bound, rest } = /^(?<bound>at least|about|usually|normally|roughly) +(?<rest>.*)$/i.exec(bare)?.groups ?? {
      bound: '',
      rest: bare,
    };
    const session = lengthEverySo(bare);
    if (session) return only(withNote(`every ${session.every}`, session.length));
    // "Monthly to fortnightly" is a span, for which there is no word.
    const found = spanOfTimes.test(bare) ? undefined : (recurrenceMeant(rest ?? bare) ?? lengthAlone(rest ?? bare));
    // "Monthly+" is no month alone, and of what is at least 6 weeks apart there is no `every`.
    const isPace = found?.lengths.every((length) => !isOfOneDay(length) && !isBounded(length)) === true;
    if (!found || !isPace || found.rest.startsWith('+')) return only(quoted(said));
    const behind = found.rest.replace(/^[,;:–—-]+\s*/, '');
    const note = [bound, /^["“„][^"“”„]*["”“]$/.test(behind) ? behind.slice(1, -1) : behind].filter(Boolean).join(', ');
    return found.lengths.map((length) => ({ text: withNote(`every ${length}`, note), ...asRounded(found) }));
  },
  date: (said) => datesMeant(withoutQuotes(said)),
  moment: (said, { word, events }) => {
    const bare = withoutQuotes(said);
    const meant = momentsMeant(bare, events(), word === 'by' || word === 'until');
    return meant.length > 0 || word !== 'when' ? meant : firstOfTimes(bare, events());
  },
  names: (said, { names }) => only(namesMeant(said, names())?.join(', ')),
  expectation: (said) => changesMeant(withoutQuotes(said)),
  measurements: (said, { names, events, isReworded }) => measurementsMeant(said, names(), events(), isReworded),
  comparator: (said) => {
    if (
      /^(?:the )?(?:usual|standard|normal|routine|existing|current) (?:care|services?|support|practice)$|^(?:treatment|care) as usual$/i.test(
        said.trim(),
      )
    )
      return only('usual-care');
    return only(/^(?:an?|the)? *wait(?:ing)?[- ]?list(?:s|ed)?\b/i.test(said) ? 'waiting-list' : quoted(said));
  },
};
