/** `peerspec check`: what the files leave out, and what is wrong with them. */
import { resolve } from 'node:path';
import type { Severity } from '@peerspec/rules';
import type { Projects, ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import { WrongConfiguration } from '../config/wrong-configuration.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { sayFailures, sayPassedBy } from '../targets/say-failures.ts';
import type { HandedFile, InputOptions } from '../targets/standard-input.ts';
import { readStandardInput } from '../targets/standard-input.ts';
import type { Failure } from '../targets/target.ts';
import { aboutOf } from '../targets/target.ts';
import { forTerminal } from '../terminal/escape.ts';
import { dayOfRun } from '../today.ts';
import type { CheckFormat, Threshold, Wanted } from './choices.ts';
import type { ChangeOptions } from './changed.ts';
import { changedFiles, concernedBy } from './changed.ts';
import { newCollection } from './collect.ts';
import { inWords } from './counting.ts';
import { examiner } from './examiner.ts';
import { outputsOf, writeOutput } from './outputs.ts';
import type { Rendering } from './render.ts';
import { rendered } from './render.ts';
import type { Report } from './report.ts';
import type { Selection } from './selection.ts';
import { knowsAgain, omittedInWords, selected, usualSelection } from './selection.ts';
import { reaches } from './severity.ts';
import type { Stopwatch } from './timing.ts';
import type { Demands } from './verdict.ts';
import { exitCodeOf, thresholdOf, warningsInWords } from './verdict.ts';

export interface CheckOptions extends ProjectOptions, InputOptions, Demands, ChangeOptions {
  readonly format?: readonly Wanted[];
  /** The file for the only format, where none stands behind it. */
  readonly output?: string;
  /** Findings below it are left out of what is shown. */
  readonly minSeverity?: Severity;
  /** Whether accepted departures are shown in every format that has a place for them. */
  readonly accepted?: boolean;
  readonly today?: string;
  readonly quiet?: boolean;
  /** Lists every question that is openly left open. */
  readonly open?: boolean;
  /** Says on standard error how long reading took, and each rule. */
  readonly timing?: boolean;
}

/** Checks one file after the other, and keeps of each only what is found. */
const checkAll = async (
  io: Io,
  projects: Projects,
  paths: readonly string[],
  options: CheckOptions,
  { stopwatch, outputs }: Circumstances,
): Promise<Report> => {
  const run = { today: dayOfRun(options.today, io.now) };
  const changed = changedFiles(io, options);
  const { targets: named, passedBy, failures: notFound } = projects.targets(paths.length === 0 ? ['.'] : paths);
  sayPassedBy(io, passedBy);
  const unreached = projects.unreached(named);
  if (unreached !== undefined) io.stderr.write(`${forTerminal(unreached)}\n`);
  const failures = new Map<string, Failure>();
  const fail = (failure: Failure): unknown => failures.set(`${aboutOf(failure)}\n${failure.message}`, failure);
  notFound.forEach(fail);
  const targets = changed ? await concernedBy(changed, projects, named, fail) : named;
  const collection = newCollection();
  const withElements = outputs.some(({ format }) => knowsAgain(format));
  const examine = examiner(io, projects, run, { stopwatch, withElements });
  for (const target of targets) {
    const { outcome, failures: ofEvidence } = await examine(target);
    ofEvidence.forEach(fail);
    if ('findings' in outcome) collection.add(target.shown, outcome);
    else fail(outcome);
  }
  return collection.report(run.today, [...failures.values()]);
};

const onlyFailing = (report: Report, threshold: Threshold): Report => ({
  ...report,
  files: report.files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => reaches(severity, threshold)) })),
});

/** What a run comes to that a wrong configuration ends before anything is checked: programs read that in their format too. */
const reportOfWrong = (today: string, failures: readonly Failure[]): Report => newCollection().report(today, failures);

/** The report, and every file that was read for it. */
interface Result {
  readonly report: Report;
  readonly inputs: Projects['inputs'];
}

interface Circumstances {
  readonly handed: HandedFile | undefined;
  readonly stopwatch: Stopwatch | undefined;
  readonly outputs: readonly Wanted[];
}

const resultOf = async (io: Io, paths: readonly string[], options: CheckOptions, circumstances: Circumstances): Promise<Result> => {
  try {
    const projects = openProjects(io, options, circumstances.handed);
    return { report: await checkAll(io, projects, paths, options, circumstances), inputs: projects.inputs };
  } catch (error) {
    // For people, standard error says all that there is to say.
    if (!(error instanceof WrongConfiguration) || circumstances.outputs.every(({ format }) => format === 'text')) throw error;
    const { details } = error;
    const today = dayOfRun(options.today, io.now);
    return { report: reportOfWrong(today, details), inputs: () => details.map(({ path }) => resolve(io.cwd, path)) };
  }
};

/** What of the report is shown in a format: what it shows of itself, unless something else is asked for. */
const selectionFor = (format: CheckFormat, { minSeverity, accepted }: CheckOptions): Selection => {
  const usual = usualSelection(format);
  return { ...usual, least: minSeverity ?? usual.least, accepted: accepted ?? usual.accepted };
};

/** Writes the report in one format, and says on standard error what is left out of it. */
const write = async (
  io: Io,
  { format, file }: Wanted,
  report: Report,
  options: CheckOptions,
  rendering: Rendering,
  inputs: Projects['inputs'],
): Promise<void> => {
  const shown = selected(report, selectionFor(format, options));
  const pieces = await rendered(format, options.quiet ? { ...shown, ...onlyFailing(shown, rendering.threshold) } : shown, rendering);
  if (file === undefined) for (const piece of pieces) io.stdout.write(piece, format === 'github' ? 'commands' : undefined);
  else await writeOutput(io, file, pieces, inputs);
  for (const sentence of omittedInWords(shown.omitted)) io.stderr.write(`${format}: ${sentence}\n`);
};

/** Checks what the paths stand for and says what is found. @throws RunFailure where an option makes no sense. */
export const check = async (io: Io, paths: readonly string[], options: CheckOptions): Promise<ExitCode> => {
  const outputs = outputsOf(io, options.format, options.output);
  if (options.timing && !outputs.some(({ format }) => format === 'text'))
    throw new RunFailure('`--timing` goes with --format text; it is for people.');
  const timing = options.timing ? await import('./timing.ts') : undefined;
  const stopwatch = timing?.newStopwatch();
  const handed = await readStandardInput(io, paths, options);
  const { report, inputs } = await resultOf(io, paths, options, { handed, stopwatch, outputs });
  sayFailures(io, report.failures);
  const rendering = { io, handed, listsOpen: options.open === true, threshold: thresholdOf(report, options) };
  for (const output of outputs) await write(io, output, report, options, rendering, inputs);
  if (outputs.every(({ file }) => file !== undefined)) io.stderr.write(`${inWords(report.summary)}\n`);
  const warnings = warningsInWords(report, options);
  if (warnings !== undefined) io.stderr.write(`${warnings}\n`);
  if (timing && stopwatch) io.stderr.write(timing.timingInWords(stopwatch));
  return exitCodeOf(report, options);
};
