/** What a writer of reports is given. */
import { withoutMark } from '@peerspec/language/files';
import { resolve } from 'node:path';
import { readTextFile } from '../disk/read-file.ts';
import type { Io } from '../io.ts';
import type { HandedFile } from '../targets/standard-input.ts';
import type { Threshold } from './choices.ts';
import type { Selected } from './selection.ts';

export interface Rendering {
  readonly io: Io;
  /** What standard input holds. */
  readonly handed: HandedFile | undefined;
  /** Whether every question that is openly left open is listed. */
  readonly listsOpen: boolean;
  /** From which severity on findings count against the run. */
  readonly threshold: Threshold;
}

/** Gives the report in chunks: of thousands of files it has many megabytes. */
export type Writer = (report: Selected, rendering: Rendering) => Iterable<string> | Promise<Iterable<string>>;

/** The text of a file that was checked, for showing lines of it; empty where it has gone in the meantime. */
export const textOf =
  ({ io, handed }: Rendering) =>
  (shown: string): string => {
    const path = resolve(io.cwd, shown);
    const content = withoutMark(handed?.absolute === path ? handed.content : readTextFile(io.disk, path));
    return content.kind === 'text' ? content.text : '';
  };
