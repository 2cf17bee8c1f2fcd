/** Puts together what is found by way of several files: a part that is shared is told of once. */
import type { Finding, Findings, Severity } from '@peerspec/rules';
import { inOrder, inOrderOf } from '@peerspec/rules/internal';
import { compareText } from '@peerspec/language/files';
import type { Failure } from '../targets/target.ts';
import type { FileReport, Report, Summary } from './report.ts';
import type { Kept, Packed } from './shelf.ts';
import { newShelf } from './shelf.ts';

/** What was found in one file, by way of whichever. */
type OfFile = Readonly<Record<'findings' | 'accepted' | 'baselined', Packed[]>>;

/** The same in order, and what was found twice once. */
type Settled = Readonly<Record<keyof OfFile, Packed>>;

interface Collection {
  /** Adds what was found by checking a file; paths are as they are shown. */
  add(file: string, found: Findings): void;
  report(today: string, failures: readonly Failure[]): Report;
}

const withoutReason = (findings: readonly Finding[]): readonly Kept[] => findings.map((finding) => ({ finding }));

const once = (kept: readonly Kept[]): readonly Kept[] => inOrderOf(kept, ({ finding }) => finding);

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

  /** What was found by way of one file alone is in order. */
  const asOne = (packed: readonly Packed[], together: (kept: readonly Kept[]) => readonly Kept[]): Packed => {
    const [only, ...others] = packed;
    return only && others.length === 0 ? only : shelf.put(together(packed.flatMap(shelf.take)));
  };

  const settled = ({ findings, accepted, baselined }: OfFile): Settled => ({
    findings: asOne(findings, once),
    accepted: asOne(accepted, (kept) => kept),
    baselined: asOne(baselined, once),
  });

  const reportOf = (file: string, { findings, accepted, baselined }: Settled): FileReport => {
    const taken = (packed: Packed): readonly Finding[] => shelf.take(packed).map(({ finding }) => finding);
    return { file, findings: taken(findings), accepted: shelf.take(accepted), baselined: taken(baselined) };
  };

  const summaryOf = (all: readonly Settled[], failures: number): Summary => {
    const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const each of all) for (const severity of shelf.severitiesIn(each.findings)) findings[severity] += 1;
    const countOf = (what: 'accepted' | 'baselined'): number => all.reduce((sum, each) => sum + shelf.severitiesIn(each[what]).length, 0);
    const baselined = countOf('baselined');
    return { files: checked, findings, accepted: countOf('accepted'), ...(baselined > 0 && { baselined }), failures };
  };

  return {
    add: (file, { findings, accepted, baselined = [] }) => {
      checked += 1;
      of(file);
      keep('findings', withoutReason(inOrder(findings)));
      keep('accepted', accepted);
      keep('baselined', withoutReason(inOrder(baselined)));
    },
    report: (today, failures) => {
      const sorted = [...byFile]
        .sort(([one], [other]) => compareText(one, other))
        .map(([file, found]) => ({ file, found: settled(found) }));
      const files: Iterable<FileReport> = {
        *[Symbol.iterator]() {
          for (const { file, found } of sorted) yield reportOf(file, found);
        },
      };
      const summary = summaryOf(
        sorted.map(({ found }) => found),
        failures.length,
      );
      return { today, files, failures, summary };
    },
  };
};
