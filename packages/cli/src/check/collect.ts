/** Puts together what is found by way of several files: a part that is shared is told of once. */
import type { AcceptedFinding, Finding, Findings, Severity } from '@peerspec/rules';
import { byCodeUnits } from '../disk/paths.ts';
import type { Failure } from '../targets/target.ts';
import type { Counts, FileReport, Report } from './report.ts';
import { inOrder } from '@peerspec/rules/internal';

const count = (reports: readonly FileReport[]): Counts => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of reports) for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

interface OfFile {
  readonly findings: Finding[];
  readonly accepted: AcceptedFinding[];
  readonly baselined: Finding[];
}

export interface Collection {
  /** Adds what was found by checking a file; paths are as they are shown. */
  add(file: string, found: Findings): void;
  report(today: string, failures: readonly Failure[]): Report;
}

export const newCollection = (): Collection => {
  const byFile = new Map<string, OfFile>();
  let files = 0;

  const of = (file: string): OfFile => {
    const known = byFile.get(file) ?? { findings: [], accepted: [], baselined: [] };
    byFile.set(file, known);
    return known;
  };

  return {
    add: (file, { findings, accepted, baselined = [] }) => {
      files += 1;
      of(file);
      for (const finding of findings) of(finding.file).findings.push(finding);
      for (const each of accepted) of(each.finding.file).accepted.push(each);
      for (const finding of baselined) of(finding.file).baselined.push(finding);
    },
    report: (today, failures) => {
      const reports = [...byFile]
        .sort(([one], [other]) => byCodeUnits(one, other))
        .map(([file, { findings, accepted, baselined }]): FileReport => ({
          file,
          findings: inOrder(findings),
          accepted,
          baselined: inOrder(baselined),
        }));
      const accepted = reports.reduce((sum, report) => sum + report.accepted.length, 0);
      const baselined = reports.reduce((sum, report) => sum + report.baselined.length, 0);
      const summary = { files, findings: count(reports), accepted, ...(baselined > 0 && { baselined }), failures: failures.length };
      return { today, files: reports, failures, summary };
    },
  };
};
