/** From a file to everything that is found by way of it: by its configuration, its workspace and the rules. */
import type { Findings, Run } from '@peerspec/rules';
import type { Project } from '../config/project.ts';
import type { Io } from '../io.ts';
import type { Failure, Target } from '../targets/target.ts';
import { examine } from './examine.ts';
import type { Stopwatch } from './timing.ts';

export interface Examined {
  /** What was found, or why nothing could be. */
  readonly outcome: Findings | Failure;
  /** What is wrong with the evidence files of the configuration. */
  readonly failures: readonly Failure[];
}

/** Examines files one after the other; what several of them use is read once. */
export type Examine = (targets: readonly Target[]) => Promise<readonly Examined[]>;

export const examiner =
  (io: Io, project: Project, run: Run, stopwatch?: Stopwatch): Examine =>
  async (targets) => {
    const all: Examined[] = [];
    for (const target of targets) {
      const { workspace, failures } = await project.open(target);
      const options = { ...project.checkOptions(target), ...(stopwatch && { timing: stopwatch.timing }) };
      all.push({ outcome: await examine(io, stopwatch?.timed(workspace) ?? workspace, target, run, options), failures });
    }
    return all;
  };
