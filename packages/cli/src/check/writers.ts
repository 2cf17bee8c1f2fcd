/** The formats for programs: they are loaded together, and only when one of them is asked for. */
import { describeCode } from '../explain/describe-code.ts';
import { forBuildLog, isBuildService } from '../terminal/escape.ts';
import type { CheckFormat } from './choices.ts';
import { reportAsCheckstyle } from './formats/checkstyle.ts';
import { reportAsLines } from './formats/concise.ts';
import { reportAsGithub } from './formats/github.ts';
import { reportAsGitlab } from './formats/gitlab.ts';
import { reportAsJson } from './formats/json.ts';
import { reportAsJsonLines } from './formats/jsonl.ts';
import { reportAsJunit } from './formats/junit.ts';
import { reportAsRdjson } from './formats/rdjson.ts';
import { reportAsSarif } from './formats/sarif.ts';
import { inRepository, pathsInRepository } from './in-repository.ts';
import type { Writer } from './rendering.ts';
import { textOf } from './rendering.ts';

/** What is written to a file may be shown in the log of the build service later. */
function* forBuildService(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks) yield chunk.split('\n').map(forBuildLog).join('\n');
}

/** Paths from the top of the repository: those who read these formats know nothing of the folder in which the command was run. */
const fromTop =
  (writer: Writer): Writer =>
  (report, rendering) =>
    writer({ ...inRepository(rendering.io, report), omitted: report.omitted }, rendering);

export const writers: Readonly<Record<Exclude<CheckFormat, 'text'>, Writer>> = {
  concise: (report, { io }) => {
    const chunks = reportAsLines(report);
    return isBuildService(io.env) ? forBuildService(chunks) : chunks;
  },
  json: reportAsJson,
  jsonl: reportAsJsonLines,
  sarif: fromTop((report) => reportAsSarif(report, describeCode)),
  junit: fromTop((report, { threshold }) => reportAsJunit(report, threshold)),
  github: fromTop(reportAsGithub),
  gitlab: fromTop(reportAsGitlab),
  checkstyle: fromTop(reportAsCheckstyle),
  rdjson: (report, rendering) => reportAsRdjson(report, textOf(rendering), pathsInRepository(rendering.io)),
  // It is written by what writes documents.
  markdown: fromTop(async (report) => (await import('./formats/markdown.ts')).reportAsMarkdown(report)),
};
