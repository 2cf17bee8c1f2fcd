/** The program in its process: what it is given, its exit code, and faults that nobody has foreseen. */
import { exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { ownFault, refusalInWords, traceOf } from './own-fault.ts';
import { processIo } from './process-io.ts';
import { runProgram } from './program.ts';
import { RunFailure } from './run-failure.ts';
import { forTerminal } from './terminal/escape.ts';

const inWords = (error: unknown): string => {
  if (error instanceof RunFailure) return `peerspec: ${forTerminal(error.message)}`;
  const refusal = refusalInWords(error);
  return refusal === undefined ? ownFault(error) : `peerspec: ${refusal}`;
};

/** Says what failed, once: saying it may fail as well, and must not be said in turn. */
const givingUp = (process: NodeJS.Process, io: Io): ((error: unknown) => void) => {
  let hasGivenUp = false;
  return (error) => {
    process.exitCode = exitCodes.failed;
    if (hasGivenUp) return;
    hasGivenUp = true;
    const trace = error instanceof RunFailure ? '' : traceOf(process.env, error);
    io.stderr.write(`${inWords(error)}\n${trace}`);
  };
};

/** Runs what was typed behind `peerspec`, and ends the process when everything that it wrote has arrived. */
export const main = async (process: NodeJS.Process): Promise<void> => {
  const io = processIo(process);
  const giveUp = givingUp(process, io);
  process.on('uncaughtException', giveUp);
  try {
    const code = await runProgram(process.argv.slice(2), io);
    // A fault that has been said stays a fault.
    process.exitCode ??= code;
  } catch (error) {
    giveUp(error);
  }
  await io.settled();
  // Left to itself Node would tidy up its memory first, for 25 ms of 450 where it is one file (docs/decisions/plain-start.md).
  process.exit();
};
