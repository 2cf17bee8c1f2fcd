/** Specifications together with what their configurations say: every command that reads files goes by this. */
import { join, relative } from 'node:path';
import type { FileSystem, Workspace } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import type { CheckOptions } from '@peerspec/rules';
import type { EvidenceFile } from '@peerspec/rules/internal';
import { checkOptionsOf } from '@peerspec/rules';
import { evidenceProblem } from '@peerspec/rules/internal';
import { isInside, withSlashes } from '../disk/paths.ts';
import { rootedFiles } from '../disk/rooted-files.ts';
import type { Io } from '../io.ts';
import { findTargets } from '../targets/find-targets.ts';
import type { HandedFile } from '../targets/standard-input.ts';
import type { Bounds, Failure, Target, Targets } from '../targets/target.ts';
import type { ConfigOptions, Find, Found } from './find.ts';
import { finding } from './find.ts';

/** What is read, and how, beside what configurations say. */
export interface ProjectOptions extends ConfigOptions {
  /** What a configuration excludes is passed by even where it is named. */
  readonly forceExclude?: boolean;
}

export interface Project {
  /** The files that paths stand for. Every configuration is read before anything is done with them. */
  readonly targets: (paths: readonly string[]) => Targets;
  /** The workspace of a file, and what is wrong with the evidence files of its configuration: told once. */
  readonly open: (target: Target) => Promise<{ readonly workspace: Workspace; readonly failures: readonly Failure[] }>;
  /** Every file that has been read, and every configuration; absolute. */
  readonly inputs: () => readonly string[];
  /** How the file is checked. */
  readonly checkOptions: (target: Target) => Pick<CheckOptions, 'severities' | 'defaults'>;
}

const boundsOf = (find: Find): Bounds => ({
  isExcluded: (path) => find(path)?.inForce(path).excluded !== undefined,
  home: (path) => find(path)?.folder,
});

const evidenceOf = ({ folder, configuration }: Found, root: string): readonly EvidenceFile[] =>
  configuration.evidence.map((written) => {
    const absolute = join(folder, written.value);
    return { written, ...(isInside(root, absolute) && { path: withSlashes(relative(root, absolute)) }) };
  });

const ifOutside = 'Give a folder that holds both with --root.';

const troubleWith = async (workspace: Workspace, { shown }: Found, file: EvidenceFile): Promise<Failure[]> => {
  const problem = await evidenceProblem((path) => workspace.read(path), file, ifOutside);
  return problem ? [{ path: shown, at: problem.at, message: problem.message, remedy: problem.remedy }] : [];
};

/**
 * Opens what the options speak of.
 * @param handed what stands in for a file of the disk.
 * @throws WrongConfiguration, here and when files are looked for, where a configuration is not in order.
 */
export const openProject = ({ cwd, disk }: Pick<Io, 'cwd' | 'disk'>, options: ProjectOptions, handed?: HandedFile): Project => {
  const find = finding({ cwd, disk }, options);
  const workspaces = new Map<string, Workspace>();
  const inputs = new Set<string>();
  const configurationOf = (path: string): Found | undefined => {
    const found = find(path);
    if (found) inputs.add(found.file);
    return found;
  };
  const filesBelow = (root: string): FileSystem => {
    const files = rootedFiles(disk, root, { handed });
    return {
      ...files,
      read: (path) => {
        inputs.add(join(root, path));
        return files.read(path);
      },
    };
  };

  return {
    targets: (paths) => {
      const found = findTargets({ cwd, disk, bounds: boundsOf(find), handed, forceExclude: options.forceExclude }, paths, options.root);
      for (const { absolute } of found.targets) {
        inputs.add(absolute);
        configurationOf(absolute);
      }
      return found;
    },
    open: async ({ root, absolute }) => {
      const found = configurationOf(absolute);
      const key = JSON.stringify([root, found?.folder]);
      const known = workspaces.get(key);
      if (known) return { workspace: known, failures: [] };
      const evidence = found ? evidenceOf(found, root) : [];
      const alwaysUse = evidence.flatMap(({ path }) => path ?? []);
      const workspace = openWorkspace(filesBelow(root), { alwaysUse });
      workspaces.set(key, workspace);
      const failures: Failure[] = [];
      for (const file of found ? evidence : []) if (found) failures.push(...(await troubleWith(workspace, found, file)));
      return { workspace, failures };
    },
    inputs: () => [...inputs],
    checkOptions: ({ absolute }) => {
      const found = find(absolute);
      return found ? checkOptionsOf(found.inForce(absolute)) : {};
    },
  };
};
