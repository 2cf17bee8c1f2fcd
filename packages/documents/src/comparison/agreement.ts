/** Whether answers say the same. */
import type { Agreement } from './types.ts';
import type { WordsOf } from './likeness.ts';
import { sharersOf } from './likeness.ts';
import type { Meaning } from './meaning.ts';
import { keyOf } from './meaning.ts';

type Pair = Exclude<Agreement, 'one' | 'none'>;

/** What one of two answers says, and whether it says this. */
interface Said {
  readonly all: readonly string[];
  readonly holds: (text: string) => boolean;
}

const exactly = (all: readonly string[]): Said => {
  const known = new Set(all);
  return { all, holds: (text) => known.has(text) };
};

/** Texts that share most of the words that matter count as said. */
const alike = (all: readonly string[], wordsOf: WordsOf): Said => {
  let sharers: ReturnType<typeof sharersOf> | undefined;
  return {
    all,
    holds: (text) => {
      sharers ??= sharersOf(all.map(wordsOf));
      return sharers(wordsOf(text)).length > 0;
    },
  };
};

/** Two lists as sets; undefined where one of them is empty. */
const ofSets = (one: Said, other: Said): Pair | undefined => {
  if (one.all.length === 0 || other.all.length === 0) return undefined;
  const inOther = one.all.filter(other.holds).length;
  const inOne = other.all.filter(one.holds).length;
  if (inOther === one.all.length && inOne === other.all.length) return 'same';
  return inOther > 0 ? 'partly' : 'different';
};

/** A meaning as it is compared. */
interface Compared {
  readonly facts: Said;
  readonly words: Said;
  readonly alike: Said;
}

const comparedAs = ({ facts, words }: Meaning, wordsOf: WordsOf): Compared => ({
  facts: exactly(facts),
  words: exactly(words.map((text) => text.toLowerCase())),
  alike: alike(words, wordsOf),
});

/** Of words alone nobody but a reader can say that they are different; where they are only alike, they are not the same. */
const ofWords = (one: Compared, other: Compared): Pair => {
  const found = ofSets(one.words, other.words);
  if (found === 'same' || found === 'partly') return found;
  const near = ofSets(one.alike, other.alike);
  return near === undefined || near === 'different' ? 'worded' : 'partly';
};

const ofPair = (one: Compared, other: Compared): Pair => {
  const facts = ofSets(one.facts, other.facts);
  if (facts === undefined) return ofWords(one, other);
  if (facts !== 'same' || one.words.all.length + other.words.all.length === 0) return facts;
  return ofWords(one, other) === 'same' ? 'same' : 'partly';
};

/** How the answers agree that are given; undefined stands for one that is not. */
export const agreementOf = (meanings: readonly (Meaning | undefined)[], wordsOf: WordsOf): Agreement => {
  const given = meanings.filter((meaning) => meaning !== undefined);
  if (given.length < 2) return given.length === 1 ? 'one' : 'none';
  const distinct = [...new Map(given.map((meaning) => [keyOf(meaning), meaning] as const)).values()].map((meaning) =>
    comparedAs(meaning, wordsOf),
  );
  const isWordsAlone = distinct.every(({ facts }) => facts.all.length === 0);
  const found = new Set<Pair>();
  for (const [index, one] of distinct.entries())
    for (const other of distinct.slice(index + 1)) {
      const pair = ofPair(one, other);
      found.add(pair);
      // Nothing that any further pair says weighs more.
      if (pair === 'different' || (pair === 'worded' && isWordsAlone)) return pair;
    }
  if (found.size === 0 || (found.size === 1 && found.has('same'))) return 'same';
  return found.has('worded') ? 'worded' : 'partly';
};
