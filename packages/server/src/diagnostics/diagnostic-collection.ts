/** What is shown at each file. A shared part is found wanting by way of every file that uses it, and told of once. */
import { inOrderOf } from '@peerspec/rules/internal';
import type { PlainDiagnostic } from './diagnostic.ts';
import { orderedAs } from './diagnostic.ts';

/** Diagnostics by the address of the file at which they are shown. */
export type Shown = ReadonlyMap<string, readonly PlainDiagnostic[]>;

interface DiagnosticCollection {
  /** Puts up what one file has brought to light, in place of what it did before. @returns the addresses for which that counts. */
  readonly put: (source: string, shown: Shown) => readonly string[];
  /** Everything that is shown at a file, in the order in which the command line tells of it. */
  readonly at: (uri: string) => readonly PlainDiagnostic[];
}

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
      return inOrderOf(all, orderedAs);
    },
  };
};
