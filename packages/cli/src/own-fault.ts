/** What is said where something fails that nobody has foreseen: a refusal of the system, or a fault of the program itself. */
import { isRefusal, readRemedy, whyNotRead } from './disk/system-words.ts';
import type { Io } from './io.ts';
import { RunFailure } from './run-failure.ts';
import type { Failure } from './targets/target.ts';
import { forBuildLog, forTerminal, isBuildService } from './terminal/escape.ts';

const firstLine = (error: unknown): string => {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return forTerminal(first);
};

/** One plain line, as a sentence, where the whole run fails. */
export const ownFault = (error: unknown): string => `PeerSpec itself failed (${firstLine(error)}); please report it.`;

/**
 * What is said where the system refuses something of which no file can be told: what could not be opened, why, and what
 * to do. Undefined where the system has nothing to do with it.
 */
export const refusalInWords = (error: unknown): string | undefined => {
  if (!isRefusal(error)) return undefined;
  const what = error.path === undefined ? 'Something that is needed' : `\`${forTerminal(error.path)}\``;
  return `${what} cannot be opened: ${whyNotRead(error)}. Mend that, or name other files, and run the command again.`;
};

/** What is done with a file, as in "could not check". */
export type Doing = 'check' | 'format' | 'read' | 'write the documents of';

/**
 * What is said of one file at which something unforeseen failed; the others are dealt with all the same.
 * @throws RunFailure where that was thrown: it ends the run.
 */
export const fileFailure = (path: string, doing: Doing, error: unknown): Failure => {
  if (error instanceof RunFailure) throw error;
  if (isRefusal(error))
    return {
      path,
      message: `This file cannot be read: ${whyNotRead(error)}.`,
      remedy: 'Check that you may open it.',
      ...readRemedy(error),
    };
  return {
    path,
    message: `PeerSpec could not ${doing} this file (${firstLine(error)}). This is a fault of PeerSpec, not of your file.`,
    remedy: 'Please report it. The other files are not affected.',
  };
};

const stackOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
};

/** The trace of a fault, line by line, where `PEERSPEC_DEBUG` asks for it; else nothing. */
export const traceOf = (env: Io['env'], error: unknown): string => {
  const debug = env['PEERSPEC_DEBUG'];
  if (debug === undefined || debug === '') return '';
  return stackOf(error)
    .split('\n')
    .map((line) => `${isBuildService(env) ? forBuildLog(forTerminal(line)) : forTerminal(line)}\n`)
    .join('');
};
