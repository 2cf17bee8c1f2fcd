/** What of a report is shown: everything is counted, and what is left out is said. */
import type { Finding, Severity } from '@peerspec/rules';
import { severities } from '@peerspec/rules';
import { countOf, grouped } from '../numbers.ts';
import type { CheckFormat } from './choices.ts';
import { plurals } from './counting.ts';
import type { Counts, FileReport, Report } from './report.ts';
import { eachChanged } from './report.ts';

export interface Selection {
  /** Findings below it are left out. */
  readonly least: Severity;
  /** Whether what authors have agreed to live with, and what the baseline knows, is shown, where the format has a place for it. */
  readonly accepted: boolean;
  /** No more findings than these; the slightest are left out first. */
  readonly most?: number;
}

/** What is left out of what is shown. */
interface Omitted {
  readonly findings: Counts;
  readonly accepted: number;
  readonly baselined: number;
  /** Findings beyond what the readers of the format take. */
  readonly beyond: number;
}

export interface Selected extends Report {
  readonly omitted: Omitted;
}

const everything: Selection = { least: 'hint', accepted: true };

/** Services for code review open an alert for each finding, also for one that is accepted, and GitHub takes no more than so many of a run. */
const usual: Partial<Readonly<Record<CheckFormat, Selection>>> = {
  sarif: { least: 'info', accepted: false, most: 25_000 },
  gitlab: { least: 'info', accepted: true },
};

/** Whether the readers of a format know a finding again at the next run. */
export const knowsAgain = (format: CheckFormat): boolean => format === 'sarif' || format === 'gitlab';

/** What a format shows where nothing else is asked for. */
export const usualSelection = (format: CheckFormat): Selection => usual[format] ?? everything;

/** The files with the findings that there is room for: the gravest, and of one severity the first. */
const gravest = (files: Iterable<FileReport>, counts: Counts, most: number): Iterable<FileReport> => ({
  *[Symbol.iterator]() {
    const room: Record<Severity, number> = { ...counts };
    let left = most;
    for (const severity of severities) {
      room[severity] = Math.min(left, counts[severity]);
      left -= room[severity];
    }
    for (const file of files) yield { ...file, findings: file.findings.filter(({ severity }) => (room[severity] -= 1) >= 0) };
  },
});

/** The part of a report that is shown. */
export const selected = (report: Report, { least, accepted, most = Infinity }: Selection): Selected => {
  const isAmong = (severity: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(least);
  const isShown = ({ severity }: Finding): boolean => isAmong(severity);
  const files = eachChanged(report.files, (file) => ({
    ...file,
    findings: file.findings.filter(isShown),
    accepted: accepted ? file.accepted.filter((each) => isShown(each.finding)) : [],
    baselined: accepted ? file.baselined.filter(isShown) : [],
  }));
  const counts = report.summary.findings;
  const shown = severities.filter(isAmong).reduce((sum, severity) => sum + counts[severity], 0);
  const beyond = Math.max(0, shown - most);
  const leftOut = (severity: Severity): number => (isAmong(severity) ? 0 : counts[severity]);
  return {
    ...report,
    files: beyond > 0 ? gravest(files, counts, most) : files,
    omitted: {
      findings: { error: leftOut('error'), warning: leftOut('warning'), info: leftOut('info'), hint: leftOut('hint') },
      accepted: accepted ? 0 : report.summary.accepted,
      baselined: accepted ? 0 : (report.summary.baselined ?? 0),
      beyond,
    },
  };
};

/** What is left out, in one sentence each; nothing where all is shown. */
export const omittedInWords = ({ findings, accepted, baselined, beyond }: Omitted): readonly string[] => {
  const slight = severities.filter((severity) => findings[severity] > 0);
  const last = slight.at(-1);
  const counted = slight.map((severity) => countOf(findings[severity], severity, plurals[severity])).join(', ');
  return [
    ...(last === undefined ? [] : [`Left out: ${counted}. --min-severity ${last} shows them.`]),
    ...(accepted === 0 ? [] : [`Left out: ${countOf(accepted, 'accepted departure', 'accepted departures')}. --accepted shows them.`]),
    ...(baselined === 0 ? [] : [`Left out: ${countOf(baselined, 'finding', 'findings')} in the baseline. --accepted shows them.`]),
    ...(beyond === 0 ? [] : [`Left out: ${grouped(beyond)} of the slightest findings, because GitHub takes no more than 25,000 of a run.`]),
  ];
};
