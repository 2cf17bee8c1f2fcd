#!/usr/bin/env node
/** The program: the only file that knows the process. */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { exitCodes } from './exit-code.ts';
import { main } from './main.ts';
import { ownFault, traceOf } from './own-fault.ts';
import { processIo } from './process-io.ts';
import { RunFailure } from './run-failure.ts';

let hasGivenUp = false;

const giveUp = (error: unknown): void => {
  process.exitCode = exitCodes.failed;
  // Saying it may fail as well, and must not be said in turn.
  if (hasGivenUp) return;
  hasGivenUp = true;
  process.stderr.write(error instanceof RunFailure ? `peerspec: ${error.message}\n` : `${ownFault(error)}\n${traceOf(process.env, error)}`);
};

process.on('uncaughtException', giveUp);

// V8 comes to believe that syntax trees live long, and puts them where it seldom cleans up: a third more memory
// and time for thousands of files.
setFlagsFromString('--no-allocation-site-pretenuring');

// What was compiled once need not be again (a check of one file takes 50 ms less); where the cache cannot be
// kept, nothing is lost but time.
enableCompileCache();

try {
  const code = await main(process.argv.slice(2), processIo(process));
  // No exit by force: what is still being written is to arrive. A fault that has been said stays a fault.
  process.exitCode ??= code;
} catch (error) {
  giveUp(error);
}
