import type { Finding, Severity } from '@peerspec/rules';
import type { Failure } from '../targets/target.ts';
import type { Kept } from './shelf.ts';

/** What is to be said about one file; all paths are as they are shown. */
export interface FileReport {
  readonly file: string;
  /** In the order of the text; of the same place the gravest first. */
  readonly findings: readonly Finding[];
  /** What the author has agreed to live with. */
  readonly accepted: readonly Kept[];
  /** What the baseline knows, in the order of the text. */
  readonly baselined: readonly Finding[];
}

export type Counts = Readonly<Record<Severity, number>>;

export interface Summary {
  /** Files that were checked. */
  readonly files: number;
  readonly findings: Counts;
  readonly accepted: number;
  /** What the baseline knows; absent where that is nothing. */
  readonly baselined?: number;
  readonly failures: number;
}

/** What a whole run comes to. */
export interface Report {
  readonly today: string;
  /**
   * By path: the files that were checked, and those in which something was found by way of `use`. They are made one after the
   * other, each time that somebody goes through them: all at once would be many.
   */
  readonly files: Iterable<FileReport>;
  readonly failures: readonly Failure[];
  readonly summary: Summary;
}

/** The same files, of which each is changed when its turn comes. */
export const eachChanged = (files: Iterable<FileReport>, change: (file: FileReport) => FileReport): Iterable<FileReport> => ({
  *[Symbol.iterator]() {
    for (const file of files) yield change(file);
  },
});
