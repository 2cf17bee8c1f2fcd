/** Reads all specifications that are named on the command line, and says what stands against it. */
import type { Reading, Spec } from '@peerspec/language';
import type { Project } from '@peerspec/rules/internal';
import type { Projects, ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes, worse } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { fileFailure, traceOf } from '../own-fault.ts';
import { forTerminal } from '../terminal/escape.ts';
import { problemInWords, unreadFailure } from './read-target.ts';
import { sayFailures, sayPassedBy } from './say-failures.ts';
import type { InputOptions } from './standard-input.ts';
import { readStandardInput } from './standard-input.ts';
import type { Failure, Target } from './target.ts';

/** A file that was read, with the interventions in it: at least one. */
export interface ReadFile {
  readonly target: Target;
  readonly specs: readonly Spec[];
  readonly reading: Reading;
  /** What it goes by. */
  readonly project: Project;
}

export interface ReadFiles {
  readonly files: readonly ReadFile[];
  /** 1 where a file has errors, 2 where one could not be read. */
  readonly code: ExitCode;
  readonly inputs: Projects['inputs'];
}

const noIntervention = (target: Target): Failure => ({
  path: target.shown,
  message: 'There is no intervention in this file, so there is nothing to write.',
  remedy: 'Name the file that holds `intervention MyService "…" { … }`.',
});

/** Reads them. Errors in a file are told on standard error: what stands there may be missing from what is made of it. */
export const readSpecs = async (io: Io, paths: readonly string[], options: ProjectOptions & InputOptions): Promise<ReadFiles> => {
  const projects = openProjects(io, options, await readStandardInput(io, paths, options));
  const found = projects.targets(paths);
  const failures: Failure[] = [...found.failures];
  const files: ReadFile[] = [];
  let code: ExitCode = exitCodes.fine;
  for (const target of found.targets) {
    try {
      const { project, failures: wrong } = await projects.open(target);
      failures.push(...wrong);
      const reading = await project.workspace.read(target.path);
      const unread = unreadFailure(target, reading);
      if (unread) {
        failures.push(unread);
        continue;
      }
      const { problems, specs } = reading;
      if (problems.length > 0) {
        code = worse(code, exitCodes.findings);
        io.stderr.write(
          `${forTerminal(target.shown)} has ${countOf(problems.length, 'error', 'errors')}; what stands there may be missing:\n`,
        );
        for (const problem of problems) io.stderr.write(`  ${forTerminal(problemInWords(target.shown, problem))}\n`);
      }
      if (specs.length > 0) files.push({ target, specs, reading, project });
    } catch (error) {
      failures.push(fileFailure(target.shown, 'read', error));
      io.stderr.write(traceOf(io.env, error));
    }
  }
  // Files of shared parts may well be among many; alone they are a mistake.
  if (files.length === 0 && failures.length === 0) failures.push(...found.targets.map(noIntervention));
  sayPassedBy(io, found.passedBy);
  sayFailures(io, failures);
  return { files, code: failures.length > 0 ? exitCodes.failed : code, inputs: projects.inputs };
};
