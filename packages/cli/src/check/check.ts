/** `peerspec check`: what the files leave out, and what is wrong with them. */
import { resolve } from 'node:path';
import type { Projects } from '../config/projects.ts';
import { openBaselines } from '../baseline/baselines.ts';
import { openProjects } from '../config/projects.ts';
import { WrongConfiguration } from '../config/wrong-configuration.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Memory } from '../watch/memory.ts';
import type { Checked } from '../watch/watch.ts';
import { watchFiles } from '../watch/watch.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { sayFailures } from '../targets/say-failures.ts';
import { readStandardInput } from '../targets/standard-input.ts';
import type { Failure } from '../targets/target.ts';
import { styleFor } from '../terminal/style.ts';
import { dayOfRun } from '../today.ts';
import type { CheckFormat, Threshold, Wanted } from './choices.ts';
import type { Circumstances } from './check-all.ts';
import { checkAll } from './check-all.ts';
import { newCollection } from './collect.ts';
import { inWords } from './counting.ts';
import { inChunks } from './in-chunks.ts';
import { statisticsAsJson, statisticsAsText } from './formats/statistics.ts';
import { listFiles } from './list-files.ts';
import type { CheckOptions } from './options.ts';
import { refuseWithInput } from './refused-with-input.ts';
import { outputsOf, writeOutput } from './outputs.ts';
import { rendered } from './render.ts';
import type { Rendering } from './rendering.ts';
import type { Report } from './report.ts';
import { eachChanged } from './report.ts';
import type { Selection } from './selection.ts';
import { omittedInWords, selected, usualSelection } from './selection.ts';
import { reaches } from './severity.ts';
import { newStopwatch, timingInWords } from './timing.ts';
import { exitCodeOf, thresholdOf, warningsInWords } from './verdict.ts';

const onlyFailing = (report: Report, threshold: Threshold): Report => ({
  ...report,
  files: eachChanged(report.files, (file) => ({ ...file, findings: file.findings.filter(({ severity }) => reaches(severity, threshold)) })),
});

/** What a run comes to that a wrong configuration ends before anything is checked: programs read that in their format too. */
const reportOfWrong = (today: string, failures: readonly Failure[]): Report => newCollection().report(today, failures);

/** The report, and every file that was read for it. */
interface Result {
  readonly report: Report;
  readonly inputs: Projects['inputs'];
}

const resultOf = async (io: Io, paths: readonly string[], options: CheckOptions, circumstances: Circumstances): Promise<Result> => {
  try {
    const baselines = openBaselines(io, options);
    const projects = openProjects(io, options, circumstances.handed, undefined, baselines);
    return { report: await checkAll(io, { projects, baselines }, paths, options, circumstances), inputs: projects.inputs };
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

/** The report as numbers. */
const statistics = (format: CheckFormat, report: Report, io: Io): readonly string[] =>
  format === 'json' ? statisticsAsJson(report) : statisticsAsText(report, styleFor(io, io.stdout));

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
  const told = options.quiet ? { ...shown, ...onlyFailing(shown, rendering.threshold) } : shown;
  const chunks = inChunks(options.statistics ? statistics(format, told, io) : await rendered(format, told, rendering));
  if (file === undefined) for (const chunk of chunks) io.stdout.write(chunk, format === 'github' ? 'commands' : undefined);
  else await writeOutput(io, file, chunks, inputs);
  for (const sentence of omittedInWords(shown.omitted)) io.stderr.write(`${format}: ${sentence}\n`);
};

/** @throws RunFailure where an option makes no sense. */
const checkOnce = async (io: Io, paths: readonly string[], options: CheckOptions, memory?: Memory): Promise<Checked> => {
  const outputs = outputsOf(io, options.format, options.output);
  if (options.statistics && outputs.some(({ format }) => format !== 'text' && format !== 'json'))
    throw new RunFailure('`--statistics` goes with --format text or json.');
  if (options.timing && !outputs.some(({ format }) => format === 'text'))
    throw new RunFailure('`--timing` goes with --format text; it is for people.');
  const stopwatch = options.timing ? newStopwatch() : undefined;
  const handed = await readStandardInput(io, paths, options);
  const { report, inputs } = await resultOf(io, paths, options, { handed, stopwatch, outputs, memory });
  sayFailures(io, report.failures);
  const rendering = { io, handed, listsOpen: options.open === true, threshold: thresholdOf(report, options) };
  for (const output of outputs) await write(io, output, report, options, rendering, inputs);
  if (outputs.every(({ file }) => file !== undefined)) io.stderr.write(`${inWords(report.summary)}\n`);
  const warnings = warningsInWords(report, options);
  if (warnings !== undefined) io.stderr.write(`${warnings}\n`);
  if (stopwatch) io.stderr.write(timingInWords(stopwatch));
  return { code: exitCodeOf(report, options), inputs: inputs() };
};

/** Checks what the paths stand for and says what is found. @throws RunFailure where an option makes no sense. */
export const check = async (io: Io, paths: readonly string[], options: CheckOptions): Promise<ExitCode> => {
  if (options.watch) return watchFiles(io, paths, options, (memory) => checkOnce(io, paths, options, memory));
  refuseWithInput(paths, options);
  if (options.fixDryRun) return (await import('../fix/fixes.ts')).showFixes(io, paths, options);
  if (options.listFiles) return listFiles(io, paths, options);
  return (await checkOnce(io, paths, options)).code;
};
