/** Options that several commands have. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { thresholds, wholeNumber } from './check/choices.ts';
import { choiceOf } from './wrong-use.ts';

export const pathsHelp = 'files, folders or patterns such as "drafts/*.peer"; "-" for standard input; without any: this folder';
export const filesHelp = 'files, folders or patterns; "-" for standard input';
export const dayOption = (): Option => new Option('--today <day>', 'the day of the run as YYYY-MM-DD (else today)');
export const rootOption = (): Option => new Option('--root <folder>', 'the folder that `use` may not leave (else this folder)');
export const outOption = (): Option => new Option('-o, --out <file>', 'the file to write to; "-" or without it: the screen');
const stdinPathOption = (): Option => new Option('--stdin-path <file>', 'the file that standard input ("-") stands for');
const forceExcludeOption = (): Option =>
  new Option('--force-exclude', 'pass by what a configuration excludes or Git ignores, even where it is named');
const noGitignoreOption = (): Option => new Option('--no-gitignore', 'search what Git ignores as well');
export const configOption = (): Option =>
  new Option('--config <file>', 'the configuration (else peerspec.config.json, upwards from each file)');
export const noConfigOption = (): Option => new Option('--no-config', 'go without a configuration');

/** What every command can be told that reads specifications: where they are, and which configuration they go by. */
export const readsFiles = (command: Command): Command =>
  [rootOption, stdinPathOption, forceExcludeOption, noGitignoreOption, configOption, noConfigOption].reduce(
    (all, option) => all.addOption(option()),
    command,
  );

/** An option that takes one of some words. */
export const choices = (flags: string, description: string, values: readonly string[], initial?: string): Option =>
  new Option(flags, description).choices(values).argParser(choiceOf(flags, values)).default(initial);

/** What findings make the exit code of a run. */
export const failOnOption = (): Option => choices('--fail-on <severity>', 'from which severity on the exit code is 1', thresholds, 'error');
export const maxWarningsOption = (): Option =>
  new Option('--max-warnings <number>', 'more warnings than these make the exit code 1').argParser(wholeNumber('--max-warnings'));

/** The format of what is written with `--out`; see `format-by-name.ts`. */
export const formatOption = (description: string, formats: readonly string[], usual: string): Option =>
  choices('-f, --format <format>', `${description} (else by the name of --out, else ${usual})`, formats);
