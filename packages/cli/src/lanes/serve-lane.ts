/** What one more thread does: it is told once how to check, and then given blocks of files. */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { examiner } from '../check/examiner.ts';
import { openProject } from '../config/project.ts';
import { processIo } from '../process-io.ts';
import type { LaneBlock, LaneWork } from './open-lane.ts';

/** Examines the blocks that the thread is given, until it is ended. */
export const serveLane = (): void => {
  const { options, run, handed } = workerData as LaneWork;
  const io = processIo(process);
  const examine = examiner(io, openProject(io, options, handed), run);

  parentPort?.on('message', ({ targets }: LaneBlock) => {
    // A fault reaches the main thread as an error of this one, which then does the block itself.
    void examine(targets).then((examined) => parentPort?.postMessage(examined));
  });
};
