/** How cost grows with the size of one file, for texts that were cliffs once: each in a process of its own that can be ended. */
import { spawn } from 'node:child_process';
import { fromRoot } from '../../scripts/shared/run.ts';
import { growthCases, type GrowthCase } from './growth-cases.ts';
import { aligned } from './table.ts';

/** Seconds of the processor that one size may take before it is given up, the larger ones with it. */
const mostSeconds = 10;

/**
 * With the size to the power of what may cost grow? A little more than 1 is n log n; quadratic is 2. Half of the way is
 * for the machine, which is never quiet.
 */
const mostExponent = 1.5;

export interface Growth extends GrowthCase {
  /** Seconds of the processor for each size; fewer where one took too long or failed. */
  readonly seconds: readonly number[];
  /** Why there are fewer. */
  readonly gaveUp?: string;
}

/** Runs one case; given up where a size takes too long. */
const grow = ({ family, doing }: GrowthCase, sizes: readonly number[]): Promise<Growth> =>
  new Promise((resolve) => {
    const lane = spawn(process.execPath, [fromRoot('test/bench/growth-lane.ts'), family, doing, ...[mostSeconds, ...sizes].map(String)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let fault = '';
    lane.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    lane.stderr.setEncoding('utf8').on('data', (text: string) => (fault += text));
    lane.on('close', (_code, signal) => {
      const seconds = said === '' ? [] : said.trimEnd().split('\n').map(Number);
      const why =
        signal === 'SIGKILL' ? `over ${mostSeconds} s` : `failed: ${/^\w*Error.*|^FATAL.*/m.exec(fault)?.[0].slice(0, 60) ?? 'ended'}`;
      resolve({ family, doing, seconds, ...(seconds.length < sizes.length && { gaveUp: why }) });
    });
  });

export const growthOf = async (sizes: readonly number[]): Promise<readonly Growth[]> => {
  const all: Growth[] = [];
  for (const each of growthCases) all.push(await grow(each, sizes));
  return all;
};

/** With the size to the power of what cost has grown, over the last doublings; undefined where there is too little to tell. */
export const exponentOf = ({ seconds }: Pick<Growth, 'seconds'>, sizes: readonly number[]): number | undefined => {
  const last = seconds.length - 1;
  // The smallest size is over before it can be measured.
  const first = Math.min(1, last - 1);
  const [low, high, lowSize, highSize] = [seconds[first], seconds[last], sizes[first], sizes[last]];
  if (low === undefined || high === undefined || lowSize === undefined || highSize === undefined) return undefined;
  return Math.log(high / low) / Math.log(highSize / lowSize);
};

export const isCliff = (growth: Growth, sizes: readonly number[]): boolean =>
  growth.gaveUp !== undefined || (exponentOf(growth, sizes) ?? 0) > mostExponent;

const megabytes = (size: number): string => `${size / 1e6} MB`;

/** One line for each case: what it costs at each size, and how that grows. */
export const growthTable = (all: readonly Growth[], sizes: readonly number[]): string => {
  const rows = all.map((growth) => {
    const exponent = exponentOf(growth, sizes);
    const cells = sizes.map((_, index) => {
      const seconds = growth.seconds[index];
      if (seconds !== undefined) return `${seconds.toFixed(2)} s`;
      return index === growth.seconds.length ? (growth.gaveUp ?? '') : '';
    });
    const judged = isCliff(growth, sizes) ? 'OVER' : 'ok';
    return [`${growth.family}, ${growth.doing}`, ...cells, exponent === undefined ? '' : `size ^ ${exponent.toFixed(2)}`, judged];
  });
  return aligned([['One file that grows', ...sizes.map(megabytes), 'Growth', ''], ...rows]);
};
