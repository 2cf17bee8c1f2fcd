/** By what a finding is known again at the next run: its rule, its file and the element that it is about, and not the line. */
import { createHash } from 'node:crypto';
import type { Finding } from '@peerspec/rules';

/** Of findings that have all this in common, which one it is. */
export interface Fingerprint {
  readonly hash: string;
  readonly number: number;
}

/** Gives each finding of a report its fingerprint; they are asked for in the order of the report. */
export const newFingerprints = (): ((finding: Finding) => Fingerprint) => {
  const numbers = new Map<string, number>();
  return ({ code, file, element = '' }) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([code, file, element]))
      .digest('hex')
      .slice(0, 16);
    const number = (numbers.get(hash) ?? 0) + 1;
    numbers.set(hash, number);
    return { hash, number };
  };
};
