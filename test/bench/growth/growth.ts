/** How cost grows with the size of one file: each kind of text in a process of its own that can be ended. */
import { spawn } from 'node:child_process';
import { fromRoot } from '../../../scripts/shared/run.ts';
import { aligned } from '../table.ts';
import type { DoingName } from './doings.ts';
import type { GrowthCase } from './growth-cases.ts';

/** Seconds of the processor that one thing may take with one size before it is given up, the larger sizes with it. */
const mostSeconds = 10;

/**
 * With the size to the power of what may cost grow? A little more than 1 is n log n; quadratic is 2. Half of the way is
 * for the machine, which is never quiet.
 */
const mostExponent = 1.5;

/** What takes less than this is over before its growth can be told. */
const measurable = 0.1;

export interface Growth extends GrowthCase {
  /** Seconds of the processor for each size; fewer where one took too long or failed. */
  readonly seconds: readonly number[];
  /** Why there are fewer. */
  readonly gaveUp?: string;
}

/** What one process said: what was done, and what it was about when it ended. */
interface Said {
  readonly done: readonly { readonly size: number; readonly doing: string; readonly seconds: number }[];
  /** The doing is empty where the text was still being read for the first time. */
  readonly unfinished?: { readonly size: number; readonly doing: string };
  readonly why: string;
}

const saidIn = (out: string): Pick<Said, 'done' | 'unfinished'> => {
  const done: Said['done'][number][] = [];
  let unfinished: Said['unfinished'];
  for (const line of out.split('\n')) {
    const [step, size, doing = '', seconds] = line.split('\t');
    if (step === 'begin') unfinished = { size: Number(size), doing };
    if (step !== 'done') continue;
    done.push({ size: Number(size), doing, seconds: Number(seconds) });
    unfinished = undefined;
  }
  return { done, ...(unfinished && { unfinished }) };
};

/** Runs one process: some things to do with the texts of one family. */
const runLane = (family: string, sizes: readonly number[], doings: readonly DoingName[]): Promise<Said> =>
  new Promise((resolve) => {
    const lane = spawn(
      process.execPath,
      [fromRoot('test/bench/growth/lane.ts'), family, String(mostSeconds), sizes.join(','), doings.join(',')],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let out = '';
    let fault = '';
    lane.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    lane.stderr.setEncoding('utf8').on('data', (text: string) => (fault += text));
    lane.on('close', (_code, signal) => {
      const failed = `failed: ${/^\w*Error.*|^FATAL.*/m.exec(fault)?.[0].slice(0, 60) ?? 'ended'}`;
      resolve({ ...saidIn(out), why: signal === 'SIGKILL' ? `over ${mostSeconds} s` : failed });
    });
  });

/** All that is to be done with one family. What takes too long is given up, and the rest done without it. */
const growthOfFamily = async (family: string, sizes: readonly number[], doings: readonly DoingName[]): Promise<readonly Growth[]> => {
  const seconds = new Map<string, number[]>(doings.map((doing) => [doing, []]));
  const gaveUp = new Map<string, string>();
  let left = doings;
  let from = sizes;
  while (left.length > 0) {
    const { done, unfinished, why } = await runLane(family, from, left);
    for (const each of done) seconds.get(each.doing)?.push(each.seconds);
    const missing = left.filter((doing) => seconds.get(doing)?.length !== sizes.length);
    if (missing.length === 0) break;
    const ended = unfinished && missing.includes(unfinished.doing as DoingName) ? [unfinished.doing as DoingName] : missing;
    for (const doing of ended) gaveUp.set(doing, why);
    // The others begin again with the size at which this one ended.
    left = missing.filter((doing) => !ended.includes(doing));
    const size = unfinished?.size ?? Infinity;
    from = sizes.filter((each) => each >= size);
    for (const doing of left) seconds.set(doing, (seconds.get(doing) ?? []).slice(0, sizes.length - from.length));
  }
  return doings.map((doing) => {
    const why = gaveUp.get(doing);
    return { family, doing, seconds: seconds.get(doing) ?? [], ...(why !== undefined && { gaveUp: why }) };
  });
};

/** Measures cases, family by family. `told` hears of each family once it is done. */
export const growthOf = async (
  cases: readonly GrowthCase[],
  sizes: readonly number[],
  told: (growths: readonly Growth[]) => void = () => undefined,
): Promise<readonly Growth[]> => {
  const all: Growth[] = [];
  for (const [family, ofFamily] of Map.groupBy(cases, (each) => each.family)) {
    const growths = await growthOfFamily(
      family,
      sizes,
      ofFamily.map(({ doing }) => doing),
    );
    told(growths);
    all.push(...growths);
  }
  return all;
};

/** With the size to the power of what cost has grown, over the last doublings; undefined where there is too little to tell. */
export const exponentOf = ({ seconds }: Pick<Growth, 'seconds'>, sizes: readonly number[]): number | undefined => {
  const last = seconds.length - 1;
  // The smallest size is over before it can be measured.
  const first = Math.min(1, last - 1);
  const [low, high, lowSize, highSize] = [seconds[first], seconds[last], sizes[first], sizes[last]];
  if (low === undefined || high === undefined || lowSize === undefined || highSize === undefined || high < measurable) return undefined;
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
