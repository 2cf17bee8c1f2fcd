/** A baseline on the disk, held against what a run finds: what is known, what has been mended since, what is to be written. */
import { dirname, join, relative } from 'node:path';
import type { Finding } from '@peerspec/rules';
import type { BaselineEntry, Known } from '@peerspec/rules/internal';
import { identityOf, knownBy } from '@peerspec/rules/internal';
import { isPathWithin, withSlashes } from '../disk/paths.ts';

/** What a run says of the files of a baseline; paths are absolute. */
export interface Extent {
  /** The interventions of a file that was read, where nothing was wrong with its text: only then its findings are all there are. */
  readonly judged: (path: string) => readonly string[] | undefined;
  readonly isThere: (path: string) => boolean;
  /** Whether all files below a folder were checked, so that what they find in a part that they share is all there is. */
  readonly isWhole: (folder: string) => boolean;
}

export interface Ledger {
  /** The baseline itself; absolute. */
  readonly path: string;
  /** What is known of files that are read by their paths from `root`. */
  readonly known: (root: string) => Known;
  /** What is known has been found by way of one file; the paths of findings are absolute. */
  readonly note: (findings: readonly Finding[]) => void;
  /** What has been mended since it was written. */
  readonly stale: (extent: Extent) => readonly BaselineEntry[];
  /** What is left of it without what has been mended. */
  readonly pruned: (extent: Extent) => readonly BaselineEntry[];
  /** What it is to be so that nothing counts from now on of what was noted. */
  readonly updated: (extent: Extent) => readonly BaselineEntry[];
}

/** By identity. */
type Found = Map<string, BaselineEntry>;

/** @param isUpdate whether everything is to be known, because the baseline is written anew. */
export const newLedger = (path: string, entries: readonly BaselineEntry[], isUpdate: boolean): Ledger => {
  const folder = dirname(path);
  const found: Found = new Map();
  const absolute = ({ file }: Pick<BaselineEntry, 'file'>): string => join(folder, file);
  const countNow = (entry: BaselineEntry): number => found.get(identityOf(entry))?.count ?? 0;

  /** Whether a run tells how many findings of an entry there are now. */
  const isTold = (entry: BaselineEntry, extent: Extent): boolean => {
    const at = absolute(entry);
    if (!extent.isThere(at)) return true;
    // What is in no intervention may be found by way of other files that use this one.
    const isOwn = (interventions: readonly string[]): boolean => interventions.includes(entry.element.split('/')[0] ?? '');
    const interventions = extent.judged(at);
    return interventions !== undefined && (isOwn(interventions) || extent.isWhole(folder));
  };
  return {
    path,
    known: (root) => {
      if (isUpdate) return () => Infinity;
      return knownBy(entries, (file) => {
        const at = absolute({ file });
        return isPathWithin(root, at) ? withSlashes(relative(root, at)) : undefined;
      });
    },
    note: (findings) => {
      const here: Found = new Map();
      for (const { code, file: at, element = '' } of findings) {
        const file = withSlashes(relative(folder, at));
        const identity = identityOf({ file, code, element });
        here.set(identity, { file, code, element, count: (here.get(identity)?.count ?? 0) + 1 });
      }
      // What several files find in a part that they share is one and the same.
      for (const [identity, entry] of here) if (entry.count > (found.get(identity)?.count ?? 0)) found.set(identity, entry);
    },
    stale: (extent) =>
      entries.flatMap((entry) => {
        const count = isTold(entry, extent) ? entry.count - countNow(entry) : 0;
        return count > 0 ? [{ ...entry, count }] : [];
      }),
    pruned: (extent) =>
      entries.flatMap((entry) => {
        const count = isTold(entry, extent) ? Math.min(entry.count, countNow(entry)) : entry.count;
        return count > 0 ? [{ ...entry, count }] : [];
      }),
    updated: (extent) => {
      const all = new Map(entries.filter((entry) => !isTold(entry, extent)).map((entry) => [identityOf(entry), entry] as const));
      for (const entry of found.values()) {
        const identity = identityOf(entry);
        all.set(identity, { ...entry, count: Math.max(entry.count, all.get(identity)?.count ?? 0) });
      }
      return [...all.values()];
    },
  };
};
