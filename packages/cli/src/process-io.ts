import { setImmediate as turn } from 'node:timers/promises';
import { realDisk } from './disk/disk.ts';
import { systemCode, whyNotRead, whyNotWritten } from './disk/system-words.ts';
import type { Io, Output } from './io.ts';
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
    ...(!stream.isTTY && {
      bytes: (content) => {
        if (isOpen) stream.write(content);
      },
    }),
    isTTY: stream.isTTY,
    ...(stream.isTTY && { columns: stream.columns }),
  };
};

const currentFolder = (process: NodeJS.Process): string => {
  try {
    return process.cwd();
  } catch (error) {
    const why = systemCode(error) === 'ENOENT' ? 'is not there any more' : `cannot be opened: ${whyNotRead(error)}`;
    throw new RunFailure(`The folder in which you are ${why}. Go to another one, and run the command there.`);
  }
};

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** While somebody listens, a signal does not end the process at once; it ends it as soon as the work is done. */
const unbrokenIn =
  (process: NodeJS.Process): NonNullable<Io['unbroken']> =>
  async (work) => {
    let ending: NodeJS.Signals | undefined;
    const hear = (signal: NodeJS.Signals): void => {
      ending = signal;
    };
    for (const signal of endings) process.on(signal, hear);
    try {
      work();
    } finally {
      // A signal is heard only between two turns.
      await turn();
      for (const signal of endings) process.off(signal, hear);
      if (ending) process.kill(process.pid, ending);
    }
  };

/** Everything that was written before has arrived, or has nobody left to arrive at. */
const arrived = (stream: NodeJS.WriteStream): Promise<void> => new Promise((resolve) => stream.write('', () => resolve()));

/** The machine, and how to wait until it has taken what was written. */
interface ProcessIo extends Io {
  /** Outputs that nobody has asked for are not opened for it. */
  readonly settled: () => Promise<void>;
}

/**
 * The machine as it is. Each stream is opened when it is first asked for, because opening costs time; the folder is
 * looked for only then too, because much can be told without one.
 */
export const processIo = (process: NodeJS.Process): ProcessIo => {
  let cwd: string | undefined;
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  const io: ProcessIo = {
    get cwd() {
      return (cwd ??= currentFolder(process));
    },
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return (stdout ??= outputTo(process.stdout));
    },
    get stderr() {
      return (stderr ??= outputTo(process.stderr));
    },
    disk: realDisk,
    serve: async () => {
      const { serve } = await import('./lsp/serve.ts');
      return serve(io, process);
    },
    changes: async function* (paths) {
      const { changesOf } = await import('./watch/changes.ts');
      yield* changesOf(process, paths);
    },
    unbroken: unbrokenIn(process),
    now: () => new Date(),
    settled: async () => {
      if (stdout) await arrived(process.stdout);
      // That an output could not be written is told a turn later, on the other one.
      await turn();
      if (stderr) await arrived(process.stderr);
    },
  };
  return io;
};
