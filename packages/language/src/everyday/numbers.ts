/** Numbers as people say them: "eighty", "about 1,000", "between six and eight", "80 mothers a year". */
import type { Span } from '../spec/computed.ts';
import { bounds } from '../vocabulary/qualifiers.ts';
import type { Meant } from './meaning.ts';
import { withoutHedges } from './figure-words.ts';
import { cutShort, unitOf } from './time-words.ts';

const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
]);

const belowHundred = `(?:(?:${tens.join('|')})(?:[- ](?:${small.join('|')}))?|${teens.join('|')}|${small.join('|')})`;
const belowThousand = `(?:(?:${belowHundred}|a) hundred(?: (?:and )?${belowHundred})?|${belowHundred})`;
const numeral = new RegExp(`\\b(?:(?:${belowThousand}|a) thousand(?: (?:and )?${belowThousand})?|${belowThousand})\\b`, 'giu');

const valueOf = (words: string): number => {
  let [total, current] = [0, 0];
  for (const word of words.toLowerCase().split(/[- ]/)) {
    if (word === 'hundred') current *= 100;
    else if (word === 'thousand') [total, current] = [current * 1000, 0];
    else current += values.get(word) ?? 0;
  }
  return total + current;
};

/** Words that make a figure before them larger. */
const multipliers: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, k: 1000, million: 1_000_000 };

const multiplied = new RegExp(`\\b(\\d+(?:\\.\\d+)?) *(${Object.keys(multipliers).join('|')})s?\\b(?: of)?`, 'gi');

/** Halves and quarters behind a whole number: "2½", "1 3/4", "two and a half". */
const mixed = /\b(\d+)(?: ?(½|¼|¾)| (1\/2|1\/4|3\/4)(?![\d/])| and (an? half|1\/2|an? quarter|3 quarters)\b)/gi;

const partsOfOne: readonly (readonly [said: RegExp, value: number])[] = [
  [/½|1\/2|half/i, 0.5],
  [/¾|3\/4|3 quarters/i, 0.75],
  [/¼|1\/4|quarter/i, 0.25],
];

/** The same with every number in figures, and without the marks that set thousands apart. */
export const inFigures = (said: string): string =>
  said
    .replaceAll(/\b(\d{1,3})((?:[,\u00A0\u202F ]\d{3})+)\b/g, (_, first: string, rest: string) => first + rest.replaceAll(/\D/g, ''))
    .replaceAll(/\b(?:half a|a half|half) dozen\b/gi, '6')
    .replaceAll(/\ba (?=dozen\b|million\b)/gi, '1 ')
    .replaceAll(/\ba couple(?: of)?\b/gi, '2')
    .replaceAll(numeral, (words) => valueOf(words).toString())
    .replaceAll(mixed, (_, whole: string, ...parts: readonly (string | undefined)[]) =>
      (Number(whole) + (partsOfOne.find(([said]) => said.test(parts.find((part) => part !== undefined) ?? ''))?.[1] ?? 0)).toString(),
    )
    .replaceAll(multiplied, (_, figure: string, word: string) =>
      Math.round(Number(figure) * (multipliers[word.toLowerCase()] ?? 1)).toString(),
    );

/** A comma before one or two digits, where no list goes on: in most languages it is what the point is in English. */
const decimalComma = /(?<![\d.,])(?<!\d, ?)(\d+),(\d{1,2})(?![\d,.]*\d)(?! *(?:,|&|and\b|or\b))/g;

/** The same with points in place of the commas of other languages: "1,5 hours". */
export const withDecimalPoints = (said: string): string => said.replaceAll(decimalComma, '$1.$2');

/** A point before three digits sets thousands apart in many languages, and in English it does not. */
const pointBeforeThousand = /^([1-9]\d{0,2})\.(\d{3})$/;

/** Whether a figure may be a thousand times what it says: `1.200`. */
export const mayBeThousands = (figure: string): boolean => pointBeforeThousand.test(figure);

/** A figure with decimals as it is mistaken for no other one: `1.2`, and with a nought behind where there are three decimals, `1.1250`. */
export const withPlainDecimals = (figure: string): string => (mayBeThousands(figure) ? `${figure}0` : figure);

/** Both that "1.200 people" may say: so many thousands, or a number with decimals. */
export const thousandsOrDecimals = (said: string): readonly Meant[] => {
  const figures = said.match(/\d[\d.]*\d|\d/g) ?? [];
  if (!figures.some(mayBeThousands)) return [];
  const each = (change: (figure: string) => string): string =>
    said.replaceAll(/\d[\d.]*\d/g, (figure) => (mayBeThousands(figure) ? change(figure) : figure));
  return [
    { text: each((figure) => figure.replace('.', '')), called: 'the point sets thousands apart' },
    { text: each((figure) => withPlainDecimals(Number(figure).toString())), called: 'the point is a decimal one' },
  ];
};

