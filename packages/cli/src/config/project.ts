/** Specifications together with what their configurations say: every command that reads files goes by this. */
import { join, relative } from 'node:path';
import type { Workspace } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import type { CheckOptions, Placed } from '@peerspec/rules';
import { checkOptionsOf } from '@peerspec/rules';
import { isInside, withSlashes } from '../disk/paths.ts';
import { rootedFiles } from '../disk/rooted-files.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { findTargets } from '../targets/find-targets.ts';
import type { Bounds, Failure, Target, Targets } from '../targets/target.ts';
import type { ConfigOptions, Find, Found } from './find.ts';
import { finding, placeIn } from './find.ts';

export interface Project {
  /** The files that paths stand for. Every configuration is read before anything is done with them. */
  readonly targets: (paths: readonly string[]) => Targets;
  /** The workspace of a file, and what is wrong with the evidence files of its configuration: told once. */
  readonly open: (target: Target) => Promise<{ readonly workspace: Workspace; readonly failures: readonly Failure[] }>;
  /** How the file is checked. */
  readonly checkOptions: (target: Target) => Pick<CheckOptions, 'severities' | 'defaults'>;
}

const boundsOf = (find: Find): Bounds => ({
  isExcluded: (path) => find(path)?.inForce(path).excluded !== undefined,
  home: (path) => find(path)?.folder,
});

interface EvidenceFile {
  readonly written: Placed<string>;
  /** From the root of the workspace, with forward slashes. */
  readonly path: string;
  readonly isWithin: boolean;
}

const evidenceOf = ({ folder, configuration }: Found, root: string): readonly EvidenceFile[] =>
  configuration.evidence.map((written) => {
    const absolute = join(folder, written.value);
    return { written, path: withSlashes(relative(root, absolute)), isWithin: isInside(root, absolute) };
  });

const outside = (path: string, written: string): Failure => ({
  path,
  message: `\`${written}\` is outside the folder that is being checked.`,
  remedy: 'Give a folder that holds both with --root.',
});

/** What is wrong with one of the evidence files of a configuration, said where the configuration names it. */
const troubleWith = async (workspace: Workspace, { shown }: Found, { written, path, isWithin }: EvidenceFile): Promise<Failure[]> => {
  const place = placeIn(shown, written.at);
  if (!isWithin) return [outside(place, written.value)];
  const { unread, problems } = await workspace.read(path);
  const [first] = problems;
  if (!first) return [];
  const clause = first.message.replace(/^This file/, `\`${written.value}\``);
  if (unread) return [{ path: place, message: clause, remedy: first.remedy }];
  const message = `\`${written.value}\` has ${countOf(problems.length, 'error', 'errors')}, so what it offers may not be whole.`;
  return [{ path: place, message, remedy: 'Mend that file first: `peerspec check` says what is wrong with it.' }];
};

/**
 * Opens what the options speak of.
 * @throws WrongConfiguration, here and when files are looked for, where a configuration is not in order.
 */
export const openProject = ({ cwd, disk }: Pick<Io, 'cwd' | 'disk'>, options: ConfigOptions): Project => {
  const find = finding({ cwd, disk }, options);
  const workspaces = new Map<string, Workspace>();

  return {
    targets: (paths) => {
      const found = findTargets({ cwd, disk, bounds: boundsOf(find) }, paths, options.root);
      for (const { absolute } of found.targets) find(absolute);
      return found;
    },
    open: async ({ root, absolute }) => {
      const found = find(absolute);
      const key = JSON.stringify([root, found?.folder]);
      const known = workspaces.get(key);
      if (known) return { workspace: known, failures: [] };
      const evidence = found ? evidenceOf(found, root) : [];
      const alwaysUse = evidence.filter(({ isWithin }) => isWithin).map(({ path }) => path);
      const workspace = openWorkspace(rootedFiles(disk, root), { alwaysUse });
      workspaces.set(key, workspace);
      const failures: Failure[] = [];
      for (const file of found ? evidence : []) if (found) failures.push(...(await troubleWith(workspace, found, file)));
      return { workspace, failures };
    },
    checkOptions: ({ absolute }) => {
      const found = find(absolute);
      return found ? checkOptionsOf(found.inForce(absolute)) : {};
    },
  };
};
