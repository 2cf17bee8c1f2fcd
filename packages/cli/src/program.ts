/** Reads what was typed, and runs the command. */
import { Command } from 'commander';
import { fixKinds } from './fix/choices.ts';
import type { ExitCode } from './exit-code.ts';
import { declaredCommands } from './declared-commands.ts';
import { exitCodes } from './exit-code.ts';
import { described, examples } from './help.ts';
import type { Io } from './io.ts';
import { refusalInWords, traceOf } from './own-fault.ts';
import { RunFailure } from './run-failure.ts';
import { withCleanOutputs } from './terminal/clean-output.ts';
import { widthFor } from './terminal/style.ts';
import { version } from './version.ts';
import { isWrongUse, sayWrongUse } from './wrong-use.ts';

/**
 * All commands, ready to read what was typed. @param done is told the exit code. @param typed the command whose options
 * are needed, where no other is: two hundred options take some milliseconds to be made.
 */
export const newProgram = (io: Io, done: (code: ExitCode) => void, typed?: string): Command => {
  const program = new Command('peerspec')
    .description('Checks specifications of peer support interventions and makes documents of them.')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'Shows the help of a command.')
    .option('-V, --version', 'show the version')
    .addHelpText('after', examples)
    .exitOverride()
    .configureHelp({ optionDescription: described, argumentDescription: described })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => widthFor(io.stdout),
      getErrHelpWidth: () => widthFor(io.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });

  const commands = declaredCommands(io, done, () => newProgram(io, done));
  const isOne = commands.some(({ name }) => name === typed);
  for (const { name, description, declare } of commands) {
    const command = program.command(name).description(description);
    if (!isOne || name === typed) declare(command);
  }
  return program;
};

const isFixKind = (word: string | undefined): boolean => fixKinds.some((kind) => kind === word);

/** `--fix` alone is no option that takes the path behind it. */
const withFixKind = (argv: readonly string[]): readonly string[] =>
  argv.map((word, index) => (word === '--fix' && !isFixKind(argv[index + 1]) ? `--fix=${fixKinds[0]}` : word));

/** Every command knows it, wherever it stands. */
const isVersionAsked = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.includes('--version') || words.includes('-V');
};

/**
 * Runs what was typed. Wrong use and what cannot be done end with 2 and a plain message.
 * @param argv what was typed behind `peerspec`.
 */
export const runProgram = async (argv: readonly string[], machine: Io): Promise<ExitCode> => {
  const io = withCleanOutputs(machine);
  if (isVersionAsked(argv)) {
    io.stdout.write(`${version}\n`);
    return exitCodes.fine;
  }
  let code: ExitCode = exitCodes.fine;
  const done = (result: ExitCode): void => {
    code = result;
  };
  const program = newProgram(io, done, argv[0]);
  try {
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return exitCodes.failed;
    }
    await program.parseAsync(withFixKind(argv), { from: 'user' });
    return code;
  } catch (error) {
    if (isWrongUse(error)) {
      const commands = program.commands.map((command) => command.name());
      return sayWrongUse(io, commands, argv, error);
    }
    const refusal = refusalInWords(error);
    if (refusal !== undefined) {
      io.stderr.write(`peerspec: ${refusal}\n${traceOf(io.env, error)}`);
      return exitCodes.failed;
    }
    if (!(error instanceof RunFailure)) throw error;
    (await import('./commands.ts')).sayRunFailure(io, error);
    return exitCodes.failed;
  }
};
