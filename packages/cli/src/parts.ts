/**
 * The two ways into the program: a command line, and a further thread. The bundle keeps everything behind
 * this file in one piece, which is quicker to load than many small ones; what a run does not ask for is
 * loaded with it but never set up.
 */
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** Runs the command that was typed behind `peerspec`. */
export const runProgram = async (argv: readonly string[], io: Io): Promise<ExitCode> => (await import('./program.ts')).runProgram(argv, io);

/** Examines the files that the main thread hands over. */
export const serveLane = async (): Promise<void> => {
  (await import('./lanes/serve-lane.ts')).serveLane();
};

/** What this file offers, for those that load it. */
export interface Parts {
  readonly runProgram: typeof runProgram;
  readonly serveLane: typeof serveLane;
}
