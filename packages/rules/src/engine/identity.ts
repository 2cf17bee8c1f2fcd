/**
 * By what a finding is known again at the next run: its rule, its file and the element that it is about, and not the line.
 * Of findings that have all this in common, a number tells which one it is.
 */
import type { Finding } from './finding.ts';

/** What findings have in common that only a number tells apart. */
export const identityOf = ({ code, file, element = '' }: Pick<Finding, 'code' | 'file' | 'element'>): string =>
  JSON.stringify([code, file, element]);

interface Identity {
  readonly text: string;
  readonly number: number;
}

/** Gives each finding its identity; they are asked for in their order. */
export const newIdentities = (): ((finding: Finding) => Identity) => {
  const numbers = new Map<string, number>();
  return (finding) => {
    const text = identityOf(finding);
    const number = (numbers.get(text) ?? 0) + 1;
    numbers.set(text, number);
    return { text, number };
  };
};
