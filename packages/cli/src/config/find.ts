/** Which configuration a file goes by: the nearest one, upwards from the file. */
import { dirname, join, relative, resolve } from 'node:path';
import type { FileContent, Range } from '@peerspec/language';
import type { Configuration, InForce } from '@peerspec/rules';
import { configurationName, configured, readConfiguration } from '@peerspec/rules';
import { withoutMark } from '../disk/decode.ts';
import { seenAt } from '../disk/look.ts';
import { shownFrom, withSlashes } from '../disk/paths.ts';
import { readTextFile } from '../disk/read-file.ts';
import type { Io } from '../io.ts';
import type { Failure } from '../targets/target.ts';
import { WrongConfiguration } from './wrong-configuration.ts';

/** What the options say about configurations. */
export interface ConfigOptions {
  /** `--config FILE`, or `false` for `--no-config`. */
  readonly config?: string | false;
  readonly root?: string;
}

export interface Found {
  /** The folder that its paths start from; absolute. */
  readonly folder: string;
  readonly shown: string;
  readonly configuration: Configuration;
  /** What is in force for a file or folder, by its absolute path. */
  readonly inForce: (path: string) => InForce;
}

/** Gives the configuration of a file by its absolute path. @throws WrongConfiguration where it is not in order. */
export type Find = (path: string) => Found | undefined;

type Place = Pick<Io, 'cwd' | 'disk'>;

type Unreadable = Exclude<FileContent, { readonly kind: 'text' }>;

const why = (content: Unreadable): string => {
  switch (content.kind) {
    case 'missing':
    case 'no-folder':
      return 'there is no such file';
    case 'folder':
      return 'it is a folder';
    case 'too-large':
      return 'it is too large';
    case 'binary':
      return 'it is not a text file';
    case 'not-utf-8':
      return 'its letters are not stored as UTF-8';
    case 'unreadable':
      return content.reason;
  }
};

/** "peerspec.config.json:3:5" */
export const placeIn = (shown: string, { start }: Range): string =>
  `${shown}:${(start.line + 1).toString()}:${(start.character + 1).toString()}`;

const unread = (shown: string, content: Unreadable): Failure => ({
  path: shown,
  message: `This configuration cannot be read: ${why(content)}.`,
  remedy: 'Mend the path or the file, or go without a configuration: --no-config.',
});

const read = ({ cwd }: Place, path: string, content: FileContent): Found => {
  const shown = shownFrom(cwd, path);
  if (content.kind !== 'text') throw new WrongConfiguration([unread(shown, content)]);
  const { configuration, problems } = readConfiguration(content.text);
  if (problems.length > 0) {
    throw new WrongConfiguration(problems.map(({ at, message, remedy }) => ({ path: placeIn(shown, at), message, remedy })));
  }
  const folder = dirname(path);
  const inForce = configured(configuration);
  return { folder, shown, configuration, inForce: (file) => inForce(withSlashes(relative(folder, file))) };
};

const textAt = ({ disk }: Place, path: string): FileContent => withoutMark(readTextFile(disk, path));

/** Above a repository nothing belongs to it. */
export const isRepository = ({ disk }: Pick<Place, 'disk'>, folder: string): boolean => seenAt(disk, join(folder, '.git')) !== undefined;

/** The nearest configuration upwards, not above `--root`, the repository or the top of the disk; each folder is looked at once. */
const upwards = (place: Place, root: string | undefined): Find => {
  const known = new Map<string, Found | undefined>();
  const search = (folder: string): Found | undefined => {
    if (known.has(folder)) return known.get(folder);
    const path = join(folder, configurationName);
    const parent = dirname(folder);
    let found: Found | undefined;
    // A folder that may not be looked into, such as one far above, holds nothing that somebody here goes by.
    if (seenAt(place.disk, path)) found = read(place, path, textAt(place, path));
    else if (folder !== root && parent !== folder && !isRepository(place, folder)) found = search(parent);
    known.set(folder, found);
    return found;
  };
  return (path) => search(dirname(path));
};

/** How the configuration of each file is found. @throws WrongConfiguration where `--config` names one that is not in order. */
export const finding = (place: Place, { config, root }: ConfigOptions): Find => {
  if (config === false) return () => undefined;
  if (config === undefined) return upwards(place, root === undefined ? undefined : resolve(place.cwd, root));
  const path = resolve(place.cwd, config);
  const found = read(place, path, textAt(place, path));
  return () => found;
};
