/** Whether answers say the same. */
import type { Agreement } from './types.ts';
import type { AreAlike } from './likeness.ts';
import type { Meaning } from './meaning.ts';
import { keyOf } from './meaning.ts';

type Pair = Exclude<Agreement, 'one' | 'none'>;

/** Two lists as sets; undefined where one of them is empty. */
const ofSets = (one: readonly string[], other: readonly string[], alike: (first: string, second: string) => boolean): Pair | undefined => {
  if (one.length === 0 || other.length === 0) return undefined;
  const inOther = one.filter((first) => other.some((second) => alike(first, second))).length;
  const inOne = other.filter((second) => one.some((first) => alike(first, second))).length;
  if (inOther === one.length && inOne === other.length) return 'same';
  return inOther > 0 ? 'partly' : 'different';
};

const isSame = (first: string, second: string): boolean => first === second;

/** A meaning with its words as they are compared. */
interface Compared extends Meaning {
  readonly lowered: readonly string[];
}

const comparedAs = (meaning: Meaning): Compared => ({ ...meaning, lowered: meaning.words.map((text) => text.toLowerCase()) });

/** Of words alone nobody but a reader can say that they are different; where they are only alike, they are not the same. */
const ofWords = (one: Compared, other: Compared, areAlike: AreAlike): Pair => {
  const exactly = ofSets(one.lowered, other.lowered, isSame);
  if (exactly === 'same' || exactly === 'partly') return exactly;
  const alike = ofSets(one.words, other.words, areAlike);
  return alike === undefined || alike === 'different' ? 'worded' : 'partly';
};

const ofPair = (one: Compared, other: Compared, areAlike: AreAlike): Pair => {
  const facts = ofSets(one.facts, other.facts, isSame);
  if (facts === undefined) return ofWords(one, other, areAlike);
  if (facts !== 'same' || one.words.length + other.words.length === 0) return facts;
  return ofWords(one, other, areAlike) === 'same' ? 'same' : 'partly';
};

/** How the answers agree that are given; undefined stands for one that is not. */
export const agreementOf = (meanings: readonly (Meaning | undefined)[], areAlike: AreAlike): Agreement => {
  const given = meanings.filter((meaning) => meaning !== undefined);
  if (given.length < 2) return given.length === 1 ? 'one' : 'none';
  const distinct = [...new Map(given.map((meaning) => [keyOf(meaning), meaning] as const)).values()].map(comparedAs);
  const isWordsAlone = distinct.every(({ facts }) => facts.length === 0);
  const found = new Set<Pair>();
  for (const [index, one] of distinct.entries())
    for (const other of distinct.slice(index + 1)) {
      const pair = ofPair(one, other, areAlike);
      found.add(pair);
      // Nothing that any further pair says weighs more.
      if (pair === 'different' || (pair === 'worded' && isWordsAlone)) return pair;
    }
  if (found.size === 0 || (found.size === 1 && found.has('same'))) return 'same';
  return found.has('worded') ? 'worded' : 'partly';
};
