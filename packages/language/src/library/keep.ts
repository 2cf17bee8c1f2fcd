/** How the built-in library is kept between the generator that reads it and the runs that use it. */
import type { Declared, Evidence } from '../spec/spec.ts';
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

/** What the generator keeps of the library once it has read it. */
export const toBeKept = ({ names, parts }: Offer): string => {
  const kept: Kept = { names: [...names], evidence: parts.evidence };
  return JSON.stringify(kept, (key, value: unknown) => (isSilent(value) || (key === 'file' && value === libraryFile) ? undefined : value));
};
