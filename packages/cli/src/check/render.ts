/** A report in the words of a format. Each writer is loaded only when it is asked for. */
import { withoutMark } from '@peerspec/language/files';
import { resolve } from 'node:path';
import { readTextFile } from '../disk/read-file.ts';
import type { Io } from '../io.ts';
import type { HandedFile } from '../targets/standard-input.ts';
import { forBuildLog, isBuildService } from '../terminal/escape.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import type { CheckFormat, Threshold } from './choices.ts';
import { reportAsText } from './formats/text.ts';
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

/** Gives the report in pieces: of thousands of files it has many megabytes. */
type Writer = (report: Selected, rendering: Rendering) => Iterable<string> | Promise<Iterable<string>>;

/** The text of a file that was checked, for showing lines of it; empty where it has gone in the meantime. */
const textOf =
  ({ io, handed }: Rendering) =>
  (shown: string): string => {
    const path = resolve(io.cwd, shown);
    const content = withoutMark(handed?.absolute === path ? handed.content : readTextFile(io.disk, path));
    return content.kind === 'text' ? content.text : '';
  };

/** What is written to a file may be shown in the log of the build service later. */
function* forBuildService(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.split('\n').map(forBuildLog).join('\n');
}

/** Paths from the top of the repository: those who read these formats know nothing of the folder in which the command was run. */
const inRepository =
  (writer: Writer): Writer =>
  async (report, rendering) =>
    writer({ ...(await import('./in-repository.ts')).inRepository(rendering.io, report), omitted: report.omitted }, rendering);

const writers: Readonly<Record<CheckFormat, Writer>> = {
  text: (report, rendering) => {
    const { io, listsOpen } = rendering;
    return reportAsText(report, { width: widthFor(io.stdout), style: styleFor(io, io.stdout), listsOpen, textOf: textOf(rendering) });
  },
  concise: async (report, { io }) => {
    const pieces = (await import('./formats/concise.ts')).reportAsLines(report);
    return isBuildService(io.env) ? forBuildService(pieces) : pieces;
  },
  json: async (report) => (await import('./formats/json.ts')).reportAsJson(report),
  jsonl: async (report) => (await import('./formats/jsonl.ts')).reportAsJsonLines(report),
  sarif: inRepository(async (report) => {
    const [{ reportAsSarif }, { describeCode }] = await Promise.all([import('./formats/sarif.ts'), import('../explain/describe-code.ts')]);
    return reportAsSarif(report, describeCode);
  }),
  junit: inRepository(async (report, { threshold }) => (await import('./formats/junit.ts')).reportAsJunit(report, threshold)),
  github: inRepository(async (report) => (await import('./formats/github.ts')).reportAsGithub(report)),
  gitlab: inRepository(async (report) => (await import('./formats/gitlab.ts')).reportAsGitlab(report)),
  checkstyle: inRepository(async (report) => (await import('./formats/checkstyle.ts')).reportAsCheckstyle(report)),
  rdjson: async (report, rendering) => {
    const [{ reportAsRdjson }, { pathsInRepository }] = await Promise.all([import('./formats/rdjson.ts'), import('./in-repository.ts')]);
    return reportAsRdjson(report, textOf(rendering), pathsInRepository(rendering.io));
  },
  markdown: inRepository(async (report) => (await import('./formats/markdown.ts')).reportAsMarkdown(report)),
};

/** The report in a format, in pieces. */
export const rendered = async (format: CheckFormat, report: Selected, rendering: Rendering): Promise<Iterable<string>> =>
  writers[format](report, rendering);
