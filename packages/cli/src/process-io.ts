import { realDisk } from './disk/disk.ts';
import { systemCode, whyNotWritten } from './disk/system-words.ts';
import type { Io, Output } from './io.ts';
import { quickly } from './quickly.ts';
import { RunFailure } from './run-failure.ts';

/**
 * A stream whose reader may leave (`peerspec check | head -1`): what is written after that is dropped,
 * so that the run ends as it would have, with its own exit code.
 */
const outputTo = (stream: NodeJS.WriteStream): Output => {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw new RunFailure(`The output cannot be written: ${whyNotWritten(error)}.`);
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    isTTY: stream.isTTY,
    ...(stream.isTTY && { columns: stream.columns }),
  };
};

const currentFolder = (process: NodeJS.Process): string => {
  try {
    return process.cwd();
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new RunFailure('The folder in which you are is not there any more.');
  }
};

/** The machine as it is. Each stream is opened when it is first asked for, because opening costs time. */
export const processIo = (process: NodeJS.Process): Io => {
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return {
    cwd: currentFolder(process),
    env: process.env,
    get stdout() {
      return (stdout ??= outputTo(process.stdout));
    },
    get stderr() {
      return (stderr ??= outputTo(process.stderr));
    },
    disk: realDisk,
    pipes: () => ({ input: process.stdin, output: process.stdout }),
    loadServer: () => quickly(() => import('@peerspec/server/node')),
    now: () => new Date(),
    openLanes: async (work) => (await import('./lanes/open-lane.ts')).openLanes(work),
  };
};
