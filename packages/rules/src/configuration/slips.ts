/** Words of `defaults` that are one slip away from a word that is known: with them, evidence would silently not apply. */
import { builtInEvidence, valueOf } from '@peerspec/language';
import { knownTopics, suggest } from '@peerspec/language/internal';
import { countryWords } from '../helpers/countries-and-topics.ts';
import type { Defaults } from './configuration.ts';

/** Shorter words are too often another one's neighbours: Iran and Iraq, diet and debt. */
const shortest = 6;

const ofEvidence = (word: 'topic' | 'countries'): readonly string[] =>
  builtInEvidence().flatMap((evidence) => (valueOf(evidence[word]) ?? []).map(({ value }) => value));

const known: Readonly<Record<keyof Defaults, () => ReadonlySet<string>>> = {
  topic: () => new Set([...knownTopics(), ...ofEvidence('topic')]),
  country: () => new Set([...countryWords(), ...ofEvidence('countries').map((word) => word.toLowerCase())]),
};

/** The word that was probably meant; undefined where this one is known, or like none. */
export const slipOf = (kind: keyof Defaults, written: string): string | undefined => {
  if (written.length < shortest) return undefined;
  const words = known[kind]();
  return words.has(written.toLowerCase()) ? undefined : suggest(written, words, 1);
};
