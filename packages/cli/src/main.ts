import type { ExitCode } from './exit-code.ts';
import { exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { editorsOptions, lsp } from './lsp/lsp.ts';
import type { Parts } from './parts.ts';
import { withCleanOutputs } from './terminal/clean-output.ts';
import { version } from './version.ts';

const isVersionAsked = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.includes('--version') || words.includes('-V');
};

/** Loads the program itself. A host that has its own way of loading passes it in. */
export type LoadParts = () => Promise<Parts>;

/**
 * The command line. The version needs nothing but this file, and an editor is served by a program of its own;
 * everything else needs the parts.
 * @param argv what was typed behind `peerspec`.
 */
export const main = async (argv: readonly string[], machine: Io, loadParts: LoadParts = () => import('./parts.ts')): Promise<ExitCode> => {
  const io = withCleanOutputs(machine);
  if (isVersionAsked(argv)) {
    io.stdout.write(`${version}\n`);
    return exitCodes.fine;
  }
  const editor = editorsOptions(argv);
  if (editor && io.serve) return lsp(io, editor);
  const { runProgram } = await loadParts();
  return runProgram(argv, io);
};
