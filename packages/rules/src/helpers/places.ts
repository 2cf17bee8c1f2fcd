/** Countries and topics by whatever name, for questions of whether evidence is about the same. */
import type { Answer, Said } from '@peerspec/language';
import { valueOf } from './answers.ts';
import { infantFeeding } from './infant-feeding.ts';

/** Words that name the same, or a part of it. The first stands for all. */
const sameCountry: readonly (readonly string[])[] = [
  ['uk', 'united-kingdom', 'great-britain', 'britain', 'gb', 'england', 'scotland', 'wales', 'northern-ireland'],
  ['united-states', 'usa', 'us', 'united-states-of-america'],
];

const sameTopic: readonly (readonly string[])[] = [
  infantFeeding,
  ['perinatal-mental-health', 'maternal-mental-health', 'postnatal-depression', 'perinatal-depression', 'postpartum-depression'],
  ['severe-mental-illness', 'psychosis', 'schizophrenia', 'serious-mental-illness'],
  ['diabetes', 'type-2-diabetes', 'type-1-diabetes'],
];

/** Evidence and services that are about every place or issue, or about many that are not named. */
const everything: ReadonlySet<string> = new Set(['any', 'all', 'international', 'worldwide']);

const gathered = (words: readonly Said[], same: readonly (readonly string[])[]): readonly string[] =>
  words.map(({ value }) => {
    const word = value.toLowerCase();
    return same.find((group) => group.includes(word))?.[0] ?? word;
  });

type Words = Answer<readonly Said[]>;

/** Whether two lists of words have nothing in common; undefined where one of them is not given. */
const apart = (one: Words, other: Words, same: readonly (readonly string[])[]): boolean | undefined => {
  const [first, second] = [valueOf(one), valueOf(other)];
  if (!first || !second) return undefined;
  const names = new Set(gathered(first, same));
  const others = gathered(second, same);
  return ![...names, ...others].some((name) => everything.has(name)) && !others.some((name) => names.has(name));
};

/** Whether they are about other places altogether. The parts of the United Kingdom are one place. */
export const otherPlaces = (one: Words, other: Words): boolean => apart(one, other, sameCountry) === true;

/** Whether they are about other issues altogether. */
export const otherTopics = (one: Words, other: Words): boolean => apart(one, other, sameTopic) === true;

/** Whether both name a place that they share; worldwide is no such place. */
export const sharePlace = (one: Words, other: Words): boolean => {
  const names = new Set(gathered(valueOf(one) ?? [], sameCountry));
  return gathered(valueOf(other) ?? [], sameCountry).some((name) => names.has(name) && !everything.has(name));
};

/** Whether both name an issue that they share. */
export const shareTopic = (one: Words, other: Words): boolean => {
  const names = new Set(gathered(valueOf(one) ?? [], sameTopic));
  return gathered(valueOf(other) ?? [], sameTopic).some((name) => names.has(name) && !everything.has(name));
};
