/** The way through all files of a run: every command that makes something of specifications goes it. */
import type { Reading } from '@peerspec/language';
import type { Project } from '@peerspec/rules/internal';
import type { Projects } from '../config/projects.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes, worse } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Doing } from '../own-fault.ts';
import { fileFailure, traceOf } from '../own-fault.ts';
import { withProgress } from '../terminal/progress.ts';
import { unreadFailure } from './read-target.ts';
import { sayFailures, sayPassedBy } from './say-failures.ts';
import type { Failure, Target, Targets } from './target.ts';

interface Visited {
  readonly target: Target;
  readonly project: Project;
  readonly reading: Reading;
}

interface Visitor {
  /** What is done with a file, where one is met that nobody thought of. */
  readonly does: Doing;
  /** What is said where no file holds an intervention. */
  readonly nothing: Omit<Failure, 'path'>;
  /** Takes a file that was read, and hands back what could not be done. */
  readonly visit: (visited: Visited) => Promise<readonly Failure[]> | readonly Failure[];
}

/** Visits each file that can be read, and says what stands against it: 1 where a file has errors, 2 where something failed. */
export const visitFiles = async (io: Io, projects: Projects, found: Targets, { does, nothing, visit }: Visitor): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.fine;
  const fail = (failures: readonly Failure[]): void => {
    sayFailures(io, failures);
    if (failures.length > 0) code = exitCodes.failed;
  };
  fail(found.failures);
  sayPassedBy(io, found.passedBy);
  let isAnything = false;
  for (const target of withProgress(io, found.targets, 'read')) {
    try {
      const { project, failures } = await projects.open(target);
      fail(failures);
      const reading = await project.workspace.read(target.path);
      const unread = unreadFailure(target, reading);
      if (!unread && reading.problems.length > 0) code = worse(code, exitCodes.findings);
      isAnything ||= reading.specs.length > 0;
      fail(unread ? [unread] : await visit({ target, project, reading }));
    } catch (error) {
      io.stderr.write(traceOf(io.env, error));
      fail([fileFailure(target.shown, does, error)]);
    }
  }
  // Files of shared parts may well be among many; alone they are a mistake.
  if (!isAnything && code !== exitCodes.failed) fail(found.targets.map(({ shown }) => ({ path: shown, ...nothing })));
  return code;
};
