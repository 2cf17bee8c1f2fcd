/* SKETCH of the interface, being implemented: */
import type { Problem } from '../problem.ts';
import type { Spec } from '../spec/spec.ts';
import type { FileSystem } from './file-system.ts';

/** What one file says: its interventions, and what is wrong with the file itself. */
export interface Reading {
  /** The path by which it was asked for. */
  readonly file: string;
  /** One Spec for each intervention, in the order of the text. Empty for a file of shared parts. */
  readonly specs: readonly Spec[];
  readonly problems: readonly Problem[];
}

export interface Workspace {
  /** Reads, links and computes one file, and the files that it uses. Never throws for anything in a file. */
  read(path: string): Promise<Reading>;
}

export declare function openWorkspace(files: FileSystem): Workspace;
/** For tests and single texts: a workspace of the given files. `readText(text)` reads `main.peer`. */
export declare function readText(text: string, others?: Readonly<Record<string, string>>): Promise<Reading>;
