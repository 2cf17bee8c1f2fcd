/** `peerspec lsp`: serves an editor until it says that it is done. */
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { diskHost } from './disk-host.ts';

export interface LspOptions {
  readonly stdio?: boolean;
}

/** Starts to serve; the process lives on by what comes in. @throws RunFailure where there is nothing to speak over. */
export const lsp = async (io: Io, { stdio }: LspOptions): Promise<ExitCode> => {
  const pipes = io.pipes?.();
  if (!stdio || !pipes || !io.loadServer)
    throw new RunFailure('An editor starts this command, and speaks over standard input and output: peerspec lsp --stdio');
  const { serveStreams } = await io.loadServer();
  serveStreams(pipes.input, pipes.output, diskHost(io));
  return exitCodes.fine;
};
