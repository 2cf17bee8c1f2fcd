/** Puts together what is found by way of several files: a part that is shared is told of once. */
import type { Findings, Severity } from '@peerspec/rules';
import { inOrder } from '@peerspec/rules/internal';
import { byCodeUnits } from '../disk/paths.ts';
import type { Failure } from '../targets/target.ts';
import type { FileReport, Report, Summary } from './report.ts';
import type { Kept, Packed } from './shelf.ts';
import { newShelf } from './shelf.ts';

/** What was found in one file, by way of whichever. */
type OfFile = Readonly<Record<'findings' | 'accepted' | 'baselined', Packed[]>>;

export interface Collection {
  /** Adds what was found by checking a file; paths are as they are shown. */
  add(file: string, found: Findings): void;
  report(today: string, failures: readonly Failure[]): Report;
}

const summaryOf = (reports: Iterable<FileReport>, files: number, failures: number): Summary => {
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let accepted = 0;
  let baselined = 0;
  for (const report of reports) {
    for (const { severity } of report.findings) findings[severity] += 1;
    accepted += report.accepted.length;
    baselined += report.baselined.length;
  }
  return { files, findings, accepted, ...(baselined > 0 && { baselined }), failures };
};

export const newCollection = (): Collection => {
  const byFile = new Map<string, OfFile>();
  const shelf = newShelf();
  let checked = 0;

  const of = (file: string): OfFile => {
    const known = byFile.get(file) ?? { findings: [], accepted: [], baselined: [] };
    byFile.set(file, known);
    return known;
  };

  const keep = (what: keyof OfFile, found: readonly Kept[]): void => {
    for (const [file, kept] of Map.groupBy(found, ({ finding }) => finding.file)) of(file)[what].push(shelf.put(kept));
  };

  const reportOf = (file: string, { findings, accepted, baselined }: OfFile): FileReport => {
    const taken = (packed: readonly Packed[]): readonly Kept[] => packed.flatMap(shelf.take);
    const inFile = (packed: readonly Packed[]) => inOrder(taken(packed).map(({ finding }) => finding));
    return { file, findings: inFile(findings), accepted: taken(accepted), baselined: inFile(baselined) };
  };

  return {
    add: (file, { findings, accepted, baselined = [] }) => {
      checked += 1;
      of(file);
      const kept = (list: Findings['findings']): readonly Kept[] => list.map((finding) => ({ finding }));
      keep('findings', kept(findings));
      keep('accepted', accepted);
      keep('baselined', kept(baselined));
    },
    report: (today, failures) => {
      const sorted = [...byFile].sort(([one], [other]) => byCodeUnits(one, other));
      const files: Iterable<FileReport> = {
        *[Symbol.iterator]() {
          for (const [file, found] of sorted) yield reportOf(file, found);
        },
      };
      return { today, files, failures, summary: summaryOf(files, checked, failures.length) };
    },
  };
};
