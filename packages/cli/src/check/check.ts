/** `peerspec check`: what the files leave out, and what is wrong with them. */
import { basename, resolve } from 'node:path';
import type { Projects, ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import { WrongConfiguration } from '../config/wrong-configuration.ts';
import { withoutMark } from '@peerspec/language/files';
import { againstInputs } from '../disk/identity.ts';
import { readTextFile } from '../disk/read-file.ts';
import type { Against } from '../disk/write-file.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import { sayFailures, sayPassedBy } from '../targets/say-failures.ts';
import type { HandedFile, InputOptions } from '../targets/standard-input.ts';
import { readStandardInput } from '../targets/standard-input.ts';
import type { Failure } from '../targets/target.ts';
import { forBuildLog, isBuildService } from '../terminal/escape.ts';
import { aboutOf } from '../targets/target.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { dayOfRun } from '../today.ts';
import { reportAsText } from './as-text.ts';
import type { CheckFormat, Threshold } from './choices.ts';
import { newCollection } from './collect.ts';
import { inWords } from './counting.ts';
import { examiner } from './examiner.ts';
import type { Report } from './report.ts';
import { configurationName, severities } from '@peerspec/rules';
import { reaches } from './severity.ts';
import type { Stopwatch } from './timing.ts';

export interface CheckOptions extends ProjectOptions, InputOptions {
  readonly format: CheckFormat;
  readonly failOn: Threshold;
  readonly today?: string;
  readonly quiet?: boolean;
  /** Lists every question that is openly left open. */
  readonly open?: boolean;
  readonly output?: string;
  /** Says on standard error how long reading took, and each rule. */
  readonly timing?: boolean;
}

/** Checks one file after the other, and keeps of each only what is found. */
const checkAll = async (
  io: Io,
  projects: Projects,
  paths: readonly string[],
  options: CheckOptions,
  stopwatch?: Stopwatch,
): Promise<Report> => {
  const run = { today: dayOfRun(options.today, io.now) };
  const { targets, passedBy, failures: notFound } = projects.targets(paths.length === 0 ? ['.'] : paths);
  sayPassedBy(io, passedBy);
  const failures = new Map<string, Failure>();
  const fail = (failure: Failure): unknown => failures.set(`${aboutOf(failure)}\n${failure.message}`, failure);
  notFound.forEach(fail);
  const collection = newCollection();
  const examine = examiner(io, projects, run, stopwatch);
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

/** The text of a file that was checked, for showing lines of it; empty where it has gone in the meantime. */
const textOf = (io: Io, shown: string, handed: HandedFile | undefined): string => {
  const path = resolve(io.cwd, shown);
  const content = withoutMark(handed?.absolute === path ? handed.content : readTextFile(io.disk, path));
  return content.kind === 'text' ? content.text : '';
};

/** What is written to a file may be shown in the log of the build service later. */
function* forBuildService(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.split('\n').map(forBuildLog).join('\n');
}

const asText = (io: Io, report: Report, listsOpen: boolean, handed: HandedFile | undefined): Iterable<string> =>
  reportAsText(report, {
    width: widthFor(io.stdout),
    style: styleFor(io, io.stdout),
    listsOpen,
    textOf: (file: string) => textOf(io, file, handed),
  });

const asLines = async (io: Io, report: Report): Promise<Iterable<string>> => {
  const pieces = (await import('./as-lines.ts')).reportAsLines(report);
  return isBuildService(io.env) ? forBuildService(pieces) : pieces;
};

/** The report in pieces: of thousands of files it has many megabytes. */
const rendered = async (
  io: Io,
  { format, open = false }: CheckOptions,
  report: Report,
  handed: HandedFile | undefined,
): Promise<Iterable<string>> => {
  switch (format) {
    case 'text':
      return asText(io, report, open, handed);
    case 'lines':
      return asLines(io, report);
    case 'json':
      return (await import('./as-json.ts')).reportAsJson(report);
    case 'github':
      return (await import('./as-github.ts')).reportAsGithub((await import('./in-repository.ts')).inRepository(io, report));
    case 'sarif': {
      const [{ reportAsSarif }, { describeCode }, { inRepository }] = await Promise.all([
        import('./as-sarif.ts'),
        import('../explain/describe-code.ts'),
        import('./in-repository.ts'),
      ]);
      return reportAsSarif(inRepository(io, report), describeCode);
    }
  }
};

/** What PeerSpec reads under such a name is never its output, whether or not this run reads it. */
const readUnder = (path: string): string | undefined => {
  const name = basename(path).toLowerCase();
  if (name.endsWith('.peer')) return 'a specification';
  return name === configurationName ? 'a configuration' : undefined;
};

/** @throws RunFailure where the output cannot be meant so. */
const checkOutput = ({ format, output, timing }: CheckOptions): void => {
  if (timing && format !== 'text') throw new RunFailure('`--timing` goes with --format text; it is for people.');
  if (output === undefined) return;
  if (format === 'text') throw new RunFailure('`--output` goes with --format lines, json, sarif or github; text is written to the screen.');
  const kind = readUnder(output);
  if (kind !== undefined) throw new RunFailure(`\`--output\` names ${kind}; findings are never written over one.`);
};

const writeOutput = async (io: Io, path: string, pieces: Iterable<string>, inputs: Projects['inputs']): Promise<void> => {
  const againstInput = againstInputs(io.disk, inputs);
  const against: Against = (real) => {
    const kind = readUnder(real);
    return kind === undefined ? againstInput(real) : `it leads to ${kind}`;
  };
  try {
    await writeWhole(io, asStored(io.disk, resolve(io.cwd, path)), pieces, against);
  } catch (error) {
    if (!(error instanceof RunFailure)) throw error;
    throw new RunFailure(`\`--output ${path}\` cannot be written: ${error.message}.`);
  }
};

/** What a run comes to that a wrong configuration ends before anything is checked: programs read that in their format too. */
const reportOfWrong = (today: string, failures: readonly Failure[]): Report => newCollection().report(today, failures);

/** The report, and every file that was read for it. */
interface Result {
  readonly report: Report;
  readonly inputs: Projects['inputs'];
}

const resultOf = async (
  io: Io,
  paths: readonly string[],
  options: CheckOptions,
  handed: HandedFile | undefined,
  stopwatch: Stopwatch | undefined,
): Promise<Result> => {
  try {
    const projects = openProjects(io, options, handed);
    return { report: await checkAll(io, projects, paths, options, stopwatch), inputs: projects.inputs };
  } catch (error) {
    // For people, standard error says all that there is to say.
    if (!(error instanceof WrongConfiguration) || options.format === 'text') throw error;
    const { details } = error;
    const today = dayOfRun(options.today, io.now);
    return { report: reportOfWrong(today, details), inputs: () => details.map(({ path }) => resolve(io.cwd, path)) };
  }
};

const exitCodeOf = ({ failures, summary }: Report, threshold: Threshold): ExitCode => {
  if (failures.length > 0) return exitCodes.failed;
  return severities.some((severity) => summary.findings[severity] > 0 && reaches(severity, threshold))
    ? exitCodes.findings
    : exitCodes.fine;
};

/** As everywhere, `-` is no file: output goes where it goes anyway. */
const withoutScreen = (options: CheckOptions): CheckOptions => {
  const { output, ...others } = options;
  return output === '-' ? others : options;
};

/** Checks what the paths stand for and says what is found. @throws RunFailure where an option makes no sense. */
export const check = async (io: Io, paths: readonly string[], given: CheckOptions): Promise<ExitCode> => {
  const options = withoutScreen(given);
  const { failOn, output, quiet } = options;
  checkOutput(options);
  const timing = options.timing ? await import('./timing.ts') : undefined;
  const stopwatch = timing?.newStopwatch();
  const handed = await readStandardInput(io, paths, options);
  const { report, inputs } = await resultOf(io, paths, options, handed, stopwatch);
  sayFailures(io, report.failures);
  const pieces = await rendered(io, options, quiet ? onlyFailing(report, failOn) : report, handed);
  if (output === undefined) {
    for (const piece of pieces) io.stdout.write(piece, options.format === 'github' ? 'commands' : undefined);
  } else {
    await writeOutput(io, output, pieces, inputs);
    io.stderr.write(`${inWords(report.summary)}\n`);
  }
  if (timing && stopwatch) io.stderr.write(timing.timingInWords(stopwatch));
  return exitCodeOf(report, failOn);
};
