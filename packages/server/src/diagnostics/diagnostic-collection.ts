/** What is shown at each file. A shared part is found wanting by way of every file that uses it, and told of once. */
import { compareStarts } from '@peerspec/language/internal';
import type { PlainDiagnostic } from './diagnostic.ts';

/** Diagnostics by the address of the file at which they are shown. */
export type Shown = ReadonlyMap<string, readonly PlainDiagnostic[]>;

interface DiagnosticCollection {
  /** Puts up what one file has brought to light, in place of what it did before. @returns the addresses for which that counts. */
  readonly put: (source: string, shown: Shown) => readonly string[];
  /** Everything that is shown at a file, in the order of the text. */
  readonly at: (uri: string) => readonly PlainDiagnostic[];
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const compare = (one: PlainDiagnostic, other: PlainDiagnostic): number =>
  compareStarts(one.range, other.range) ||
  (one.severity ?? 0) - (other.severity ?? 0) ||
  compareText(one.code ?? '', other.code ?? '') ||
  compareText(one.message, other.message);

/** An empty collection. */
export const newDiagnosticCollection = (): DiagnosticCollection => {
  const bySource = new Map<string, Shown>();
  const sourcesAt = new Map<string, Set<string>>();
  return {
    put: (source, shown) => {
      const before = bySource.get(source);
      bySource.set(source, shown);
      if (shown.size === 0) bySource.delete(source);
      for (const uri of before?.keys() ?? []) {
        const sources = sourcesAt.get(uri);
        sources?.delete(source);
        if (sources?.size === 0) sourcesAt.delete(uri);
      }
      for (const uri of shown.keys()) sourcesAt.set(uri, (sourcesAt.get(uri) ?? new Set<string>()).add(source));
      return [...new Set([...(before?.keys() ?? []), ...shown.keys()])];
    },
    at: (uri) => {
      const all = [...(sourcesAt.get(uri) ?? [])].flatMap((source) => bySource.get(source)?.get(uri) ?? []);
      const sorted = all.sort(compare);
      return sorted.filter((each, index) => {
        const before = sorted[index - 1];
        return before === undefined || compare(before, each) !== 0;
      });
    },
  };
};
