/** Checks one file after the other, and keeps of each only what is found. */
import { resolve } from 'node:path';
import type { Finding, Findings } from '@peerspec/rules';
import { ruleByCode } from '@peerspec/rules';
import type { Baselines } from '../baseline/baselines.ts';
import type { Extent } from '../baseline/ledger.ts';
import { settleBaselines } from '../baseline/settle.ts';
import type { Projects } from '../config/projects.ts';
import { mayBeAt } from '../disk/look.ts';
import type { Io } from '../io.ts';
import type { HandedFile } from '../targets/standard-input.ts';
import type { Failure, Target } from '../targets/target.ts';
import { aboutOf } from '../targets/target.ts';
import { withProgress } from '../terminal/progress.ts';
import { dayOfRun } from '../today.ts';
import type { Memory } from '../watch/memory.ts';
import type { Wanted } from './choices.ts';
import { chosenFiles } from './chosen.ts';
import { newCollection } from './collect.ts';
import type { FoundInFile } from './examine.ts';
import { examiner } from './examiner.ts';
import type { CheckOptions } from './options.ts';
import type { Report } from './report.ts';
import { knowsAgain } from './selection.ts';
import { reaches } from './severity.ts';
import type { Stopwatch } from './timing.ts';

/** What files go by. */
interface Bases {
  readonly projects: Projects;
  readonly baselines: Baselines;
}

/** What is known of the run beside its options. */
export interface Circumstances {
  readonly handed: HandedFile | undefined;
  readonly stopwatch: Stopwatch | undefined;
  readonly outputs: readonly Wanted[];
  /** What is known of files that need not be checked again. */
  readonly memory?: Memory | undefined;
}

/** What a written baseline does not take in stays a finding. */
const onlyDownTo = (found: Findings, { updateBaseline, minSeverity = 'hint' }: CheckOptions): Findings => {
  if (!updateBaseline || !found.baselined) return found;
  const isTaken = ({ severity }: Finding): boolean => reaches(severity, minSeverity);
  return {
    ...found,
    findings: [...found.findings, ...found.baselined.filter((finding) => !isTaken(finding))],
    baselined: found.baselined.filter(isTaken),
  };
};

/** @throws RunFailure where an option makes no sense, and WrongConfiguration. */
export const checkAll = async (
  io: Io,
  { projects, baselines }: Bases,
  paths: readonly string[],
  options: CheckOptions,
  { stopwatch, outputs, memory }: Circumstances,
): Promise<Report> => {
  const run = { today: dayOfRun(options.today, io.now) };
  const failures = new Map<string, Failure>();
  const fail = (failure: Failure): unknown => failures.set(`${aboutOf(failure)}\n${failure.message}`, failure);
  const { targets, isWhole } = await chosenFiles(io, projects, paths, options, fail);
  if (options.fix !== undefined)
    (await (await import('../fix/fixes.ts')).fixFiles(io, projects, targets, run.today, options)).failures.forEach(fail);
  const collection = newCollection();
  const examine = examiner(io, projects, run, { stopwatch, memory, withElements: outputs.some(({ format }) => knowsAgain(format)) });
  /** The interventions of the files whose findings are all there are, because nothing is wrong with their text: a baseline asks for them. */
  const judged = new Map<string, readonly string[]>();
  const keep = (target: Target, outcome: FoundInFile): void => {
    if (baselines.all().length > 0 && outcome.findings.every(({ code }) => ruleByCode(code)))
      judged.set(target.absolute, outcome.interventions);
    const told = onlyDownTo(outcome, options);
    projects.baselineOf(target)?.note((told.baselined ?? []).map((each) => ({ ...each, file: resolve(io.cwd, each.file) })));
    collection.add(target.shown, told);
  };
  for (const target of withProgress(io, targets, 'checked')) {
    const { outcome, failures: ofEvidence } = await examine(target);
    ofEvidence.forEach(fail);
    if ('findings' in outcome) keep(target, outcome);
    else fail(outcome);
  }
  const extent: Extent = {
    judged: (path) => judged.get(path),
    isThere: (path) => mayBeAt(io.disk, path),
    // Who knows what a file that could not be read finds in a part that it shares?
    isWhole: (folder) => failures.size === 0 && isWhole(folder),
  };
  await settleBaselines(io, baselines, options, extent);
  return collection.report(run.today, [...failures.values()]);
};
