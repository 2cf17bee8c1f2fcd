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

export interface Collection {
  /** Adds what was found by checking a file; paths are as they are shown. */
  add(file: string, found: Findings): void;
  report(today: string, failures: readonly Failure[]): Report;
}

export const newCollection = (): Collection => {
  const byFile = new Map<string, { readonly findings: Finding[]; readonly accepted: AcceptedFinding[] }>();
  let files = 0;

  const of = (file: string): { readonly findings: Finding[]; readonly accepted: AcceptedFinding[] } => {
    const known = byFile.get(file) ?? { findings: [], accepted: [] };
    byFile.set(file, known);
    return known;
  };

  return {
    add: (file, { findings, accepted }) => {
      files += 1;
      of(file);
      for (const finding of findings) of(finding.file).findings.push(finding);
      for (const each of accepted) of(each.finding.file).accepted.push(each);
    },
    report: (today, failures) => {
      const reports = [...byFile]
        .sort(([one], [other]) => byCodeUnits(one, other))
        .map(([file, { findings, accepted }]): FileReport => ({ file, findings: inOrder(findings), accepted }));
      const accepted = reports.reduce((sum, report) => sum + report.accepted.length, 0);
      return { today, files: reports, failures, summary: { files, findings: count(reports), accepted, failures: failures.length } };
    },
  };
};
