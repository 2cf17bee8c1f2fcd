import type { ExitCode } from './exit-code.ts';
import { exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

const isVersionAsked = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.includes('--version') || words.includes('-V');
};

/**
 * The command line. What is not needed is not loaded: the version needs nothing, help only the list of
 * commands, and each command its own part.
 * @param argv what was typed behind `peerspec`.
 */
export const main = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  if (isVersionAsked(argv)) {
    io.stdout.write(`${version}\n`);
    return exitCodes.fine;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, io);
};
