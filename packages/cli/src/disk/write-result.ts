/** Writes what a command makes: to the screen, or into a file that nothing else is lost by. */
import { resolve } from 'node:path';
import { withoutByteOrderMark } from '@peerspec/language/files';
import type { Io, Output } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import { forTerminal } from '../terminal/escape.ts';
import { shownFrom } from './paths.ts';
import type { Against } from './write-file.ts';
import { writeWhole } from './write-file.ts';

/** Whether output goes to the screen: nothing is said about it, or `-`. */
export const isToScreen = (out: string | undefined): out is '-' | undefined => out === undefined || out === '-';

/** Writes a file, and says so on standard error. @throws RunFailure where it cannot be written. */
export const writeNamed = async (io: Io, out: string, content: string | Uint8Array, against: Against): Promise<void> => {
  const path = asStored(io.disk, resolve(io.cwd, out));
  const shown = shownFrom(io.cwd, path);
  try {
    await writeWhole(io, path, [content], against);
  } catch (error) {
    if (!(error instanceof RunFailure)) throw error;
    throw new RunFailure(`${shown} cannot be written: ${error.message}.`);
  }
  io.stderr.write(`Written: ${forTerminal(shown)}\n`);
};

/** Writes data to the screen. Only what another program reads has to arrive as it is: to a person the mark in front says nothing. */
export const writeData = (output: Output, text: string): void => output.write(output.isTTY ? withoutByteOrderMark(text) : text, 'file');
