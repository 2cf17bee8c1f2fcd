/** The projects of the files that somebody names: every command that reads files goes by this. */
import { join, relative } from 'node:path';
import type { FileSystem } from '@peerspec/language';
import type { FoundConfiguration, Project } from '@peerspec/rules/internal';
import { openProject } from '@peerspec/rules/internal';
import type { Baselines } from '../baseline/baselines.ts';
import type { Ledger } from '../baseline/ledger.ts';
import { isPathWithin, withSlashes } from '../disk/paths.ts';
import { rootedFiles } from '../disk/rooted-files.ts';
import type { Io } from '../io.ts';
import { findTargets } from '../targets/find-targets.ts';
import { gitIgnoring } from '../targets/gitignore.ts';
import type { HandedFile } from '../targets/standard-input.ts';
import type { Bounds, Failure, Target, Targets } from '../targets/target.ts';
import type { IsIgnored } from '../targets/walk.ts';
import type { ConfigOptions, Find, Found } from './find.ts';
import { finding } from './find.ts';

/** What is read, and how, beside what configurations say. */
export interface ProjectOptions extends ConfigOptions {
  /** `false` where what Git ignores is searched as well, whatever a configuration says. */
  readonly gitignore?: boolean;
  /** What a configuration excludes or Git ignores is passed by even where it is named. */
  readonly forceExclude?: boolean;
  /** A folder or a pattern without any specification is nothing to complain of. */
  readonly allowEmpty?: boolean;
}

export interface Projects {
  /** The files that paths stand for. Every configuration is read before anything is done with them. */
  readonly targets: (paths: readonly string[]) => Targets;
  /** What is to be said where `--config` names a configuration whose patterns can match none of the files; undefined where they can. */
  readonly unreached: (targets: readonly Target[]) => string | undefined;
  /** The project of a file, by whose absolute path it is asked, and what is wrong with the evidence files of its configuration: told once. */
  readonly open: (target: Target) => Promise<{ readonly project: Project; readonly failures: readonly Failure[] }>;
  /** The configurations that a file goes by: its own, and those that it extends; absolute. */
  readonly configurationsOf: (target: Target) => readonly string[];
  /** The baseline of a file. */
  readonly baselineOf: (target: Target) => Ledger | undefined;
  /** Every file that has been read, every configuration, and what that names: a baseline is a team's, whether or not this run asks for it; absolute. */
  readonly inputs: () => readonly string[];
}

const boundsOf = (find: Find, isIgnored: IsIgnored): Bounds => ({
  isExcluded: (path) => find(path)?.inForce(path).excluded !== undefined,
  isIgnored: (path, isFolder, within) => isIgnored(path, isFolder, within) && find(path)?.inForce(path).gitignore?.value !== false,
  home: (path) => find(path)?.folder,
});

/** Patterns start from the folder of a configuration, so that they match nothing elsewhere. */
const unreachedBy = ({ shown, configuration: { overrides, exclude } }: Found): string | undefined => {
  const idle = [...(overrides.length > 0 ? ['`overrides`'] : []), ...(exclude.length > 0 ? ['`exclude`'] : [])];
  if (idle.length === 0) return undefined;
  return `${shown}: no file of this run is in the folder of this configuration, from which its patterns start, so ${idle.join(' and ')} match nothing. What stands at its top counts.`;
};

const ifOutside = 'Give a folder that holds both with --root.';

const foundFrom = ({ folder, configuration, inForce }: Found, root: string): FoundConfiguration => ({
  configuration,
  inForce,
  pathOf: (written) => {
    const absolute = join(folder, written);
    return isPathWithin(root, absolute) ? withSlashes(relative(root, absolute)) : undefined;
  },
});

/**
 * Opens what the options speak of.
 * @param handed what stands in for a file of the disk.
 * @param filesOf the files below a root, where they are not those of the disk.
 * @param baselines what is known of findings, where somebody asks for them.
 * @throws WrongConfiguration, here and when files are looked for, where a configuration is not in order.
 */
export const openProjects = (
  { cwd, disk }: Pick<Io, 'cwd' | 'disk'>,
  options: ProjectOptions,
  handed?: HandedFile,
  filesOf = (root: string): FileSystem => rootedFiles(disk, root, { handed }),
  baselines?: Baselines,
): Projects => {
  const find = finding({ cwd, disk }, options);
  const projects = new Map<string, Project>();
  const inputs = new Set<string>();
  const configurationOf = (path: string): Found | undefined => {
    const found = find(path);
    if (!found || inputs.has(found.file)) return found;
    const { baseline } = found.configuration;
    [found.file, ...found.extended, ...(baseline ? [join(found.folder, baseline.value)] : [])].forEach((file) => inputs.add(file));
    return found;
  };
  const filesBelow = (root: string): FileSystem => {
    const files = filesOf(root);
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
      const isIgnored = options.gitignore === false ? () => false : gitIgnoring(disk, (file) => inputs.add(file));
      const bounds = boundsOf(configurationOf, isIgnored);
      const found = findTargets(
        { cwd, disk, bounds, handed, forceExclude: options.forceExclude, allowEmpty: options.allowEmpty },
        paths,
        options.root,
      );
      for (const { absolute } of found.targets) {
        inputs.add(absolute);
        const baseline = baselines?.of(configurationOf(absolute));
        if (baseline) inputs.add(baseline.path);
      }
      return found;
    },
    unreached: (targets) => {
      const [first] = targets;
      if (typeof options.config !== 'string' || !first) return undefined;
      const found = find(first.absolute);
      return found && !targets.some(({ absolute }) => isPathWithin(found.folder, absolute)) ? unreachedBy(found) : undefined;
    },
    open: async ({ root, absolute }) => {
      const found = configurationOf(absolute);
      const key = JSON.stringify([root, found?.folder]);
      const known = projects.get(key);
      if (known) return { project: known, failures: [] };
      const project = openProject(filesBelow(root), found && foundFrom(found, root), baselines?.of(found)?.known(root));
      projects.set(key, project);
      const problems = found ? await project.evidenceProblems(ifOutside) : [];
      return { project, failures: problems.map(({ at, message, remedy }) => ({ path: found?.shown ?? '', at, message, remedy })) };
    },
    configurationsOf: ({ absolute }) => {
      const found = configurationOf(absolute);
      return found ? [found.file, ...found.extended] : [];
    },
    baselineOf: ({ absolute }) => baselines?.of(configurationOf(absolute)),
    inputs: () => [...inputs],
  };
};
