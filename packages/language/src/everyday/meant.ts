/** What an answer in everyday words means, in the words of the language, by the kind of answer that is asked for. */
import type { Kind, KindName } from '../vocabulary/kinds.ts';
import { isOfTexts } from '../vocabulary/kinds.ts';
import { changesMeant } from './changes.ts';
import { datesMeant } from './dates.ts';
import { namesMeant, optionsMeant, theOptionForBoth, theOptionIn, theOptionsIn, wordsMeant } from './lists.ts';
import { saysAll, saySomething } from './left-out.ts';
import type { Meant } from './meaning.ts';
import { momentsMeant } from './moments.ts';
import {
  amountMeant,
  inFigures,
  isBeyondCounting,
  isReckoned,
  isStrict,
  thousandsOrDecimals,
  withDecimalPoints,
  withoutBound,
} from './numbers.ts';
import { ratioMeant } from './ratios.ts';
import { firstOfTimes, timesMeant, withClinicalTimes } from './several-times.ts';
import { quoted, textMeant, textsMeant } from './texts.ts';
import { hasAddress } from '../syntax/web-address.ts';
import { byWeekday, durationMeant, isOfOneDay, leadingDuration, lengthEverySo, recurrenceMeant } from './times.ts';

interface AskedFor {
  readonly kind: Kind<unknown>;
  readonly word: string;
  /** The names that the answer may refer to. */
  readonly names: () => readonly string[];
  /** The events from which a time may be counted. */
  readonly events: () => readonly string[];
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

const measureAndTime =
  /^(?<measure>"[^"]*"|“[^”]*”|[^"“”]*?)(?: +at +(?<at>.+)| +(?<time>(?:within |about |around |by )?(?:\d|an? |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |eighteen ).*))$/i;

/** `fortnight` alone is one. */
const lengthMeant = (said: string): string | undefined => durationMeant(/^\p{L}+$/u.test(said) ? `one ${said}` : said);

/** "In the last five years" and "less than five years ago" say how long ago something may be. */
const agoMeant = (said: string): string | undefined => {
  if (/\bago\b/i.test(said)) return durationMeant(said.replace(/ +ago\b/i, ''));
  const [, length] = /^(?:(?:(?:with)?in|over|during) +)?(?:the +)?(?:last|past|previous) +(.+)$/i.exec(said.trim()) ?? [];
  const meant = length === undefined ? undefined : lengthMeant(length);
  return meant !== undefined && /^\d/.test(meant) ? `within ${meant}` : undefined;
};

/** Money for the time that somebody works. A voucher or a fare is no pay. */
const isWage =
  /^[^\p{L}\d]*[£€$] ?\d[\d.,]*k? *(?:\/ ?|(?:per|an?|each) +)(?:hours?|hrs?|h|weeks?|wks?|months?|years?|yrs?|days?|annum|session|shift)\b/iu;

/** What a time behind it belongs to: "a diary for 2 weeks" is not kept at them. */
const beforeLength =
  /(?:\b(?:once|twice|thrice|times|every|each|for|over|last(?:ing)?|past|than|per|x|of|from|to|until|till|and|or)|(?<!\S)\d+)$/i;

