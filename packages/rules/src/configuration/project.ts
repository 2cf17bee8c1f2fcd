/** Specifications together with what one configuration says of them, if one does: the command line and the language server go by this. */
import type { FileSystem, Reading, Workspace } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import type { Known } from '../baseline/known.ts';
import type { CheckOptions } from '../engine/check.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';
import type { EvidenceFile } from './evidence.ts';
import { evidenceProblem } from './evidence.ts';
import type { InForce } from './in-force.ts';
import { checkOptionsOf } from './in-force.ts';

export interface Project {
  /** The evidence files of the configuration, by their paths from the root; those outside have none. */
  readonly evidence: readonly EvidenceFile[];
  /** In which its files are read. */
  readonly workspace: Workspace;
  /** What is in force for a file, by the path by which the host knows files. */
  readonly inForce: (file: string) => InForce;
  /** How a file is checked. */
  readonly checkOptions: (file: string) => CheckOptions;
  /**
   * What is wrong with the evidence files. `ifOutside` says what to do about one outside the root; `read` is for a host that
   * remembers what it has read.
   */
  readonly evidenceProblems: (ifOutside: string, read?: (path: string) => Promise<Reading>) => Promise<readonly ConfigurationProblem[]>;
}

/** A configuration, as the host has found it. */
export interface FoundConfiguration {
  readonly configuration: Configuration;
  readonly inForce: (file: string) => InForce;
  /** The path from the root of a file that the configuration names; undefined where it lies outside. */
  readonly pathOf: (written: string) => string | undefined;
}

/** Opens the project of the files that go by a configuration and a baseline, or by none. Nothing is read until something is asked for. */
export const openProject = (files: FileSystem, found?: FoundConfiguration, known?: Known): Project => {
  const evidence = (found?.configuration.evidence ?? []).map((written): EvidenceFile => {
    const path = found?.pathOf(written.value);
    return { written, ...(path !== undefined && { path }) };
  });
  const workspace = openWorkspace(files, { alwaysUse: evidence.flatMap(({ path }) => path ?? []) });
  const inForce = found?.inForce ?? ((): InForce => ({ rules: [] }));
  return {
    evidence,
    workspace,
    inForce,
    checkOptions: (file) => ({ ...(found && checkOptionsOf(inForce(file))), ...(known && { known }) }),
    evidenceProblems: async (ifOutside, read = (path) => workspace.read(path)) => {
      const problems: ConfigurationProblem[] = [];
      for (const file of evidence) {
        const problem = await evidenceProblem(read, file, ifOutside);
        if (problem) problems.push(problem);
      }
      return problems;
    },
  };
};
