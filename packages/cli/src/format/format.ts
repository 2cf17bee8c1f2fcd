/** `peerspec format`: one layout for all files. */
import { formatText, openWorkspace, readText } from '@peerspec/language';
import { isWithin, lineEndOf, withLineEnd } from '@peerspec/language/internal';
import type { FileContent, Problem } from '@peerspec/language';
import { fewOfEach } from '@peerspec/rules/internal';
import type { ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import { readBelow } from '../disk/rooted-files.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf, grouped } from '../numbers.ts';
import { fileFailure, traceOf } from '../own-fault.ts';
import { problemInWords, unreadFailure, unwrittenFailure } from '../targets/read-target.ts';
import { sayFailures, sayPassedBy } from '../targets/say-failures.ts';
import type { HandedFile, InputOptions } from '../targets/standard-input.ts';
import { readStandardInput } from '../targets/standard-input.ts';
import type { Failure, Target } from '../targets/target.ts';
import { forTerminal, keptBack, wouldCommand } from '../terminal/escape.ts';
import { withProgress } from '../terminal/progress.ts';

export interface FormatOptions extends ProjectOptions, InputOptions {
  readonly check?: boolean;
}

type Outcome =
  /** `text`: as it is to be. */
  | { readonly is: 'unchanged'; readonly text: string }
  /** Where nothing but line ends changes, `lineEnds` says so. */
  | { readonly is: 'changed'; readonly text: string; readonly lineEnds: string }
  /** It must be mended first; each line says what and where. */
  | { readonly is: 'broken'; readonly text: string; readonly lines: readonly string[] }
  | { readonly is: 'failed'; readonly failure: Failure };

/** The words for a file that cannot be read are the engine's. */
const cannotRead = async (target: Target, content: FileContent): Promise<Failure> => {
  const reading = await openWorkspace({ read: () => Promise.resolve(content) }).read(target.path);
  return (
    unreadFailure(target, reading) ?? { path: target.shown, message: 'This file cannot be read.', remedy: 'Check that you may open it.' }
  );
};

const otherLineEnds = /\r(?!\n)|(?<!\r)\n/;

/** What happens to the line ends, where that would be seen nowhere else; nothing where they stay. */
const aboutLineEnds = (before: string, after: string): string => {
  const [now, name] = lineEndOf(after) === '\r\n' ? (['\r\n', 'CRLF'] as const) : (['\n', 'LF'] as const);
  const isKept = now === '\n' ? !before.includes('\r') : !otherLineEnds.test(before);
  if (isKept) return '';
  return withLineEnd(before, now) === after ? ` (only its line ends: all become ${name})` : ` (its line ends too: all become ${name})`;
};

/** The same as `check` tells it: signs within an answer in words are a part of what is wrong with that. */
const asTold = async (text: string, problems: readonly Problem[]): Promise<readonly Problem[]> => {
  const told = (await readText(text)).problems;
  const holder = (problem: Problem): Problem => told.find(({ code, at }) => code !== problem.code && isWithin(problem.at, at)) ?? problem;
  return [...new Set(problems.map(holder))];
};

/** What becomes of a file; nothing is written yet. */
const laidOut = async ({ disk }: Io, target: Target, handed: HandedFile | undefined): Promise<Outcome> => {
  const content = readBelow(disk, target.root, { handed })(target.path);
  if (content.kind !== 'text') return { is: 'failed', failure: await cannotRead(target, content) };
  const { text } = content;
  const result = formatText(text);
  if ('problems' in result)
    return {
      is: 'broken',
      text,
      lines: (await asTold(text, fewOfEach(result.problems))).map((problem) => problemInWords(target.shown, problem)),
    };
  const { formatted } = result;
  return formatted === text ? { is: 'unchanged', text } : { is: 'changed', text: formatted, lineEnds: aboutLineEnds(text, formatted) };
};

/** Writes what has changed, if it can. */
const written = async (io: Io, target: Target, outcome: Outcome): Promise<Outcome> => {
  if (outcome.is !== 'changed') return outcome;
  try {
    await writeWhole(io, target.absolute, [outcome.text]);
    return outcome;
  } catch (error) {
    const failure = unwrittenFailure(target, error);
    if (!failure) throw error;
    return { is: 'failed', failure };
  }
};

const withCommand = (path: string): Failure => ({
  path,
  message: keptBack,
  remedy: 'Change that line, or name a file in place of `-`, which is laid out where it stands.',
});

/** Writes the text to standard output, if it can. */
const handedOver = (io: Io, shown: string, outcome: Outcome): Outcome => {
  if (outcome.is === 'failed') return outcome;
  if (wouldCommand(io.env, outcome.text)) return { is: 'failed', failure: withCommand(shown) };
  io.stdout.write(outcome.text, 'file');
  return outcome;
};

/** Formats one file, or standard input to standard output; what could not be understood is handed on as it is. */
const formatFile = async (io: Io, target: Target, handed: HandedFile | undefined, isCheck: boolean): Promise<Outcome> => {
  try {
    const outcome = await laidOut(io, target, handed);
    if (isCheck) return outcome;
    if (handed?.absolute !== target.absolute) return await written(io, target, outcome);
    return handedOver(io, target.shown, outcome);
  } catch (error) {
    const failure = fileFailure(target.shown, 'format', error);
    io.stderr.write(traceOf(io.env, error));
    return { is: 'failed', failure };
  }
};

/** What is passed by is handed on as it is: whoever puts the result in place of the text must not lose it. */
const handOn = (io: Io, { content, shown }: HandedFile): Failure[] => {
  if (content.kind !== 'text') return [];
  const outcome = handedOver(io, shown, { is: 'unchanged', text: content.text });
  return outcome.is === 'failed' ? [outcome.failure] : [];
};

/**
 * Lays files out, or with `check` says which would change. A file that cannot be understood is left as it is.
 * What is written is UTF-8 without a byte order mark. Line ends stay where all are alike, CRLF or LF; else they become
 * those that most lines have, which is said. Standard input goes to standard output, and what there is to say then to
 * standard error.
 */
export const format = async (io: Io, paths: readonly string[], options: FormatOptions): Promise<ExitCode> => {
  const { check = false } = options;
  const handed = await readStandardInput(io, paths, options);
  const found = openProjects(io, options, handed).targets(paths.length === 0 ? ['.'] : paths);
  const report = handed && !check ? io.stderr : io.stdout;
  const failures: Failure[] = [...found.failures];
  if (handed && !check && found.passedBy.some(({ shown }) => shown === handed.shown)) failures.push(...handOn(io, handed));
  sayFailures(io, failures);
  sayPassedBy(io, found.passedBy);
  const counts = { changed: 0, unchanged: 0, broken: 0 };
  for (const target of withProgress(io, found.targets, check ? 'checked' : 'formatted')) {
    const outcome = await formatFile(io, target, handed, check);
    if (outcome.is === 'failed') {
      failures.push(outcome.failure);
      sayFailures(io, [outcome.failure]);
      continue;
    }
    counts[outcome.is] += 1;
    if (outcome.is === 'changed') report.write(`${check ? 'Would change' : 'Formatted'} ${forTerminal(target.shown)}${outcome.lineEnds}\n`);
    if (outcome.is === 'broken') {
      io.stderr.write(`${forTerminal(target.shown)} is left as it is, because it cannot be understood yet:\n`);
      for (const line of outcome.lines) io.stderr.write(`  ${forTerminal(line)}\n`);
    }
  }
  const parts = [
    `${countOf(counts.changed, 'file', 'files')} ${check ? 'would change' : 'formatted'}`,
    `${grouped(counts.unchanged)} already in form`,
    ...(counts.broken > 0 ? [`${grouped(counts.broken)} left as ${counts.broken === 1 ? 'it is' : 'they are'}`] : []),
  ];
  report.write(`${parts.join(', ')}.\n`);
  if (failures.length > 0) return exitCodes.failed;
  return counts.broken > 0 || (check && counts.changed > 0) ? exitCodes.findings : exitCodes.fine;
};