/** A measure by its name, or a text, and the time at which it is taken. */
const measurementsMeant: Reads = (said, { names, events }) => {
  const parted = measureAndTime.exec(said)?.groups;
  const { measure = said, at, time = at } = parted && beforeLength.test(parted.measure ?? '') ? {} : (parted ?? {});
  const [once] = time === undefined ? [] : momentsMeant(time, events(), true);
  const several = time === undefined || once !== undefined ? undefined : timesMeant(time, events());
  const taken = once ?? (several && { text: several.texts.join(', ') });
  // “QPR-15 @ enrolment +” is no measure: so long after enrolment may be meant, or both.
  // “Asked at weekly meetings” names no time from which one could count: all of it says how it is measured.
  if (taken === undefined && at !== undefined && /^\p{L}+ [\p{L} ]+$/u.test(at)) return [{ text: textsMeant(said), isOffered: true }];
  if ((time !== undefined && taken === undefined) || /[@+]\s*$/.test(measure)) return [];
  const isText = /^["“]/.test(measure);
  const isName = isText || names().includes(measure);
  // "At most" is said of the time.
  if (withoutBound(`${measure} 1`).rest === '1') return [];
  if (several && taken) {
    const isCertain = isName && !several.isReckoned;
    return [{ text: `${isName ? measure : textsMeant(measure)} at ${taken.text}`, ...(!isCertain && { isPart: true as const }) }];
  }
  // One word that nothing is called may be a name, misspelt or not yet declared.
  if (isName ? taken === undefined : !/^\p{L}.*[\s,]/u.test(measure)) return [];
  const what = isName ? measure : textsMeant(measure.replaceAll(/\s*(?<!\d),(?!\d{3})\s*|\s*,\s+/g, '; '));
  return only(taken === undefined ? what : `${what} at ${taken.text}`);
};

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

const reads: Readonly<Record<Kind<unknown>['is'], Reads>> = {
  text: (said) => only(textMeant(said)),
  texts: (said) => only(textsMeant(said)),
  choice: (said, asked) => {
    const found = theOptionsIn(said, optionsOf(asked));
    if (found.length > 0) return found;
    const both = theOptionForBoth(said, optionsOf(asked));
    return both.length === 0 && optionsOf(asked).includes('paid') && isWage.test(said) ? [{ text: 'paid', isPart: true }] : both;
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
    if (!kind.isPlace) return only(wordsMeant(said));
    // “UK (Glasgow)” and “UK only” are places of which more is said.
    const place = said.replace(/ +only$/i, '').replace(/\s*\([^()]*\)$/, '');
    return only(wordsMeant(place)).map((each) => (/\(/.test(said) ? { ...each, isPart: true as const } : each));
  },
  amount: (said, { word }) => {
    const bare = said.replaceAll(/["“”]/g, '');
    const ratio = word === 'caseload' ? ratioMeant(bare) : undefined;
    return ratio === undefined ? figureIn(bare, amountMeant(bare) ?? durationMeant(bare)) : only(ratio);
  },
  'amount-or-word': (said, asked) => {
    const bare = said.replaceAll(/["“”]/g, '');
    const option = theOptionIn(bare, optionsOf(asked));
    if (option) return [option];
    const ago = agoMeant(bare);
    return ago === undefined && !/\bago\b/i.test(bare) ? figureIn(bare, amountMeant(bare)) : only(ago);
  },
  duration: (said, { word }) => {
    const bare = said.replaceAll(/["“”]/g, '');
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
    // "Monthly+" is no month alone.
    if (!found || found.lengths.some(isOfOneDay) || found.rest.startsWith('+')) return only(quoted(said));
    const behind = found.rest.replace(/^[,;:–—-]+\s*/, '');
    const note = [bound, /^["“„][^"“”„]*["”“]$/.test(behind) ? behind.slice(1, -1) : behind].filter(Boolean).join(', ');
    return found.lengths.map((length) => ({ text: withNote(`every ${length}`, note), ...asRounded(found) }));
  },
  date: (said) => datesMeant(said.replaceAll(/["“”]/g, '')),
  moment: (said, { word, events }) => {
    const bare = said.replaceAll(/["“”]/g, '');
    const meant = momentsMeant(bare, events(), word === 'by' || word === 'until');
    return meant.length > 0 || word !== 'when' ? meant : firstOfTimes(bare, events());
  },
  names: (said, { names }) => only(namesMeant(said, names())?.join(', ')),
  expectation: (said) => changesMeant(said.replaceAll(/["“”]/g, '')),
  measurements: measurementsMeant,
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

/** Somebody is still writing, or has forgotten the rest. */
const isUnfinished = /\b(?:after|before|of|to|at|per|every|from|by|about|within|least|most)$/i;

const figures: ReadonlySet<KindName> = new Set(['amount', 'amount-or-word', 'duration', 'date', 'moment']);

/** What asks for a figure, and is answered in words that hold none: nothing is made up, and the words are kept. */
export const leftOpen = (said: string, { kind }: Pick<AskedFor, 'kind'>): readonly Meant[] => {
  const words = said.trim().replaceAll(/^["“”]|["“”;.,]+$/g, '');
  if (!figures.has(kind.is) || words.length > 60 || !/\p{L}{2}/u.test(words) || isUnfinished.test(words)) return [];
  return [{ text: `undecided because ${quoted(words)}`, called: `with “${words}” as the reason`, isWayOut: true }];
};

const exception = /\b(?:except|unless|apart from|other than|but not|if|provided)\b/i;

const hedge = /\b(?:about|around|approximately|approx|roughly|circa)\b|~/i;

/** Whether what was said holds but for something, or nearly, and that is not said any more. */
const losesExactness = (said: string, meant: string): boolean =>
  (exception.test(said) && !exception.test(meant)) || (hedge.test(said) && !hedge.test(meant) && /^(?:at|in|on|within)\b|\d/.test(meant));

/** A figure of a year: "24% (2022)". */
const ofYear = /^(?<figure>.*[^\s(,]),?\s*(?:\(|\bin\s+)(?<year>(?:19|20)\d\d)\)?$/;

/** A figure with more about it in brackets: "395 (192 and 203)". */
const beforeBrackets = /^(.*[^\s(])\s*\([^()]*\)$/;

/** A share beside what it was reckoned from: "34 of 80 (42.5%)". */
const shareBeside = /^\d[\d,]* *(?:\/|(?:out )?of) *\d[\d,]* *\((\d+(?:\.\d+)?) *%\)$/;

/** What is asked for as a figure, with a unit or a direction and no text. */
const bareFigures: ReadonlySet<KindName> = new Set(['amount', 'amount-or-word', 'duration', 'moment', 'expectation']);

/** The same, and what is asked for as a figure with a text behind it. */
const withFigures: ReadonlySet<KindName> = new Set([...bareFigures, 'measured', 'counted']);

const ofTime: ReadonlySet<KindName> = new Set(['duration', 'moment', 'measurements']);
/** Amounts that are lengths of time. */
const lengths: ReadonlySet<string> = new Set(['experience-length', 'experience-recency', 'length']);

const isTimed = ({ kind, word }: AskedFor): boolean => ofTime.has(kind.is) || lengths.has(word);

/** The ways in which an answer in everyday words can be read, the likeliest first; none where nobody can tell. */
export const answersMeant = (said: string, asked: AskedFor): readonly Meant[] => {
  const isText = isOfTexts(asked.kind);
  if (!isText && isBeyondCounting(said)) return [];
  const bare = isText ? said.trim() : said.trim().replace(/\s*[;.,]$/, '');
  if (bare === '') return [];
  const pointed = bareFigures.has(asked.kind.is) ? withDecimalPoints(bare) : bare;
  const counted = asked.kind.is === 'amount' || asked.kind.is === 'amount-or-word' ? thousandsOrDecimals(pointed) : [];
  if (counted.length > 0)
    return counted.flatMap(({ text, ...called }) => {
      const [meant] = text === pointed ? [] : reads[asked.kind.is](text, asked);
      return [{ ...(meant ?? { text }), ...called }];
    });
  const { figure, year } = (asked.word === 'background' && ofYear.exec(pointed)?.groups) || {};
  if (figure !== undefined && year !== undefined)
    return reads[asked.kind.is](figure, asked).map((each) => ({ ...each, text: `${each.text} in ${year}` }));
  const [, share] = (figures.has(asked.kind.is) && shareBeside.exec(pointed)) || [];
  if (share !== undefined) return [{ text: `${share}%`, isPart: true }];
  const inWords = isTimed(asked) ? withClinicalTimes(pointed) : undefined;
  const timed = inWords === undefined ? [] : reads[asked.kind.is](inWords, asked);
  // What is so in one trade may be a share, or a date, in another: it is offered.
  if (timed.length > 0) return timed.map((each) => ({ ...each, isPart: true as const }));
  // “informational (rights, school), emotional”: the options stand outside the brackets.
  const outside = pointed.replaceAll(/\s?\([^()]*\)/g, '');
  const chosen = asked.kind.options !== undefined && outside !== pointed && outside !== '' ? reads[asked.kind.is](outside, asked) : [];
  if (chosen.length > 0) return chosen.map((each) => ({ ...each, isPart: true as const }));
  const whole = reads[asked.kind.is](pointed, asked);
  const [, before] = (figures.has(asked.kind.is) && whole.length === 0 && beforeBrackets.exec(pointed)) || [];
  const meant = before === undefined ? whole : reads[asked.kind.is](before, asked).map((each) => ({ ...each, isPart: true as const }));
  const isLoosened = withFigures.has(asked.kind.is) && isStrict(pointed);
  return meant
    .filter(({ text }) => text !== said)
    .map((each) => (isLoosened || losesExactness(said, each.text) ? { ...each, isPart: true as const } : each));
};
