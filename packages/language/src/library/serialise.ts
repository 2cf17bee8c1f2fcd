/**
 * How the built-in library is kept between the generator that reads it and the runs that use it: without what follows
 * from the vocabulary, from the names themselves and from being the library.
 */
import { isObject } from '../is-object.ts';
import type { Evidence } from '../spec/spec.ts';
import type { Range } from '../spec/values.ts';
import type { Exports } from '../workspace/exports.ts';
import { libraryFile } from './library-file.ts';

/** An entry without its silent questions, and without findings where it has none. */
export type SerialisedEvidence = Omit<Evidence, 'findings'> & Partial<Pick<Evidence, 'findings'>>;

type Plain = Readonly<Record<string, unknown>>;

const isSilent = (value: unknown): boolean => isObject(value) && value['state'] === 'silent';

/** A place, as the numbers that it comes to, the second line where there is one: half of the library would otherwise be the words around them. */
type SerialisedRange = readonly [line: number, character: number, endCharacter: number] | readonly [number, number, number, number];

const isRange = (value: unknown): value is Range => isObject(value) && 'start' in value && 'end' in value;

const serialisedRange = ({ start, end }: Range): SerialisedRange =>
  start.line === end.line ? [start.line, start.character, end.character] : [start.line, start.character, end.line, end.character];

/** Nothing else that an entry can hold is a list of three or four numbers. */
const isSerialisedRange = (value: readonly unknown[]): value is SerialisedRange =>
  (value.length === 3 || value.length === 4) && value.every((each) => typeof each === 'number');

const deserialisedRange = ([line, character, ...rest]: SerialisedRange): Range => {
  const [endLine, endCharacter] = rest.length === 2 ? rest : [line, rest[0]];
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
};

/** What was kept, with its places and answers as they are everywhere else. */
export const deserialised = <T>(value: T): T => {
  const whole = (each: unknown): unknown => {
    if (Array.isArray(each)) return isSerialisedRange(each) ? deserialisedRange(each) : each.map(whole);
    if (!isObject(each)) return each;
    const { given, ...rest } = Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, whole(inner)]));
    return given === undefined ? rest : { state: 'given', value: given, ...rest };
  };
  return whole(value) as T;
};

/** An answer that is given, as the library has hundreds. */
const serialisedAnswer = (value: Plain): Plain => {
  const { state, value: given, ...rest } = value;
  return state === 'given' && given !== undefined ? { given, ...rest } : value;
};

/** What the generator keeps of the library once it has read it. */
export const serialisedLibrary = ({ parts }: Exports): string =>
  JSON.stringify(parts.evidence, (key, value: unknown) => {
    if (isSilent(value) || (key === 'file' && value === libraryFile)) return undefined;
    if (isRange(value)) return serialisedRange(value);
    return isObject(value) ? serialisedAnswer(value) : value;
  });
