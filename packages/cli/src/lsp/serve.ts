/** The language server over standard input and output. */
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { serveStreams } from '@peerspec/server/node';
import { diskHost } from './disk-host.ts';

/** What the server speaks over, and who it speaks to. */
export interface Pipes {
  readonly input: NodeJS.ReadableStream & { readonly destroy: () => void };
  readonly output: NodeJS.WritableStream;
  readonly isRunning: (processId: number) => boolean;
}

/** How often it is looked whether the editor is still there, in milliseconds. */
const everyNowAndThen = 3000;

/** Calls back when there is no process with this number any more. It keeps nothing alive. */
const watching =
  ({ isRunning }: Pipes) =>
  (processId: number, gone: () => void): void => {
    const timer = setInterval(() => {
      if (isRunning(processId)) return;
      clearInterval(timer);
      gone();
    }, everyNowAndThen);
    timer.unref();
  };

/** Serves an editor until it is done (0) or has gone without saying so (1). `editor` is its process, where that is known before it says so. */
export const serve = async (io: Io, pipes: Pipes, editor: number | undefined): Promise<ExitCode> => {
  const { input, output } = pipes;
  const watch = watching(pipes);
  const code = await new Promise<0 | 1>((end) => {
    serveStreams(input, output, diskHost(io), { end, watch });
    if (editor !== undefined) watch(editor, () => end(1));
  });
  // Nothing is heard any more, so that the process ends by itself.
  input.destroy();
  return code === 0 ? exitCodes.fine : exitCodes.findings;
};
