#!/usr/bin/env node
/** The program: the only file that knows the process. */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { exitCodes } from './exit-code.ts';
import { loadParts } from './load-parts.ts';
import { main } from './main.ts';
import { ownFault, refusalInWords, traceOf } from './own-fault.ts';
import { processIo } from './process-io.ts';
import { RunFailure } from './run-failure.ts';
import { forTerminal } from './terminal/escape.ts';

let hasGivenUp = false;

const inWords = (error: unknown): string => {
  const refusal = refusalInWords(error);
  return refusal === undefined ? ownFault(error) : `peerspec: ${refusal}`;
};

const giveUp = (error: unknown): void => {
  process.exitCode = exitCodes.failed;
  // Saying it may fail as well, and must not be said in turn.
  if (hasGivenUp) return;
  hasGivenUp = true;
  process.stderr.write(
    error instanceof RunFailure ? `peerspec: ${forTerminal(error.message)}\n` : `${inWords(error)}\n${traceOf(process.env, error)}`,
  );
};

process.on('uncaughtException', giveUp);

/*
 * How V8 cleans up (measured: `npm run bench`). It would come to believe that syntax trees live long and put
 * them where it seldom looks, which costs thousands of files a third more memory and time; and it would look through
 * the memory in small steps, which never pays before a check of one file has ended.
 */
setFlagsFromString('--no-allocation-site-pretenuring');
setFlagsFromString('--no-incremental-marking');

try {
  const [, , ...argv] = process.argv;
  const code = await main(argv, processIo(process), () => loadParts(argv[0] ?? '', true));
  // No exit by force: what is still being written is to arrive. A fault that has been said stays a fault.
  process.exitCode ??= code;
} catch (error) {
  giveUp(error);
}
