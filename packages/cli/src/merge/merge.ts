/** `peerspec merge`: the JSON reports of several runs, such as those of shards, as the one that a single run would have written. */
import { resolve } from 'node:path';
import { compareText, withoutMark } from '@peerspec/language/files';
import { inOrderOf, whyUnread } from '@peerspec/rules/internal';
import { inWords } from '../check/counting.ts';
import type { Counts, Summary } from '../check/report.ts';
import type { Demands } from '../check/verdict.ts';
import { exitCodeOf, warningsInWords } from '../check/verdict.ts';
import { againstInputs } from '../disk/identity.ts';
import { readTextFile } from '../disk/read-file.ts';
import { isToScreen, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import { toJson } from '../terminal/json.ts';
import { version } from '../version.ts';
import type { ReportedFile, ReportedFinding, ReportFile } from './report-file.ts';
import { isReportFile, placeOf } from './report-file.ts';

export interface MergeOptions extends Demands {
  /** A file, or `-` for standard output. */
  readonly out?: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
};

type Read = { readonly report: ReportFile } | { readonly why: string };

const read = ({ disk }: Io, place: string, path: string): Read => {
  const content = withoutMark(readTextFile(disk, place));
  if (content.kind !== 'text') return { why: `\`${path}\` cannot be read: ${whyUnread(content)}.` };
  const report = parsed(content.text);
  // A name of its own: what was named may be anything, and is not to be written over.
  return isReportFile(report)
    ? { report }
    : { why: `\`${path}\` is no report of this version. Write one with \`peerspec check --format json=report.json\`.` };
};

/** All of them: without one, what is put together would look like the whole. @throws RunFailure where any cannot be read, naming each. */
const readAll = (io: Io, pathsByPlace: ReadonlyMap<string, string>): readonly ReportFile[] => {
  const results = [...pathsByPlace].map(([place, path]) => read(io, place, path));
  const failed = results.flatMap((each) => ('why' in each ? each.why : []));
  if (failed.length > 0) throw new RunFailure(failed.join(' '));
  return results.flatMap((each) => ('report' in each ? each.report : []));
};

/** What several runs have found in a part that their files share is told once. */
const once = <T extends ReportedFinding>(findings: readonly T[]): readonly T[] =>
  inOrderOf(findings, (finding) => ({ ...finding, file: '', at: placeOf(finding) }));

const mergedFile = (file: string, all: readonly ReportedFile[]): ReportedFile => {
  const baselined = once(all.flatMap((each) => each.baselined ?? []));
  return {
    file,
    findings: once(all.flatMap((each) => each.findings)),
    accepted: once(all.flatMap((each) => each.accepted)),
    ...(baselined.length > 0 && { baselined }),
  };
};

const summaryOf = (files: readonly ReportedFile[], checked: number, failures: number): Summary => {
  const count = (severity: keyof Counts): number =>
    files.reduce((sum, { findings }) => sum + findings.filter((each) => each.severity === severity).length, 0);
  const baselined = files.reduce((sum, each) => sum + (each.baselined?.length ?? 0), 0);
  return {
    files: checked,
    findings: { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') },
    accepted: files.reduce((sum, { accepted }) => sum + accepted.length, 0),
    ...(baselined > 0 && { baselined }),
    failures,
  };
};

/** Puts reports together, and ends as the one run would have. @throws RunFailure where one cannot be read. */
export const merge = async (io: Io, paths: readonly string[], { out, ...demands }: MergeOptions): Promise<ExitCode> => {
  // By where they lie: one that is named twice is one report.
  const pathsByPlace = new Map(paths.map((path) => [asStored(io.disk, resolve(io.cwd, path)), path] as const));
  const reports = readAll(io, pathsByPlace);
  const files = [
    ...Map.groupBy(
      reports.flatMap((report) => report.files),
      ({ file }) => file,
    ),
  ]
    .sort(([one], [other]) => compareText(one, other))
    .map(([file, all]) => mergedFile(file, all));
  const failures = [...new Map(reports.flatMap((report) => report.failures).map((each) => [JSON.stringify(each), each] as const)).values()];
  const checked = reports.reduce((sum, { summary }) => sum + summary.files, 0);
  const summary = summaryOf(files, checked, failures.length);
  const today = reports
    .map((report) => report.today)
    .toSorted(compareText)
    .at(-1);
  const text = toJson({ format: 'peerspec-check', formatVersion: 1, peerspec: version, today, files, failures, summary });
  if (isToScreen(out)) io.stdout.write(text);
  else {
    await writeNamed(
      io,
      out,
      text,
      againstInputs(io.disk, () => [...pathsByPlace.keys()]),
    );
    io.stderr.write(`${inWords(summary)}\n`);
  }
  const outcome = { failures, summary };
  const warnings = warningsInWords(outcome, demands);
  if (warnings !== undefined) io.stderr.write(`${warnings}\n`);
  return exitCodeOf(outcome, demands);
};
