/** What the features of an editor work on. They are functions from a source file and a place in it to an answer of the protocol. */
import type { FileSystem, Reading } from '@peerspec/language';
import type { Naming, Parsed } from '@peerspec/language/internal';
import { parse } from '@peerspec/language/internal';
import type { CheckOptions, Findings, Run } from '@peerspec/rules';
import type { Unread } from '@peerspec/rules/internal';

/** One file as an editor shows it: its text now, saved or not, and what it says. */
export interface SourceFile {
  /** Relative to the workspace folder, with forward slashes: the same as `reading.file`. */
  readonly file: string;
  readonly text: string;
  /** The tree of `text`; its positions are those of `text`. */
  readonly parsed: Parsed;
  readonly reading: Reading;
}

/** A text with what it says. The tree is made when somebody asks for it: a check has no need of it. */
export const sourceOf = (reading: Reading, text: string): SourceFile => {
  let parsed: Parsed | undefined;
  return {
    file: reading.file,
    text,
    reading,
    get parsed() {
      return (parsed ??= parse(text));
    },
  };
};

/** A document in the editor that shows a file. */
export interface Copy {
  /** Its address as the editor writes it. */
  readonly uri: string;
  readonly text: string;
}

/** All that one workspace folder holds. A feature that needs no other file takes the source file alone. */
export interface Folder {
  /** The files as they are now: an open one as its editor has it. */
  readonly files: FileSystem;
  readonly run: Run;
  /** The source file, or undefined where it cannot be read. Read once until it, or what it uses, changes. */
  readonly source: (file: string) => Promise<SourceFile | undefined>;
  /** What is found in a file, by the same functions as on the command line. */
  readonly findings: (file: string) => Promise<Findings>;
  /** How a file is checked: what its configuration says. */
  readonly checkOptions: (file: string) => Promise<CheckOptions>;
  /** Every `.peer` file of the folder, sorted. */
  readonly paths: () => Promise<readonly string[]>;
  /**
   * Those among some files in whose text a name stands, for each of some names: a quick look, before one of the files is read.
   * `unread` is told of each that has no text.
   */
  readonly holding: (
    names: readonly string[],
    among: readonly string[],
    unread?: (file: string, content: Unread) => void,
  ) => Promise<readonly (readonly string[])[]>;
  /**
   * What some names, each in its normal form, mean in a file, without reading what else it says. Undefined where that cannot be
   * told without: where it is broken, or cannot be read.
   */
  readonly naming: (file: string, names: ReadonlySet<string>) => Promise<Naming | undefined>;
  /** The files that use a file, directly or by way of others. */
  readonly usersOf: (file: string) => Promise<readonly string[]>;
  /** The documents that show a file, where there may be several: a link and what it leads to are one file. The latest comes last. */
  readonly copiesOf?: (file: string) => readonly Copy[];
  /** The address of a file for the editor, as the editor writes it. That of the built-in library is one that the editor can ask the server for. */
  readonly uriOf: (file: string) => string;
}

/** What has to be known of a folder to try a change of one of its files. */
export type Fixable = Pick<Folder, 'files' | 'run' | 'checkOptions'>;
