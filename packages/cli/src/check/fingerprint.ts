/** The identity of a finding in so few characters that services for code review take it. */
import { createHash } from 'node:crypto';
import type { Finding } from '@peerspec/rules';
import { newIdentities } from '@peerspec/rules/internal';

/** Of findings that have the hash in common, the number tells which one it is. */
export interface Fingerprint {
  readonly hash: string;
  readonly number: number;
}

/** Gives each finding of a report its fingerprint; they are asked for in the order of the report. */
export const newFingerprints = (): ((finding: Finding) => Fingerprint) => {
  const identify = newIdentities();
  return (finding) => {
    const { text, number } = identify(finding);
    return { hash: createHash('sha256').update(text).digest('hex').slice(0, 16), number };
  };
};
