/** What is said where the program itself is at fault. */
import type { Io } from './io.ts';
import { forBuildLog, forTerminal, isBuildService } from './terminal/escape.ts';

/** One plain line, as a sentence. */
export const ownFault = (error: unknown): string => {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `PeerSpec itself failed (${forTerminal(first)}); please report it.`;
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
