/**
 * What an answer in everyday words means, in the words of the language, whatever stands beside it: a year, brackets, a bound.
 * What is not all of what was said is offered, and never put in its place unasked.
 */
import type { KindName } from '../vocabulary/kinds.ts';
import { isOfTexts } from '../vocabulary/kinds.ts';
import { strictBound } from '../vocabulary/qualifiers.ts';
import type { AskedFor } from './by-kind.ts';
import { meantByKind } from './by-kind.ts';
import { losesExactness } from './left-out.ts';
import type { Meant } from './meaning.ts';
import { withMonthsOrMinutes } from './months-or-minutes.ts';
import { isBeyondCounting, thousandsOrDecimals, withDecimalPoints } from './numbers.ts';
import { withClinicalTimes } from './several-times.ts';
import { quoted } from './texts.ts';

/** Somebody is still writing, or has forgotten the rest. */
const isUnfinished = /\b(?:after|before|of|to|at|per|every|from|by|about|within|least|most)$/i;

const amounts: ReadonlySet<KindName> = new Set(['amount', 'amount-or-word']);

const figures: ReadonlySet<KindName> = new Set(['amount', 'amount-or-word', 'duration', 'date', 'moment']);

/** What asks for a figure, and is answered in words that hold none: nothing is made up, and the words are kept. */
export const leftOpen = (said: string, { kind }: Pick<AskedFor, 'kind'>): readonly Meant[] => {
  const words = said.trim().replaceAll(/^["“”]|["“”;.,]+$/g, '');
  if (!figures.has(kind.is) || words.length > 60 || !/\p{L}{2}/u.test(words) || isUnfinished.test(words)) return [];
  return [{ text: `undecided because ${quoted(words)}`, called: `with “${words}” as the reason`, isWayOut: true }];
};

/** A figure of a year, or of a part of one: "24% (2022)", "24%, 2022", "24% in March 2023". */
const ofYear =
  /^(?<figure>.*[^\s(,])(?:,\s*|\s*\(|\s+(?=in|as))(?:(?:in|as at|as of)\s+)?(?<part>\p{L}+\.? |\d\d?[/.-])?(?<year>(?:19|20)\d\d)\)?$/u;

/** A figure of a year that is none of the calendar, such as that of accounts: "24% in 2022/23", "24%, 2022/23", "24% (2022-23)". */
const ofTwoYears =
  /^(?<figure>[^(]*[^\s(,])(?:,\s*|\s*\(|\s+)(?:(?:in|as at|as of|for|during)\s+)?(?:\p{L}+ )?(?<first>(?:19|20)\d\d) ?(?:[/–-]| to ) ?(?<second>(?:19|20)?\d\d)\)?$/u;

/** The two years of such a figure, where one follows the other. */
const twoYears = (said: string): { readonly figure: string; readonly years: readonly string[] } | undefined => {
  const { figure, first = '', second = '' } = ofTwoYears.exec(said)?.groups ?? {};
  const following = String(Number(first) + 1);
  return figure !== undefined && following.endsWith(second) ? { figure, years: [first, following] } : undefined;
};

/** A figure with more about it in brackets: "395 (192 and 203)". */
const beforeBrackets = /^(.*[^\s(])\s*\([^()]*\)$/;

/** A share beside what it was reckoned from: "34 of 80 (42.5%)". */
const shareBeside = /^\d[\d,]* *(?:\/|(?:out )?of) *\d[\d,]* *\((\d+(?:\.\d+)?) *%\)$/;

/** What is asked for as a figure, with a unit or a direction and no text. */
const bareFigures: ReadonlySet<KindName> = new Set(['amount', 'amount-or-word', 'duration', 'moment', 'expectation']);

/** The same, and what is asked for as a figure with a text behind it. */
const withFigures: ReadonlySet<KindName> = new Set([...bareFigures, 'measured', 'counted']);

const ofTime: ReadonlySet<KindName> = new Set(['duration', 'moment', 'measurements']);
/** The same, and what a text stands behind. */
const withTimes: ReadonlySet<KindName> = new Set([...ofTime, 'measured', 'recurring']);

const isTimed = ({ kind }: AskedFor, ofKinds: ReadonlySet<KindName> = ofTime): boolean => ofKinds.has(kind.is) || kind.isTime === true;

const asParts = (meant: readonly Meant[]): readonly Meant[] => meant.map((each) => ({ ...each, isPart: true }));

/** The ways in which an answer in everyday words can be read, the likeliest first; none where nobody can tell. */
export const answersMeant = (said: string, asked: AskedFor): readonly Meant[] => {
  const { kind, word } = asked;
  const read = (written: string): readonly Meant[] => meantByKind[kind.is](written, asked);
  const isText = isOfTexts(kind);
  if (!isText && isBeyondCounting(said)) return [];
  const bare = isText ? said.trim() : said.trim().replace(/\s*[;.,]$/, '');
  if (bare === '') return [];
  const pointed = bareFigures.has(kind.is) ? withDecimalPoints(bare) : bare;
  const counted = kind.is === 'amount' || kind.is === 'amount-or-word' ? thousandsOrDecimals(pointed) : [];
  if (counted.length > 0)
    return counted.flatMap(({ text, ...called }) => {
      const [meant] = text === pointed ? [] : read(text);
      return [{ ...(meant ?? { text }), ...called }];
    });
  const { figure, part, year } = (amounts.has(kind.is) && ofYear.exec(pointed)?.groups) || {};
  if (figure !== undefined && year !== undefined && (word === 'background' || part !== undefined)) {
    const dated = read(figure).map((each) => (word === 'background' ? { ...each, text: `${each.text} in ${year}` } : each));
    return part === undefined ? dated : asParts(dated);
  }
  const ofYears = word === 'background' ? twoYears(pointed) : undefined;
  if (ofYears) return asParts(ofYears.years.flatMap((each) => read(ofYears.figure).map(({ text }) => ({ text: `${text} in ${each}` }))));
  const [, share] = (figures.has(kind.is) && shareBeside.exec(pointed)) || [];
  if (share !== undefined) return [{ text: `${share}%`, isPart: true }];
  const inWords = isTimed(asked) ? withClinicalTimes(pointed) : undefined;
  const reworded = (written: string): readonly Meant[] => meantByKind[kind.is](written, { ...asked, isReworded: true });
  const timed = inWords === undefined ? [] : reworded(inWords);
  // What is so in one trade may be a share, or a date, in another: it is offered.
  if (timed.length > 0) return asParts(timed);
  const eitherWay = isTimed(asked, withTimes) ? withMonthsOrMinutes(pointed).flatMap(reworded) : [];
  // A text in which the time only stands was not understood.
  const ofEither = eitherWay.filter(({ text }) => !/^"[^"]*"$/.test(text));
  if (ofEither.length > 0) return ofEither.map((each) => ({ ...each, isOffered: true }));
  // “informational (rights, school), emotional”: the options stand outside the brackets.
  const outside = pointed.replaceAll(/\s?\([^()]*\)/g, '');
  const chosen = kind.options !== undefined && outside !== pointed && outside !== '' ? read(outside) : [];
  if (chosen.length > 0) return asParts(chosen);
  const whole = read(pointed);
  const [, before] = (figures.has(kind.is) && whole.length === 0 && beforeBrackets.exec(pointed)) || [];
  const meant = before === undefined ? whole : asParts(read(before));
  const isLoosened = withFigures.has(kind.is) && strictBound.test(pointed);
  return meant
    .filter(({ text }) => text !== said)
    .map((each) => (isLoosened || losesExactness(said, each.text) ? { ...each, isPart: true as const } : each));
};
