/** What `check --timing` tells: how long reading took, and each rule. */
import { performance } from 'node:perf_hooks';
import type { Workspace } from '@peerspec/language';
import { compareText } from '@peerspec/language/files';
import type { CheckOptions } from '@peerspec/rules';
import { rules } from '@peerspec/rules';
import { grouped } from '../numbers.ts';

/** Adds up times, in milliseconds. */
export interface Stopwatch {
  /** The same workspace, with its reading timed. */
  readonly timed: (workspace: Workspace) => Workspace;
  /** What times the rules. */
  readonly timing: NonNullable<CheckOptions['timing']>;
  /** How long was spent with reading. */
  readonly reading: () => number;
  /** How long was spent with each rule, by its code. A rule that had nothing to look at took no time. */
  readonly ofRules: () => ReadonlyMap<string, number>;
}

export const newStopwatch = (now: () => number = () => performance.now()): Stopwatch => {
  const ofRules = new Map(rules.map(({ code }) => [code, 0]));
  let reading = 0;
  return {
    timed: (workspace) => ({
      ...workspace,
      read: async (path) => {
        const begun = now();
        const read = await workspace.read(path);
        reading += now() - begun;
        return read;
      },
    }),
    timing: { now, took: (code, time) => ofRules.set(code, (ofRules.get(code) ?? 0) + time) },
    reading: () => reading,
    ofRules: () => ofRules,
  };
};

const sum = (figures: Iterable<number>): number => [...figures].reduce((total, each) => total + each, 0);

/** "1,204.35" */
const inMilliseconds = (time: number): string => {
  const [whole = '0', rest = ''] = time.toFixed(2).split('.');
  return `${grouped(Number(whole))}.${rest}`;
};

/** A line for each rule, the slowest first, with its share of the time of all rules. */
export const timingInWords = ({ reading, ofRules }: Stopwatch): string => {
  const all = [...ofRules()].toSorted(([code, time], [otherCode, other]) => other - time || compareText(code, otherCode));
  const total = sum(ofRules().values());
  const width = inMilliseconds(total).length;
  const lines = all.map(([code, time]) => {
    const share = total === 0 ? 0 : (100 * time) / total;
    return `  ${inMilliseconds(time).padStart(width)} ms  ${share.toFixed(1).padStart(5)}%  ${code}`;
  });
  const head = `Reading took ${inMilliseconds(reading())} ms, the rules ${inMilliseconds(total)} ms, in one thread.`;
  return `${[head, 'Each rule, with its share of the time of all rules:', ...lines].join('\n')}\n`;
};
