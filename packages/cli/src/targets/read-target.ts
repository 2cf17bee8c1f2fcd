import { join } from 'node:path';
import type { Problem, Reading } from '@peerspec/language';
import { fewOfEach } from '@peerspec/rules/internal';
import { shownFrom } from '../disk/paths.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { forTerminal } from '../terminal/escape.ts';
import { RunFailure } from '../run-failure.ts';
import type { Failure, Target } from './target.ts';

/** Why a file was not read; undefined where it was. */
export const unreadFailure = (target: Target, { unread, problems }: Reading): Failure | undefined => {
  const [problem] = problems;
  return unread && problem ? { path: target.shown, message: problem.message, remedy: problem.remedy } : undefined;
};

/** Why a file was not written; undefined for another fault. */
export const unwrittenFailure = (target: Target, error: unknown): Failure | undefined =>
  error instanceof RunFailure
    ? {
        path: target.shown,
        message: `This file cannot be written: ${error.message}.`,
        remedy: 'It is as it was before. Check that you may change it.',
      }
    : undefined;

/** "drafts/mam-kind.peer:12:3: This brace is never closed." */
export const problemInWords = (shown: string, { at, message }: Problem): string =>
  `${shown}:${(at.start.line + 1).toString()}:${(at.start.character + 1).toString()}: ${message}`;

/** Names the errors in a file on standard error, where something is made of it all the same. */
export const sayProblems = (io: Io, { shown }: Target, problems: readonly Problem[], from = ''): void => {
  if (problems.length === 0) return;
  const count = countOf(problems.length, 'error', 'errors');
  io.stderr.write(`${forTerminal(shown)} has ${count}; what stands there may be missing${from}:\n`);
  for (const problem of fewOfEach(problems)) io.stderr.write(`  ${forTerminal(problemInWords(shown, problem))}\n`);
};

/** How a path from the root of a target is shown. Names of the built-in library are no paths. */
export const shownPath = (cwd: string, { root }: Target, path: string): string =>
  path.startsWith('peerspec:') ? path : shownFrom(cwd, join(root, path));
