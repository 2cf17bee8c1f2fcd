/** Lists as people type them: "emotional and informational", "phone / text", "English Welsh". */
import { suggest } from '../suggest.ts';
import { leftOutOfList, turnsRound } from '../vocabulary/qualifiers.ts';
import { optionsCalled, saidTogether } from '../vocabulary/option-names.ts';
import type { Meant } from './meaning.ts';
import { saySomething } from './left-out.ts';
import { quoted } from './texts.ts';

const separators = /\s*(?:[,;/+|\r\n]|&)\s*(?:(?:and|or)\b)?\s*|\s+(?:and|or|plus|as well as)\s+/gi;

const partsOf = (said: string): readonly string[] =>
  said
    .split(separators)
    .map((part) => part.replaceAll(/^[\s"“”.]+|[\s"“”.:]+$/g, ''))
    .filter((part) => part !== '');

const hyphenated = (said: string): string => said.toLowerCase().replaceAll(/[\s_-]+/g, '-');

/** The options that a word may mean that is used elsewhere, in their own order: a waiting list can be one of two designs. */
const optionsOfName = (word: string, options: readonly string[]): readonly string[] => {
  const meant = optionsCalled.get(word) ?? [];
  return options.filter((option) => meant.includes(option));
};

/** The options that are written so, or called so elsewhere. */
export const optionsCalledSo = (said: string, options: readonly string[]): readonly string[] => {
  const word = hyphenated(said.trim());
  return options.includes(word) ? [word] : optionsOfName(word, options);
};

/** Whether words that elsewhere say that there is no answer say one of these options: `status: not yet`. */
export const isOptionName = (said: string, options: Readonly<Record<string, unknown>> | undefined): boolean =>
  options !== undefined && optionsOfName(hyphenated(said.trim()), Object.keys(options)).length > 0;

/** The option that a word or two say, as it is written, misspelt, or by another name. */
const optionMeant = (said: string, options: readonly string[]): string | undefined =>
  optionsCalledSo(said, options)[0] ?? suggest(hyphenated(said), options);

const longestRun = 20;

/** The longest options that stand one behind the other in a few words, where these say nothing else. */
const optionsIn = (words: readonly string[], options: readonly string[]): readonly string[] | undefined => {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const option = optionMeant(words.slice(0, count).join('-'), options);
    const others = option === undefined ? undefined : optionsIn(words.slice(count), options);
    if (option !== undefined && others) return [option, ...others];
  }
  return /^(?:a|an|the|some|also|both|support|help|contacts?)$/i.test(first) ? optionsIn(rest, options) : undefined;
};

/** The options that an answer names, in its order; undefined where one of its parts names none. */
export const optionsMeant = (said: string, options: readonly string[]): readonly string[] | undefined => {
  const found = partsOf(said).map((part) => {
    const words = part.split(/[\s-]+/);
    // Nobody names so many options without a sign between them; a word that was pasted again and again may be any number.
    return words.length > longestRun ? undefined : optionsIn(words, options);
  });
  return found.some((each) => each === undefined || each.length === 0) ? undefined : [...new Set(found.flatMap((each) => each ?? []))];
};

/** The options that stand among other words, the longest first at each place, and what is left of the words. */
const optionsAmong = (
  words: readonly string[],
  options: readonly string[],
): { readonly named: readonly string[]; readonly rest: readonly string[] } => {
  const [named, rest]: [string[], string[]] = [[], []];
  for (let at = 0; at < words.length;) {
    const count = [4, 3, 2, 1].find(
      (each) => at + each <= words.length && optionsCalledSo(words.slice(at, at + each).join('-'), options).length > 0,
    );
    if (count === undefined) rest.push(words[at] ?? '');
    // What may mean two of them names both.
    else named.push(...optionsCalledSo(words.slice(at, at + count).join('-'), options));
    at += count ?? 1;
  }
  return { named, rest };
};

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');

/** Whether what is said besides an option begins another: "and context" beside `change-outcomes`, where there is `change-context`. */
const beginsAnother = (rest: readonly string[], named: string, options: readonly string[]): boolean => {
  const own = new Set(named.split('-').map(singular));
  const others = new Set(options.filter((option) => option.includes('-')).flatMap((option) => option.split('-').map(singular)));
  return rest.some((word) => word.length > 3 && others.has(singular(word)) && !own.has(singular(word)));
};

/** The one option that a few words name, if they say one and do not deny it: "paid staff". */
export const theOptionIn = (said: string, options: readonly string[]): Meant | undefined => {
  const whole = optionMeant(said.replaceAll(/^[\s"“”]+|[\s"“”.;,]+$/g, ''), options);
  if (whole !== undefined) return { text: whole };
  const words = said.split(/[^\p{L}\p{N}:-]+/u).filter((word) => word !== '');
  if (words.length > 8) return undefined;
  const { named, rest } = optionsAmong(words, options);
  const [only, another] = new Set(named);
  if (only === undefined || another !== undefined || turnsRound.test(rest.join(' '))) return undefined;
  return beginsAnother(rest, only, options)
    ? undefined
    : { text: only, ...((saySomething(rest) || rest.some((word) => /\d/.test(word))) && { isPart: true }) };
};