/** Whether a figure has more digits than anything that is counted (`read/quantities.ts` refuses such): a sum of it would be made up. */
export const isBeyondCounting = (said: string): boolean => /\d{13}/.test(said);

const opening = /^\s*(\d{1,3})(?:\s+(?:to|or)\s+(\d{1,3}))?\s+\p{L}/u;

/** The number with which a text begins: 2 in "two trained hosts", 2 to 3 in "2 or 3 volunteers". */
export const openingNumber = (text: string): Span | undefined => {
  const [, low, high = low] = opening.exec(inFigures(text)) ?? [];
  return low === undefined ? undefined : { low: Number(low), high: Number(high) };
};

/** What is said of how exact a figure is, and the rest. */
export const withoutBound = (written: string): { readonly bound: string; readonly rest: string } => {
  // "2+ years"
  const said = written.replace(/^(\d[\d.]*)\+ +(?=\p{L})/u, 'at least $1 ');
  for (const [bound, before, behind] of bounds) {
    for (const pattern of [before, behind]) {
      if (pattern?.test(said) === true) return { bound: `${bound} `, rest: said.replace(pattern, '').trim() };
    }
  }
  return { bound: '', rest: said.trim() };
};

/** What stands before a figure or a length to say how exact it is, as the language writes it. */
const ownBound = /^(?:at (?:least|most)|within|about) /;

export const isBounded = (said: string): boolean => ownBound.test(said);

/** A figure or a length behind a bound (with its blank); undefined where it has another one already: there is no saying both. */
export const behindBound = (bound: string, said: string): string | undefined => {
  const [own] = ownBound.exec(said) ?? [];
  if (own === undefined) return bound + said;
  return bound === '' || own === bound ? said : undefined;
};

/** Two figures with a span between them, or one; `unit` is a pattern for what stands behind either. */
export const spanOf = (unit: string): string =>
  `(?:(?:between|from) +)?(\\d+(?:\\.\\d+)?)(?: *(${unit}))?(?: *(?:-|–|—|to|or|(?<=between .*)and) *(\\d+(?:\\.\\d+)?)(?: *(${unit}))?)?`;

const percent = '%|per ?cents?|pc';
const amount = new RegExp(
  `^${spanOf(percent)}((?: +\\p{L}[\\p{L}-]*){0,4}?)(?:(?: *[/] *(?!\\d)| +(?:a|an|per|each|every) +)(?:(\\d+) +)?(\\p{L}[\\p{L}-]*?)s?| +(weekly|monthly|yearly|annually|daily|fortnightly|quarterly|p\\.?[aw]\\.?))?$`,
  'iu',
);

