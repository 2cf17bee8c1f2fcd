/** Shares files out among threads. What is found, and its order, is the same however many there are. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Examine, Examined } from '../check/examiner.ts';
import type { Target } from '../targets/target.ts';
import type { Lane } from './open-lane.ts';

interface Block {
  readonly index: number;
  readonly targets: readonly Target[];
}

/** Files of a block: enough that handing it over costs little, few enough that all threads end together. */
const blockSize = 20;

/** Fewer files are checked before a second thread would have started. */
export const worthSharing = 150;

const blocksOf = (targets: readonly Target[]): Block[] =>
  Array.from({ length: Math.ceil(targets.length / blockSize) }, (_, index) => ({
    index,
    targets: targets.slice(index * blockSize, (index + 1) * blockSize),
  }));

/** Examines the targets in this thread and in `lanes`; a block that a lane fails at is done here, where a fault is told. */
export const share = async (targets: readonly Target[], examineHere: Examine, lanes: readonly Lane[]): Promise<readonly Examined[]> => {
  const waiting = blocksOf(targets);
  const done: (readonly Examined[])[] = [];

  const work = async (): Promise<void> => {
    for (let block = waiting.shift(); block; block = waiting.shift()) {
      done[block.index] = await examineHere(block.targets);
      // The other threads are heard between two blocks.
      await turn();
    }
  };

  const workIn = async (lane: Lane): Promise<void> => {
    for (let block = waiting.shift(); block; block = waiting.shift()) {
      try {
        done[block.index] = await lane.examine(block.targets);
      } catch {
        waiting.unshift(block);
        return;
      }
    }
  };

  await Promise.all([...lanes.map(workIn), work()]);
  await work();
  await Promise.all(lanes.map((lane) => lane.end()));
  return done.flat();
};
