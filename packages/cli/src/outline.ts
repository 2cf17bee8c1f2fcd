/** The commands and their options as plain data, for what is written about them: completion, the manual, the reference. */
import type { Argument, Command, Option } from 'commander';

/** What is typed behind an option or a command. */
export type Taken = 'nothing' | 'specification' | 'file' | 'folder' | 'revision' | 'code' | 'text';

interface Takes {
  readonly takes: Taken;
  /** The words to choose from, where they are few. */
  readonly values: readonly string[];
}

export interface OptionOutline extends Takes {
  /** As help shows it: `-f, --format <format>`. */
  readonly flags: string;
  readonly short?: string;
  readonly long: string;
  readonly description: string;
  /** The value may be left out: `--fix[=kind]`. */
  readonly isOptional: boolean;
  readonly initial?: string;
}

export interface ArgumentOutline extends Takes {
  readonly name: string;
  readonly description: string;
}

export interface CommandOutline {
  readonly name: string;
  /** What stands behind the name: `[options] [paths...]`. */
  readonly usage: string;
  readonly description: string;
  readonly arguments: readonly ArgumentOutline[];
  readonly options: readonly OptionOutline[];
}

export interface Outline {
  readonly description: string;
  readonly commands: readonly CommandOutline[];
}

/** What the words in angle brackets stand for; any other is text. */
const takenBy: Readonly<Record<string, Taken>> = {
  paths: 'specification',
  files: 'specification',
  old: 'specification',
  new: 'specification',
  file: 'file',
  folder: 'folder',
  revision: 'revision',
  code: 'code',
};

const argumentOutline = (argument: Argument, command: string): ArgumentOutline => {
  const name = argument.name();
  // What is imported is no specification yet, and reports never are; and a file behind a command is one to read, not one to write.
  const takes = command === 'import' || command === 'merge' ? 'file' : name === 'file' ? 'specification' : (takenBy[name] ?? 'text');
  return { name, description: argument.description, takes, values: argument.argChoices ?? [] };
};

const optionOutline = (option: Option): OptionOutline => {
  const { flags, description, short, long, argChoices = [] } = option;
  const placeholder = /[<[](?<name>[a-z-]+)/.exec(flags)?.groups?.['name'];
  const initial: unknown = option.defaultValue;
  return {
    flags,
    ...(short !== undefined && { short }),
    long: long ?? '',
    description,
    takes: placeholder === undefined ? 'nothing' : (takenBy[placeholder] ?? 'text'),
    values: argChoices,
    isOptional: option.optional,
    ...(typeof initial === 'string' && { initial }),
  };
};

const commandOutline = (command: Command): CommandOutline => ({
  name: command.name(),
  usage: command.usage(),
  description: command.description(),
  arguments: command.registeredArguments.map((argument) => argumentOutline(argument, command.name())),
  options: command.createHelp().visibleOptions(command).map(optionOutline),
});

/** The program as it is put together for the command line. */
export const outlineOf = (program: Command): Outline => {
  const commands = program.commands.map(commandOutline);
  return { description: program.description(), commands };
};
