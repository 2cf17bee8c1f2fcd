/** `check --fix-dry-run`: what `--fix` would change, as a patch on standard output. */
import type { CheckOptions } from '../check/options.ts';
import { chosenFiles } from '../check/chosen.ts';
import { openProjects } from '../config/projects.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { sayFailures } from '../targets/say-failures.ts';
import type { Failure } from '../targets/target.ts';
import { dayOfRun } from '../today.ts';
import { fixFiles } from './fix.ts';

/** @throws RunFailure where an option makes no sense. */
export const showFixes = async (io: Io, paths: readonly string[], options: CheckOptions): Promise<ExitCode> => {
  const failures: Failure[] = [];
  const projects = openProjects(io, options);
  const { targets } = await chosenFiles(io, projects, paths, options, (failure) => failures.push(failure));
  const fixed = await fixFiles(io, projects, targets, dayOfRun(options.today, io.now), options);
  failures.push(...fixed.failures);
  sayFailures(io, failures);
  io.stderr.write(`${countOf(fixed.changed, 'file', 'files')} would change.\n`);
  if (failures.length > 0) return exitCodes.failed;
  return fixed.changed > 0 ? exitCodes.findings : exitCodes.fine;
};
