/** Runs the command line within the test, as if it had been typed in a folder. */
import type { Io } from '../../../packages/cli/src/io.ts';
import { realDisk } from '../../../packages/cli/src/disk/disk.ts';
import { runProgram } from '../../../packages/cli/src/program.ts';

export interface Ran {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** What differs from a plain run in a pipe on 1 October 2026. */
export interface Circumstances {
  readonly env?: Io['env'];
  readonly disk?: Io['disk'];
  /** What another program hands over; nothing can be, where absent. */
  readonly stdin?: Io['stdin'];
  /** What changes on the disk, time after time; nobody tells, where absent. */
  readonly changes?: Io['changes'];
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const textOf = (written: readonly string[]): string => written.join('');

export const run = async (cwd: string, argv: readonly string[], circumstances: Circumstances = {}): Promise<Ran> => {
  const { env = {}, disk = realDisk, stdin, changes, isTTY = false, columns } = circumstances;
  const out: string[] = [];
  const err: string[] = [];
  const outputTo = (lines: string[]): Io['stdout'] => ({
    write: (text) => lines.push(text),
    isTTY,
    ...(columns !== undefined && { columns }),
  });
  const code = await runProgram(argv, {
    cwd,
    env,
    disk,
    ...(stdin && { stdin }),
    ...(changes && { changes }),
    stdout: outputTo(out),
    stderr: outputTo(err),
    now: () => new Date(2026, 9, 1, 12),
  });
  return { code, out: textOf(out), err: textOf(err) };
};
