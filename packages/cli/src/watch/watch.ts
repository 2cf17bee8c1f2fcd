/** `check --watch`: checks again whenever something changes, but only what that concerns. */
import { resolve } from 'node:path';
import type { CheckOptions } from '../check/options.ts';
import { outputsOf } from '../check/outputs.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { isStandardInput } from '../targets/standard-input.ts';
import { asStored } from '../targets/looked-for.ts';
import { sayRunFailure } from '../targets/say-failures.ts';
import { dayOfRun } from '../today.ts';
import type { Memory } from './memory.ts';
import { newMemory } from './memory.ts';

/** One run, and every file that was read for it. */
export interface Checked {
  readonly code: ExitCode;
  readonly inputs: readonly string[];
}

type CheckOnce = (memory: Memory) => Promise<Checked>;

const clearScreen = '\u001B[2J\u001B[3J\u001B[H';

/** Whoever watches only looks. */
const refused = (paths: readonly string[], options: CheckOptions): string | undefined => {
  if (paths.some(isStandardInput)) return '`--watch` takes files and folders; standard input is read once.';
  const others = {
    '--fix': options.fix !== undefined,
    '--fix-dry-run': options.fixDryRun,
    '--list-files': options.listFiles,
    '--update-baseline': options.updateBaseline,
    '--prune-baseline': options.pruneBaseline,
  };
  const other = Object.entries(others).find(([, isAsked]) => isAsked === true)?.[0];
  return other && `\`--watch\` only looks; leave \`${other}\` away.`;
};

const isSpecification = (path: string): boolean => path.toLowerCase().endsWith('.peer');

/** Checks until a signal ends it. @returns the exit code of the last run. @throws RunFailure where an option makes no sense. */
export const watchFiles = async (io: Io, paths: readonly string[], options: CheckOptions, checkOnce: CheckOnce): Promise<ExitCode> => {
  const refusal = refused(paths, options);
  if (refusal !== undefined) throw new RunFailure(refusal);
  if (!io.changes) throw new RunFailure('`--watch` does not work here: nobody tells what changes.');
  const named = (paths.length === 0 ? ['.'] : paths).map((path) => asStored(io.disk, resolve(io.cwd, path)));
  // What a run writes itself is no reason for another one.
  const written = new Set(
    outputsOf(io, options.format, options.output).flatMap(({ file }) =>
      file === undefined ? [] : [asStored(io.disk, resolve(io.cwd, file))],
    ),
  );
  const memory = newMemory();
  let inputs: readonly string[] = [];
  let day = '';
  let code: ExitCode = exitCodes.fine;
  let isFirst = true;
  for await (const changed of io.changes(() => [...named, ...inputs])) {
    const relevant = [...changed].filter(
      (path) => !written.has(path) && (isSpecification(path) || path.endsWith('.json') || inputs.includes(path) || named.includes(path)),
    );
    if (!isFirst && relevant.length === 0) continue;
    isFirst = false;
    const today = dayOfRun(options.today, io.now);
    if (day === today && relevant.every(isSpecification)) memory.forget(changed);
    else memory.forgetAll();
    day = today;
    if (io.stdout.isTTY) io.stdout.write(clearScreen, 'terminal');
    try {
      ({ code, inputs } = await checkOnce(memory));
    } catch (error) {
      if (!(error instanceof RunFailure)) throw error;
      sayRunFailure(io, error);
      code = exitCodes.failed;
      inputs = [...inputs, ...(error.details ?? []).map(({ path }) => resolve(io.cwd, path))];
    }
    io.stderr.write('Waiting for changes. Ctrl-C ends.\n');
  }
  return code;
};
