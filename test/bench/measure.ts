/** Measuring whole processes: what a person at a terminal waits for. */
import { spawnSync } from 'node:child_process';
import { fromRoot } from '../../scripts/shared/run.ts';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  const low = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  if (high === undefined || low === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
};

/** A Node program with its arguments. It may end with 0 or 1: findings are no failure here. */
export type Command = readonly [program: string, ...programArguments: string[]];

const peak = 'PEAK ';

/** Says at the end how much memory the process needed at most, in kilobytes. */
const sayPeak = `process.on('exit',()=>process.stderr.write('\\n${peak}'+process.resourceUsage().maxRSS))`;

const start = (command: Command, cwd: string, nodeArguments: readonly string[] = []): string => {
  const { status, stderr } = spawnSync(process.execPath, [...nodeArguments, ...command], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 && status !== 1) throw new Error(`"${command.join(' ')}" ended with ${status}:\n${stderr}`);
  return stderr;
};

/** The median time of `runs` runs in milliseconds. One run goes before them: caches are then warm. */
export const milliseconds = (command: Command, runs: number, cwd = fromRoot()): number => {
  start(command, cwd);
  return median(
    Array.from({ length: runs }, () => {
      const begin = performance.now();
      start(command, cwd);
      return performance.now() - begin;
    }),
  );
};

/** The most memory that a run of the process holds, in megabytes. */
export const peakMegabytes = (command: Command, cwd = fromRoot()): number => {
  const said = start(command, cwd, ['--import', `data:text/javascript,${encodeURIComponent(sayPeak)}`]);
  return Number(said.slice(said.lastIndexOf(peak) + peak.length)) / 1024;
};
