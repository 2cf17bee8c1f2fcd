/** Starts further threads, as many as the machine has to spare. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Run } from '@peerspec/rules';
import type { Examine, Examined } from '../check/examiner.ts';
import type { ConfigOptions } from '../config/find.ts';
import { systemCode } from '../disk/system-words.ts';
import type { HandedFile } from '../targets/standard-input.ts';
import type { Target } from '../targets/target.ts';

/** How files are to be checked. */
export interface LaneWork {
  readonly options: ConfigOptions;
  readonly run: Run;
  /** What stands in for a file of the disk. */
  readonly handed?: HandedFile;
}

export interface LaneBlock {
  readonly targets: readonly Target[];
}

export interface Lane {
  /** Rejects where the thread fails, by a fault or for want of memory. */
  readonly examine: Examine;
  readonly end: () => Promise<void>;
}

/** Beside the bundle, or beside this file where the program runs from its sources. */
const program = new URL(import.meta.url.endsWith('.ts') ? 'lane.ts' : 'lane.mjs', import.meta.url);

/**
 * Megabytes for what has just been made. A file's syntax tree lives for a moment only; with so much room it
 * is gone before it would be moved, which saves a third of the time.
 */
const roomForNew = 48;

const openLane = (work: LaneWork): Lane => {
  const worker = new Worker(program, { workerData: work, resourceLimits: { maxYoungGenerationSizeMb: roomForNew } });
  return {
    examine: (targets) =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners();
        worker.once('message', (examined: readonly Examined[]) => resolve(examined));
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('The thread has ended.')));
        worker.postMessage({ targets } satisfies LaneBlock);
      }),
    end: async () => {
      worker.removeAllListeners();
      await worker.terminate();
    },
  };
};

/** More threads than these would wait for one another. */
const mostLanes = 3;

/** Opens a lane for each core but one, which is this thread's; fewer where the system refuses more, which costs nothing but time. */
export const openLanes = (work: LaneWork): readonly Lane[] => {
  const lanes: Lane[] = [];
  try {
    while (lanes.length < Math.min(mostLanes, availableParallelism() - 1)) lanes.push(openLane(work));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
  return lanes;
};
