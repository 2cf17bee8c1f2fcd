/** The language server over standard input and output. */
import { serveStreams } from '@peerspec/server/node';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { diskHost } from './disk-host.ts';

/** Serves an editor until it is done, which ends the process with 0, or has gone without saying so, which ends it with 1. */
export const serve = (io: Io, process: NodeJS.Process): Promise<never> => {
  const gone = (wasDone: boolean): void => {
    // Nobody reads any more; what still waits, for the rest of a message or for the editor's process, must hold nothing.
    process.exit(wasDone ? exitCodes.fine : exitCodes.findings);
  };
  serveStreams(process.stdin, process.stdout, { host: diskHost(io), gone });
  return new Promise(() => undefined);
};
