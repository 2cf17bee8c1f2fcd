/** Countries and topics by whatever name, for questions of whether evidence is about the same. */
import { isWithinTopic } from '@peerspec/language/internal';
import type { Answer, Said } from '@peerspec/language';
import { valueOf } from './answers.ts';

/** Words that name the same, or a part of it. The first stands for all. */
const sameCountry: readonly (readonly string[])[] = [
  ['uk', 'united-kingdom', 'great-britain', 'britain', 'gb', 'england', 'scotland', 'wales', 'northern-ireland'],
  ['united-states', 'usa', 'us', 'united-states-of-america'],
];

/** Evidence and services that are about every place or issue, or about many that are not named. */
const everything: ReadonlySet<string> = new Set(['any', 'all', 'international', 'worldwide']);

/** Countries by the names and codes that people write, those of the table above included. */
export const countryWords = (): ReadonlySet<string> => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  const regions = letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [code, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')];
    });
  return new Set([...regions, ...sameCountry.flat(), ...everything].map((word) => word.toLowerCase()));
};

type Words = Answer<readonly Said[]>;

const written = (words: Words): readonly string[] => (valueOf(words) ?? []).map(({ value }) => value.toLowerCase());

/** The countries that are written, each by one name. */
const countriesIn = (words: Words): readonly string[] =>
  written(words).map((word) => sameCountry.find((group) => group.includes(word))?.[0] ?? word);

const isNamed = (word: string): boolean => !everything.has(word);

/** Whether two lists of words are both given, name no more than single things, and have nothing in common. */
const apart = (one: readonly string[], other: readonly string[], alike: (first: string, second: string) => boolean): boolean =>
  one.length > 0 &&
  other.length > 0 &&
  [...one, ...other].every(isNamed) &&
  !one.some((first) => other.some((second) => alike(first, second)));

const isSame = (first: string, second: string): boolean => first === second;

/** Whether one issue is the other, or part of it. */
const isRelated = (first: string, second: string): boolean =>
  first === second || isWithinTopic(first, second) || isWithinTopic(second, first);

/** Whether they are about other places altogether. The parts of the United Kingdom are one place. */
export const otherPlaces = (one: Words, other: Words): boolean => apart(countriesIn(one), countriesIn(other), isSame);

/** Whether they are about other issues altogether: none of the one is any of the other, or part of it, or has it as a part. */
export const otherTopics = (one: Words, other: Words): boolean => apart(written(one), written(other), isRelated);

/** Whether both name a place that they share; worldwide is no such place. */
export const sharePlace = (one: Words, other: Words): boolean => {
  const others = countriesIn(other);
  return countriesIn(one).some((place) => isNamed(place) && others.includes(place));
};

/** Whether both name an issue that they share, or of which the one is part of the other. */
export const shareTopic = (one: Words, other: Words): boolean => {
  const others = written(other);
  return written(one).some((first) => isNamed(first) && others.some((second) => isRelated(first, second)));
};

/** Whether one of the issues is a wider one, or part of it. */
export const isAbout = (issues: Words, wider: string): boolean => written(issues).some((issue) => isWithinTopic(issue, wider));

/** Whether one of the issues is part of those that something else is about: what is known of all those is known of it. */
export const isPartOf = (issues: Words, others: Words): boolean =>
  written(others).some((other) => isNamed(other) && isAbout(issues, other));

/** What was said, word by word, for a message. */
export const quotedWords = (answer: Answer<readonly Said[]>): string =>
  (valueOf(answer) ?? []).map(({ value }) => `\`${value}\``).join(', ');
