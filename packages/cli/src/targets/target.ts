import type { Range } from '@peerspec/language';
import type { IsIgnored } from './walk.ts';

/** A file that is to be read. */
export interface Target {
  /** The folder that `use` may not leave; absolute. */
  readonly root: string;
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  /** As it is shown: from the folder that the user stands in, with forward slashes. */
  readonly shown: string;
}

/** Something that was asked for and could not be done. The run then ends with 2. */
export interface Failure {
  /** What it is about, as it is shown: the path of a file, unless `what` says otherwise. */
  readonly path: string;
  /** No file that a program could open: what was written on the command line. */
  readonly what?: 'folder' | 'pattern';
  /** The place in the file, where it is about one. */
  readonly at?: Range;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** "peerspec.config.json:3:5" */
export const placeIn = (shown: string, { start }: Range): string =>
  `${shown}:${(start.line + 1).toString()}:${(start.character + 1).toString()}`;

/** What it is about and where, for people. */
export const aboutOf = ({ path, at }: Failure): string => (at ? placeIn(path, at) : path);

/** What configurations say about where specifications are; paths are absolute. */
export interface Bounds {
  /** Whether a search through folders passes a file or a folder by. */
  readonly isExcluded: (path: string) => boolean;
  /** Whether it does so because Git ignores it. */
  readonly isIgnored: IsIgnored;
  /** The folder of the configuration that a file goes by. */
  readonly home: (path: string) => string | undefined;
}

/** Whose word keeps a file out. */
export type Keeper = 'configuration' | 'Git';

/** What was named and is passed by, as it is shown. */
export interface PassedBy {
  readonly shown: string;
  readonly by: Keeper;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** What was named and is passed by, where that is to count (`--force-exclude`). */
  readonly passedBy: readonly PassedBy[];
  readonly failures: readonly Failure[];
}
