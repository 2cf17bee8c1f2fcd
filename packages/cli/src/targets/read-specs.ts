/** Reads all specifications that are named on the command line, and says what stands against it. */
import type { Reading, Spec } from '@peerspec/language';
import type { Project } from '@peerspec/rules/internal';
import type { Projects, ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { sayProblems } from './read-target.ts';
import type { InputOptions } from './standard-input.ts';
import { readStandardInput } from './standard-input.ts';
import type { Target } from './target.ts';
import { visitFiles } from './visit-files.ts';

/** A file that was read, with the interventions in it: at least one. */
export interface ReadFile {
  readonly target: Target;
  readonly specs: readonly Spec[];
  readonly reading: Reading;
  /** What it goes by. */
  readonly project: Project;
}

interface ReadFiles {
  readonly files: readonly ReadFile[];
  /** 1 where a file has errors, 2 where one could not be read. */
  readonly code: ExitCode;
  readonly inputs: Projects['inputs'];
}

/** Reads them. Errors in a file are told on standard error: what stands there may be missing from what is made of it. */
export const readSpecs = async (io: Io, paths: readonly string[], options: ProjectOptions & InputOptions): Promise<ReadFiles> => {
  const projects = openProjects(io, options, await readStandardInput(io, paths, options));
  const files: ReadFile[] = [];
  const code = await visitFiles(io, projects, projects.targets(paths), {
    does: 'read',
    nothing: {
      message: 'There is no intervention in this file, so there is nothing to write.',
      remedy: 'Name the file that holds `intervention MyService "…" { … }`.',
    },
    visit: ({ target, reading, project }) => {
      const { problems, specs } = reading;
      sayProblems(io, target, problems);
      if (specs.length > 0) files.push({ target, specs, reading, project });
      return [];
    },
  });
  return { files, code, inputs: projects.inputs };
};