/** Every option that a few words may mean; see `theOptionIn`. */
export const theOptionsIn = (said: string, options: readonly string[]): readonly Meant[] => {
  const named = optionsOfName(hyphenated(said.replaceAll(/^[\s"“”]+|[\s"“”.;,]+$/g, '')), options);
  if (named.length > 1) return named.map((text) => ({ text }));
  const only = theOptionIn(said, options);
  return only === undefined ? [] : [only];
};

/** More than these are no choice that is left. */
const fewOptions = 3;

/** The options that are left, where an answer only says which it is not: "not proactive", "neither proactive nor reactive". */
export const theOptionsLeft = (said: string, options: readonly string[]): readonly Meant[] => {
  const [, denied] = /^[\s"“”]*(?:not|neither)[\s-]+(.+)$/i.exec(said) ?? [];
  if (denied === undefined) return [];
  const { named, rest } = optionsAmong(
    denied.split(/[^\p{L}\p{N}:-]+/u).filter((word) => word !== '' && !/^nor$/i.test(word)),
    options,
  );
  const left = options.filter((option) => !named.includes(option));
  if (named.length === 0 || saySomething(rest) || left.length > fewOptions) return [];
  return left.map((text) => ({ text, isPart: true }));
};

/** Whether one of two options is named, were it by what it alone says of the two: "context" in "change outcomes and context". */
const isNamedBeside = (option: string, other: string, words: readonly string[], named: readonly string[]): boolean => {
  const shared = new Set(other.split('-'));
  const own = option.split('-').filter((word) => !shared.has(word));
  return named.includes(option) || (own.length < option.split('-').length && own.every((word) => words.includes(word)));
};

/** The option that says two others at once, where both are named; of "one or the other" it is only asked. */
export const theOptionForBoth = (said: string, options: readonly string[]): readonly Meant[] => {
  const words = said
    .toLowerCase()
    .split(/[^\p{L}\p{N}:-]+/u)
    .filter((word) => word !== '');
  if (words.length > 8 || turnsRound.test(said) || /\?|\beither\b/i.test(said)) return [];
  const { named, rest } = optionsAmong(words, options);
  const text = options.find((option) =>
    (Object.hasOwn(saidTogether, option) ? (saidTogether[option] ?? []) : []).some(
      ([one, other]) => isNamedBeside(one, other, words, named) && isNamedBeside(other, one, words, named),
    ),
  );
  if (text === undefined) return [];
  const isOpen = words.includes('or');
  const ofOptions = new Set(options.flatMap((option) => option.split('-')));
  const meant = { text, ...(saySomething(rest.filter((word) => !ofOptions.has(word))) && { isPart: true as const }) };
  return isOpen
    ? [meant, { text: `undecided because ${quoted(said)}`, called: 'which of the two is not settled', isWayOut: true }]
    : [meant];
};

/** Letters that stand for words, with a point behind each: U.S. is US. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu;

/** Within a word: "St John's". */
const apostrophe = /(?<=\p{L})['’](?=\p{L})/gu;

/** Signs that say something and can be in no word: "over 18+", "<5%", "1.2 million". */
export const hasTellingSign = (said: string): boolean => /[+<>=%≤≥£€$]|\d[.,]\d/.test(said);

/** One word for each part of a list: "mental health, the UK" as `mental-health, UK`. Undefined where a part says what is not meant. */
export const wordsMeant = (written: string): string | undefined => {
  const said = written.replaceAll(initials, (letters) => letters.replaceAll('.', ''));
  if (partsOf(said).some((part) => leftOutOfList.test(part.trim()))) return undefined;
  const parts = partsOf(said).map((part) =>
    part
      .replace(/^\s*(?:the|an?)\s+/i, '')
      .replaceAll(apostrophe, '')
      .replaceAll(/[^\p{L}\p{M}\p{N}_\s-]+/gu, ' ')
      .trim()
      .replaceAll(/[\s-]+/g, '-'),
  );
  // "low- and middle-income": what the hyphen waits for ends the next one.
  const words = parts.map((part, index) => (part.endsWith('-') ? part + (parts[index + 1]?.split('-').at(-1) ?? '') : part));
  return words.length > 0 && words.every((word) => /^\p{L}.*[^-]$|^\p{L}$/u.test(word)) ? words.join(', ') : undefined;
};

/** The names that a list means, each spelt as it is declared; undefined where one of them is not declared. */
export const namesMeant = (said: string, declared: readonly string[]): readonly string[] | undefined => {
  const spelt = (word: string): string | undefined =>
    declared.find((name) => name === word) ?? declared.find((name) => name.toLowerCase() === word.replaceAll(/[\s-]/g, '').toLowerCase());
  const found = partsOf(said).map((part) => {
    const bare = part.replace(/^the\s+/i, '');
    const whole = spelt(bare);
    return whole === undefined ? bare.split(/\s+/).map(spelt) : [whole];
  });
  const names = found.flat();
  return names.length > 0 && names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
};
