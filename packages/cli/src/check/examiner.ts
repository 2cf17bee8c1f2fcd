/** From a file to everything that is found by way of it: by its configuration, its workspace and the rules. */
import type { Run } from '@peerspec/rules';
import type { Projects } from '../config/projects.ts';
import type { Io } from '../io.ts';
import { fileFailure, traceOf } from '../own-fault.ts';
import type { Failure, Target } from '../targets/target.ts';
import type { FoundInFile } from './examine.ts';
import { examine } from './examine.ts';
import type { Memory } from '../watch/memory.ts';
import type { Stopwatch } from './timing.ts';

interface Examined {
  /** What was found, or why nothing could be. */
  readonly outcome: FoundInFile | Failure;
  /** What is wrong with the evidence files of the configuration. */
  readonly failures: readonly Failure[];
}

interface ExaminerOptions {
  readonly stopwatch?: Stopwatch | undefined;
  /** What is known of files that need not be checked again. */
  readonly memory?: Memory | undefined;
  /** Whether each finding says which element it is about. */
  readonly withElements?: boolean;
}

/** Examines a file; what several of them use is read once. */
type Examine = (target: Target) => Promise<Examined>;

/**
 * An examiner of the files of a project. A fault of the program at one file is told in place of its findings, so that it
 * does not hide what there is to say about the others.
 */
export const examiner =
  (io: Io, projects: Projects, run: Run, { stopwatch, memory, withElements = false }: ExaminerOptions = {}): Examine =>
  async (target) => {
    let failures: readonly Failure[] = [];
    try {
      const opened = await projects.open(target);
      failures = opened.failures;
      const known = memory?.recall(target.absolute);
      if (known) return { outcome: known, failures };
      const workspace = stopwatch?.timed(opened.project.workspace) ?? opened.project.workspace;
      const options = { ...opened.project.checkOptions(target.absolute), ...(stopwatch && { timing: stopwatch.timing }) };
      const outcome = await examine(io, workspace, target, run, options, withElements);
      if ('findings' in outcome) memory?.keep(target.absolute, outcome);
      return { outcome, failures };
    } catch (error) {
      const outcome = fileFailure(target.shown, 'check', error);
      io.stderr.write(traceOf(io.env, error));
      return { outcome, failures };
    }
  };
