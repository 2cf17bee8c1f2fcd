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
  /** The path it is about, as it is shown. */
  readonly path: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** What configurations say about where specifications are; paths are absolute. */
export interface Bounds {
  /** Whether a search through folders passes a file or a folder by. */
  readonly isExcluded: (path: string) => boolean;
  /** The folder of the configuration that a file goes by. */
  readonly home: (path: string) => string | undefined;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** What was named and is passed by, because a configuration excludes it and that is to count (`--force-exclude`); as it is shown. */
  readonly passedBy: readonly string[];
  readonly failures: readonly Failure[];
}
