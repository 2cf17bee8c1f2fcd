/** Which configuration a file goes by: the nearest one, upwards from the file. */
import { dirname, join, relative, resolve } from 'node:path';
import type { FileContent } from '@peerspec/language';
import type { Configuration } from '@peerspec/rules';
import type { InForce, Unread } from '@peerspec/rules/internal';
import { configurationName } from '@peerspec/rules';
import { configured, whyUnread, withExtended } from '@peerspec/rules/internal';
import { withoutMark } from '@peerspec/language/files';
import { seenAt } from '../disk/look.ts';
import { isPathWithin, shownFrom, withSlashes } from '../disk/paths.ts';
import { readTextFile } from '../disk/read-file.ts';
import { readBelow } from '../disk/rooted-files.ts';
import type { Io } from '../io.ts';
import { asStored } from '../targets/looked-for.ts';
import type { Failure } from '../targets/target.ts';
import { WrongConfiguration } from './wrong-configuration.ts';

/** What the options say about configurations. */
export interface ConfigOptions {
  /** `--config FILE`, or `false` for `--no-config`. */
  readonly config?: string | false;
  readonly root?: string;
}

export interface Found {
  /** The configuration itself; absolute. */
  readonly file: string;
  /** The folder that its paths start from; absolute. */
  readonly folder: string;
  readonly shown: string;
  /** The folder that nothing which it names may lie outside of; absolute. */
  readonly boundary: string;
  /** The files that it extends, and those by which they were found, there or not; absolute. */
  readonly extended: readonly string[];
  readonly configuration: Configuration;
  /** What is in force for a file or folder, by its absolute path. */
  readonly inForce: (path: string) => InForce;
}

/** Gives the configuration of a file by its absolute path. @throws WrongConfiguration where it is not in order. */
export type Find = (path: string) => Found | undefined;

const unread = (shown: string, content: Unread): Failure => ({
  path: shown,
  message: `This configuration cannot be read: ${whyUnread(content)}.`,
  remedy: 'Mend the path or the file, or go without a configuration: --no-config.',
});

type Read = ReturnType<typeof readBelow>;

/** Reads a configuration, with what it extends, from below a folder. */
const read = ({ cwd }: Pick<Io, 'cwd'>, path: string, content: FileContent, boundary: string, readFile: Read): Found => {
  const shown = shownFrom(cwd, path);
  if (content.kind !== 'text') throw new WrongConfiguration([unread(shown, content)]);
  const extended: string[] = [];
  const reading = withExtended(withSlashes(relative(boundary, path)), content.text);
  let step = reading.next();
  while (!step.done) {
    extended.push(join(boundary, step.value));
    step = reading.next(withoutMark(readFile(step.value)));
  }
  const { configuration, problems } = step.value;
  if (problems.length > 0) {
    throw new WrongConfiguration(problems.map(({ at, message, remedy }) => ({ path: shown, at, message, remedy })));
  }
  const folder = dirname(path);
  const inForce = configured(configuration);
  return { file: path, folder, shown, boundary, extended, configuration, inForce: (file) => inForce(withSlashes(relative(folder, file))) };
};

/** Above a repository nothing belongs to it. */
export const isRepository = ({ disk }: Pick<Io, 'disk'>, folder: string): boolean => seenAt(disk, join(folder, '.git')) !== undefined;

/** The folder that a configuration found there may not come from outside of: what is checked may be somebody else's. */
export const boundaryOf = (io: Pick<Io, 'cwd' | 'disk'>, root: string | undefined, folder: string): string => {
  if (root !== undefined && isPathWithin(root, folder)) return root;
  for (let at = folder; ; at = dirname(at)) {
    if (isRepository(io, at)) return at;
    if (dirname(at) === at) return isPathWithin(io.cwd, folder) ? io.cwd : folder;
  }
};

/** Gives the nearest folder upwards that holds a configuration, not above `--root`, the repository or the top of the disk. */
export const configuredFolders = (io: Pick<Io, 'disk'>, root?: string): ((folder: string) => string | undefined) => {
  // Each folder is looked at once, however many lie below it.
  const known = new Map<string, string | undefined>();
  const search = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    let found: string | undefined;
    // A folder that may not be looked into, such as one far above, holds nothing that somebody here goes by.
    if (seenAt(io.disk, join(folder, configurationName))) found = folder;
    else if (folder !== root && parent !== folder && !isRepository(io, folder)) found = search(parent);
    known.set(folder, found);
    return found;
  };
  return search;
};

const upwards = (io: Pick<Io, 'cwd' | 'disk'>, root: string | undefined): Find => {
  const configuredFolder = configuredFolders(io, root);
  const known = new Map<string, Found>();
  return (path) => {
    const folder = configuredFolder(dirname(path));
    if (folder === undefined) return undefined;
    const before = known.get(folder);
    if (before) return before;
    const boundary = boundaryOf(io, root, folder);
    const readFile = readBelow(io.disk, boundary);
    const file = join(folder, configurationName);
    const found = read(io, file, withoutMark(readFile(relative(boundary, file))), boundary, readFile);
    known.set(folder, found);
    return found;
  };
};

/** How the configuration of each file is found. @throws WrongConfiguration where `--config` names one that is not in order. */
export const finding = (io: Pick<Io, 'cwd' | 'disk'>, { config, root }: ConfigOptions): Find => {
  if (config === false) return () => undefined;
  const top = root === undefined ? undefined : asStored(io.disk, resolve(io.cwd, root));
  if (config === undefined) return upwards(io, top);
  const path = asStored(io.disk, resolve(io.cwd, config));
  const boundary = boundaryOf(io, top, dirname(path));
  const found = read(io, path, withoutMark(readTextFile(io.disk, path)), boundary, readBelow(io.disk, boundary));
  return () => found;
};
