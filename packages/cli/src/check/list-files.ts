/** `check --list-files`: the files that would be checked, one a line. */
import { openProjects } from '../config/projects.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { sayFailures } from '../targets/say-failures.ts';
import type { Failure } from '../targets/target.ts';
import { readStandardInput } from '../targets/standard-input.ts';
import { forTerminal } from '../terminal/escape.ts';
import { chosenFiles } from './chosen.ts';
import type { CheckOptions } from './options.ts';

/** @throws RunFailure where an option makes no sense, and WrongConfiguration. */
export const listFiles = async (io: Io, paths: readonly string[], options: CheckOptions): Promise<ExitCode> => {
  const failures: Failure[] = [];
  const projects = openProjects(io, options, await readStandardInput(io, paths, options));
  const { targets } = await chosenFiles(io, projects, paths, options, (failure) => failures.push(failure));
  for (const { shown } of targets) io.stdout.write(`${forTerminal(shown)}\n`);
  sayFailures(io, failures);
  return failures.length > 0 ? exitCodes.failed : exitCodes.fine;
};
