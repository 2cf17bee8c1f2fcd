/** `peerspec lsp`: serves an editor until it says that it is done. */
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';

export interface LspOptions {
  readonly stdio?: boolean;
}

/** @throws RunFailure where there is nothing to speak over. */
export const lsp = async (io: Io, { stdio }: LspOptions): Promise<ExitCode> => {
  if (!stdio || !io.serve)
    throw new RunFailure('An editor starts this command, and speaks over standard input and output: peerspec lsp --stdio');
  return io.serve();
};