/** Parts of a whole, by how many of them make it. */
const fractions: Readonly<Record<string, number>> = { half: 2, halves: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

const shareInWords = new RegExp(`^(?:(an?|one|\\d) +)?(${Object.keys(fractions).join('|')})s?(?: +(?:of +(?!an? )|the +|all +).*)?$`, 'i');
/** "2 in 3 boroughs" may be two in each of them, and "200 in 2025" says when: behind `in` a share is one of people, or of nothing named. */
const shareInFigures =
  /^(\d+) +(?:out of (?:every +)?(\d+)(?: +\p{L}.*)?|in (?:every +)?(\d{1,3})(?: +(?:of|people|women|mothers|men|fathers|parents|families|carers|adults|children|patients)\b.*)?)$/iu;

/** "34 of 80" and "28/34", where that is no time: doctors write 6 months as 6/12. */
const shareInCounts = /^(\d+)(?: of (?:the )?| *\/ *(?!(?:7|12|52)$))(\d+)$/;

/** "Three quarters of those referred", "9 out of 10", "3 in 5": a share in per cent. */
const shareOf = (said: string): string | undefined => {
  const [, count = '1', word] = shareInWords.exec(said) ?? [];
  const [, some, outOf, all = outOf] = shareInFigures.exec(said) ?? shareInCounts.exec(said) ?? [];
  const share =
    word === undefined ? Number(some) / Number(all) : Number(/^\d/.test(count) ? count : 1) / (fractions[word.toLowerCase()] ?? 1);
  if (!(share > 0 && share <= 1)) return undefined;
  const rounded = Math.round(share * 100);
  return Math.abs(rounded - share * 100) < 0.01 ? `${rounded.toString()}%` : `about ${rounded.toString()}%`;
};

/** What stands behind these says where, of whom or how long, and is not what is counted. */
const aside = /(?:^| )(?:in|over|at|for|of|with|within|during|from|by|on|across|each|aged|living|who|that)(?: .*)?$/i;

/** What is not counted but a part of how often, or of how exact it is, of which the rest would be lost: "4 per peer each", "18 and over and". */
const isCutUp =
  /(?<!\b(?:in|at|on|of|for|with|by|from|to|across|over|within|during)) an? |\b(?:per|every|more|less|fewer|than|max|min|maximum|minimum|(?:dai|week|fortnight|month|quarter|year)ly)\b|^ *(?:and|or)\b|\b(?:and|or) *$/i;

/** What is counted: "mothers" in "mothers in the borough", "hours" for "hrs". */
const nounIn = (counted: string): string => {
  const noun =
    counted
      .trim()
      .replace(/^(?:of +(?:the|all)?|times|x) */i, '')
      .replace(aside, '')
      .split(/ +/)
      .at(-1) ?? '';
  return noun === '' ? '' : ` ${cutShort(noun) ?? noun}`;
};

/** A word behind a figure that is a part of it, or a unit that was cut short: `2 dozen`, `37.5 hrs`. Alone it would be lost. */
export const isPartOfFigure = (unit: string): boolean =>
  [multipliers, fractions].some((words) => Object.hasOwn(words, unit.toLowerCase().replace(/s$/, ''))) || cutShort(unit) !== undefined;

/** "6 groups × 8 people = 48": the sum says what was meant. */
const sum = /^[^=]{1,80}(?<!\p{L})[x×*+](?!\p{L})[^=]{1,80}= *([^=]{1,80})$/iu;

/** A share says of how many it is, where it was counted and is none of a saying ("9 out of 10"), and a sum its parts: both are more than the figure. */
export const isReckoned = (said: string): boolean => {
  const { rest } = withoutBound(inFigures(said.trim()));
  const [, , outOf = '', all = outOf] = shareInFigures.exec(rest) ?? [];
  return Number(all) > 10 || shareInCounts.test(rest) || sum.test(said);
};

const adverbs: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', pw: 'week' };

/** What figures go by: `per week`, `every 2 weeks`. */
const perOf = (number: string | undefined, word: string | undefined, adverb: string | undefined): string => {
  if (/^fortnight(?:ly)?$/i.test(adverb ?? word ?? '')) return ' every 2 weeks';
  if (/^quarter(?:ly)?$/i.test(adverb ?? word ?? '')) return ' every 3 months';
  if (adverb !== undefined) return ` per ${adverbs[adverb.toLowerCase().replaceAll('.', '')] ?? 'year'}`;
  if (word === undefined) return '';
  const by = cutShort(word)?.slice(0, -1) ?? word;
  return number === undefined || number === '1' ? ` per ${by}` : ` per ${number} ${by}s`;
};

const times: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' };

/** "27.7 per 100,000 people": a rate has no word behind `per`. */
const rate =
  /^(\d+(?:\.\d+)?) +(?:in every|per|out of every|in) +(1000|10000|100000|1000000)(?: +(?:people|persons|population|residents|births|live births))?$/i;

/** An amount as the language writes it, from what was said, if that is one. */
export const amountMeant = (written: string): string | undefined => {
  const said = withoutHedges(sum.exec(written)?.[1] ?? written);
  const { bound, rest } = withoutBound(
    inFigures(said.trim())
      .replace(/^(once|twice|thrice)\b/i, (word) => times[word.toLowerCase()] ?? word)
      .replace(/\bp\/(?=[aw]\b)/i, 'p')
      .replace(/ +at (?:once|(?:an?|any|any 1|1|the same) time)$/i, ''),
  );
  const [, cases, all] = rate.exec(rest) ?? [];
  if (cases !== undefined && all !== undefined && bound !== 'within ') return `${bound}${cases} per ${all}`;
  const share = shareOf(rest);
  if (share !== undefined) {
    if (bound === 'within ') return undefined;
    return bound === '' ? share : bound + share.replace('about ', '');
  }
  const found = amount.exec(rest);
  if (!found) return undefined;
  const [, low, lowUnit, high, highUnit, counted = '', number, per, adverb] = found;
  // "1-1" is no span.
  if (low === high) return undefined;
  if (isCutUp.test(counted)) return undefined;
  // "4 to start" counts no starts, and "6 months post-treatment" no treatments.
  const [first = '', ...more] = counted.trim().split(/ +/);
  if (/^to$/i.test(first) || (unitOf(first) !== undefined && more.length > 0 && !aside.test(counted))) return undefined;
  const isShare = (lowUnit ?? highUnit) !== undefined;
  const span = high === undefined ? low : `${low}${isShare ? '%' : ''} to ${high}`;
  const noun = isShare ? '' : nounIn(counted);
  return `${bound}${span}${isShare ? '%' : ''}${noun}${perOf(number, per, adverb)}`;
};
