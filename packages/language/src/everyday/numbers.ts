/** Numbers as people say them: "eighty", "about 1,000", "between six and eight", "80 mothers a year". */
import type { Span } from '../spec/computed.ts';

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

/** The same with every number in figures, and without the marks that set thousands apart. */
export const inFigures = (said: string): string =>
  said
    .replaceAll(/\b(\d{1,3})((?:[,\u00A0\u202F ]\d{3})+)\b/g, (_, first: string, rest: string) => first + rest.replaceAll(/\D/g, ''))
    .replaceAll(/\b(?:a|one) dozen\b/gi, '12')
    .replaceAll(/\ba couple(?: of)?\b/gi, '2')
    .replaceAll(numeral, (words) => valueOf(words).toString());

/** Whether a figure has more digits than anything that is counted: a slip of the keyboard, of which a sum would be made up. */
export const isBeyondCounting = (said: string): boolean => /\d{13}/.test(said);

const opening = /^\s*(\d{1,3})(?:\s+(?:to|or)\s+(\d{1,3}))?\s+\p{L}/u;

/** The number with which a text begins: 2 in "two trained hosts", 2 to 3 in "2 or 3 volunteers". */
export const openingNumber = (text: string): Span | undefined => {
  const [, low, high = low] = opening.exec(inFigures(text)) ?? [];
  return low === undefined ? undefined : { low: Number(low), high: Number(high) };
};

const bounds: readonly (readonly [bound: string, before: RegExp, behind?: RegExp])[] = [
  [
    'at least',
    /^(?:at least|(?:no|not) (?:less|fewer) than|(?:a )?min(?:imum|\.)?(?: of)?|more than|over|above|>=?|≥) */i,
    / *(?:or more|or over|and over|plus|\+|minimum)$/i,
  ],
  [
    'at most',
    /^(?:at most|up to|(?:no|not) more than|(?:a )?max(?:imum|\.)?(?: of)?|less than|fewer than|under|below|<=?|≤) */i,
    / *(?:or less|or fewer|or under|maximum)$/i,
  ],
  ['within', /^within */i],
  [
    'about',
    /^(?:about|around|approximately|approx\.?|roughly|circa|c\.|ca\.|~|some|nearly|almost|an estimated|estimated) */i,
    / *(?:or so|approx\.?|approximately)$/i,
  ],
];

/** What is said of how exact a figure is, and the rest. */
export const withoutBound = (said: string): { readonly bound: string; readonly rest: string } => {
  for (const [bound, before, behind] of bounds) {
    for (const pattern of [before, behind]) {
      if (pattern?.test(said) === true) return { bound: `${bound} `, rest: said.replace(pattern, '').trim() };
    }
  }
  return { bound: '', rest: said.trim() };
};

/** Two figures with a span between them, or one; `unit` is a pattern for what stands behind either. */
export const spanOf = (unit: string): string =>
  `(?:(?:between|from) +)?(\\d+(?:\\.\\d+)?)(?: *(${unit}))?(?: *(?:-|–|—|to|or|and) *(\\d+(?:\\.\\d+)?)(?: *(${unit}))?)?`;

const percent = '%|per ?cents?|pc';
const amount = new RegExp(
  `^${spanOf(percent)}((?: +\\p{L}[\\p{L}-]*){0,4}?)(?:(?: *[/] *| +(?:a|an|per|each|every) +)(?:(\\d+) +)?(\\p{L}[\\p{L}-]*?)s?| +(weekly|monthly|yearly|annually|daily|p\\.?a\\.?))?$`,
  'iu',
);

const adverbs: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month' };

/** What figures go by: `per week`, `every 2 weeks`. */
const perOf = (number: string | undefined, word: string | undefined, adverb: string | undefined): string => {
  if (adverb !== undefined) return ` per ${adverbs[adverb.toLowerCase()] ?? 'year'}`;
  if (word === undefined) return '';
  if (word.toLowerCase() === 'fortnight') return ' every 2 weeks';
  if (word.toLowerCase() === 'quarter') return ' every 3 months';
  return number === undefined || number === '1' ? ` per ${word}` : ` per ${number} ${word}s`;
};

const times: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' };

/** An amount as the language writes it, from what was said, if that is one. */
export const amountMeant = (said: string): string | undefined => {
  const { bound, rest } = withoutBound(
    inFigures(said.trim()).replace(/^(once|twice|thrice)\b/i, (word) => times[word.toLowerCase()] ?? word),
  );
  const found = amount.exec(rest);
  if (!found) return undefined;
  const [, low, lowUnit, high, highUnit, counted = '', number, per, adverb] = found;
  const isShare = (lowUnit ?? highUnit) !== undefined;
  const span = high === undefined ? low : `${low}${isShare ? '%' : ''} to ${high}`;
  const noun = /^ *(?:times|x|of the|of all|of)?$/i.test(counted) || isShare ? '' : ` ${counted.trim().split(/ +/).at(-1) ?? ''}`;
  return `${high === undefined ? bound : bound}${span}${isShare ? '%' : ''}${noun}${perOf(number, per, adverb)}`;
};
