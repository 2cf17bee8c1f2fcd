/** How the built-in library is kept between the generator that reads it and the runs that use it. */
import type { Declared, Evidence } from '../spec/spec.ts';
import type { Range } from '../spec/values.ts';
import type { Offer } from '../workspace/offer.ts';
import { libraryFile } from './library-file.ts';

/** What reading the library gave, without what follows from the vocabulary and from being the library. */
export interface Kept {
  readonly names: readonly (readonly [string, Declared])[];
  readonly evidence: readonly KeptEvidence[];
}

/** An entry without its silent questions, and without findings where it has none. */
export type KeptEvidence = Omit<Evidence, 'findings'> & Partial<Pick<Evidence, 'findings'>>;

const isSilent = (value: unknown): boolean => typeof value === 'object' && value !== null && 'state' in value && value.state === 'silent';

/** A place, as the four numbers that it comes to: half of the library would otherwise be the words around them. */
type KeptRange = readonly [line: number, character: number, endLine: number, endCharacter: number];

const isRange = (value: unknown): value is Range => typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

const folded = ({ start, end }: Range): KeptRange => [start.line, start.character, end.line, end.character];

/** Nothing else that an entry can hold is a list of four numbers. */
const isKeptRange = (value: unknown): value is KeptRange =>
  Array.isArray(value) && value.length === 4 && value.every((each) => typeof each === 'number');

/** What was kept, with its places as they are everywhere else. */
export const unfolded = <T>(value: T): T => {
  const whole = (each: unknown): unknown => {
    if (isKeptRange(each)) {
      const [line, character, endLine, endCharacter] = each;
      return { start: { line, character }, end: { line: endLine, character: endCharacter } } satisfies Range;
    }
    if (Array.isArray(each)) return each.map(whole);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, whole(inner)]));
  };
  return whole(value) as T;
};

/** What the generator keeps of the library once it has read it. */
export const toBeKept = ({ names, parts }: Offer): string => {
  const kept: Kept = { names: [...names], evidence: parts.evidence };
  return JSON.stringify(kept, (key, value: unknown) => {
    if (isSilent(value) || (key === 'file' && value === libraryFile)) return undefined;
    return isRange(value) ? folded(value) : value;
  });
};
