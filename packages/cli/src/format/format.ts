/** `peerspec format`: one layout for all files. */
import { formatText, lineEndOf, openWorkspace, withLineEnd } from '@peerspec/language';
import type { FileContent } from '@peerspec/language';
import type { ConfigOptions } from '../config/find.ts';
import { openProject } from '../config/project.ts';
import { readBelow } from '../disk/rooted-files.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf, grouped } from '../numbers.ts';
import { RunFailure } from '../run-failure.ts';
import { problemInWords, unreadFailure } from '../targets/read-target.ts';
import { sayFailures } from '../targets/say-failures.ts';
import type { Failure, Target } from '../targets/target.ts';
import { forTerminal } from '../terminal/escape.ts';

export interface FormatOptions extends Pick<ConfigOptions, 'config'> {
  readonly check?: boolean;
}

type Outcome =
  | { readonly is: 'unchanged' }
  /** Where nothing but line ends changes, `lineEnds` says so. */
  | { readonly is: 'changed'; readonly lineEnds: string }
  /** It must be mended first; each line says what and where. */
  | { readonly is: 'broken'; readonly lines: readonly string[] }
  | { readonly is: 'failed'; readonly failure: Failure };

/** The words for a file that cannot be read are the engine's. */
const cannotRead = async (target: Target, content: FileContent): Promise<Failure> => {
  const reading = await openWorkspace({ read: () => Promise.resolve(content) }).read(target.path);
  return (
    unreadFailure(target, reading) ?? { path: target.shown, message: 'This file cannot be read.', remedy: 'Check that you may open it.' }
  );
};

const cannotWrite = (target: Target, error: unknown): Failure => {
  if (!(error instanceof RunFailure)) throw error;
  return {
    path: target.shown,
    message: `This file cannot be written: ${error.message}.`,
    remedy: 'It is as it was before. Check that you may change it.',
  };
};

const otherLineEnds = /\r(?!\n)|(?<!\r)\n/;

/** What happens to the line ends, where that would be seen nowhere else; nothing where they stay. */
const aboutLineEnds = (before: string, after: string): string => {
  const [now, name] = lineEndOf(after) === '\r\n' ? (['\r\n', 'CRLF'] as const) : (['\n', 'LF'] as const);
  const isKept = now === '\n' ? !before.includes('\r') : !otherLineEnds.test(before);
  if (isKept) return '';
  return withLineEnd(before, now) === after ? ` (only its line ends: all become ${name})` : ` (its line ends too: all become ${name})`;
};

const formatFile = async (io: Io, target: Target, isCheck: boolean): Promise<Outcome> => {
  const content = readBelow(io.disk, target.root)(target.path);
  if (content.kind !== 'text') return { is: 'failed', failure: await cannotRead(target, content) };
  const result = formatText(content.text);
  if ('problems' in result) return { is: 'broken', lines: result.problems.map((problem) => problemInWords(target.shown, problem)) };
  if (result.formatted === content.text) return { is: 'unchanged' };
  const changed: Outcome = { is: 'changed', lineEnds: aboutLineEnds(content.text, result.formatted) };
  if (isCheck) return changed;
  try {
    await writeWhole(io, target.absolute, [result.formatted]);
    return changed;
  } catch (error) {
    return { is: 'failed', failure: cannotWrite(target, error) };
  }
};

/**
 * Lays files out, or with `check` says which would change. A file that cannot be understood is left as it is.
 * What is written is UTF-8 without a byte order mark. Line ends stay where all are alike, CRLF or LF; else they become
 * those that most lines have, which is said.
 */
export const format = async (io: Io, paths: readonly string[], { check = false, config }: FormatOptions): Promise<ExitCode> => {
  const project = openProject(io, config === undefined ? {} : { config });
  const found = project.targets(paths.length === 0 ? ['.'] : paths);
  const failures: Failure[] = [...found.failures];
  sayFailures(io, failures);
  const counts = { changed: 0, unchanged: 0, broken: 0 };
  for (const target of found.targets) {
    const outcome = await formatFile(io, target, check);
    if (outcome.is === 'failed') {
      failures.push(outcome.failure);
      sayFailures(io, [outcome.failure]);
      continue;
    }
    counts[outcome.is] += 1;
    if (outcome.is === 'changed')
      io.stdout.write(`${check ? 'Would change' : 'Formatted'} ${forTerminal(target.shown)}${outcome.lineEnds}\n`);
    if (outcome.is === 'broken') {
      io.stderr.write(`${forTerminal(target.shown)} is left as it is, because it cannot be understood yet:\n`);
      for (const line of outcome.lines) io.stderr.write(`  ${forTerminal(line)}\n`);
    }
  }
  const parts = [
    `${countOf(counts.changed, 'file', 'files')} ${check ? 'would change' : 'formatted'}`,
    `${grouped(counts.unchanged)} already in form`,
    ...(counts.broken > 0 ? [`${grouped(counts.broken)} left as they are`] : []),
  ];
  io.stdout.write(`${parts.join(', ')}.\n`);
  if (failures.length > 0) return exitCodes.failed;
  return counts.broken > 0 || (check && counts.changed > 0) ? exitCodes.findings : exitCodes.fine;
};
