/** A word or option that the command line does not know: what is wrong, what was probably meant, where help is. */
import { basename } from 'node:path';
import { CommanderError } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { meantBy } from './meant-words.ts';
import { forTerminal } from './terminal/escape.ts';

/** A value that an option does not take. */
class WrongChoice extends Error {
  override readonly name = 'WrongChoice';
  readonly option: string;
  readonly written: string;
  readonly choices: readonly string[];

  constructor(option: string, written: string, choices: readonly string[]) {
    super(`${option} does not take ${written}`);
    this.option = option;
    this.written = written;
    this.choices = choices;
  }
}

/** Takes one of the given words for an option. @throws WrongChoice for any other. */
export const choiceOf =
  (flags: string, choices: readonly string[]) =>
  (written: string): string => {
    if (!choices.includes(written)) throw new WrongChoice(/--[a-z-]+/.exec(flags)?.[0] ?? flags, written, choices);
    return written;
  };

type WrongUse = WrongChoice | CommanderError;

export const isWrongUse = (error: unknown): error is WrongUse => error instanceof WrongChoice || error instanceof CommanderError;

const suggestionOf = / *\n\(Did you mean (?:one of )?(.*)\?\)$/s;

const noCommand = (word: string, meant?: string): string =>
  `There is no command \`${word}\`${meant === undefined ? '.' : `; did you mean ${meant}?`}`;

/** What the parser says in words of programming, in plain ones. */
const plainForms: readonly (readonly [said: RegExp, plain: (found: readonly string[], command: string) => string])[] = [
  [/^missing required argument '(.*)'$/, ([, name = ''], command) => `Something is missing behind \`${command}\`: <${name}>.`],
  [
    /^option '.*?(--[a-z-]+) (<.*>)' argument missing$/,
    ([, option = '', value = '']) => `Something is missing behind ${option}: ${value}.`,
  ],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)$/,
    ([, command = '', most = '', count = '']) =>
      `Too much is named behind \`${command}\`: it takes ${most === '0' ? 'nothing' : most}, and there ${count === '1' ? 'is' : 'are'} ${count}.`,
  ],
  [/^unknown option '(.*)'$/, ([, option = '']) => `There is no option \`${option}\`.`],
  [/^unknown command '(.*)'$/, ([, command = '']) => noCommand(command)],
];

/** The parser's own sentence in plain words, without its frills. */
const plainly = (message: string, command: string): string => {
  const meant = suggestionOf.exec(message)?.[1];
  const told = message
    .replace(suggestionOf, '')
    .replace(/^error: /, '')
    .replace(/\.$/, '');
  const plain =
    plainForms.flatMap(([said, form]) => {
      const found = said.exec(told);
      return found ? [form(found, command)] : [];
    })[0] ?? `${told}.`;
  return meant === undefined ? plain : plain.replace(/\.$/, `; did you mean ${meant}?`);
};

const aboutChoice = async ({ option, written, choices }: WrongChoice): Promise<string> => {
  const { didYouMean, suggest } = await import('@peerspec/language/internal');
  return `${option} does not know \`${written}\`${didYouMean(suggest(written, choices) ?? meantBy(written, choices))} It takes ${choices.join(', ')}.`;
};

const looksLikePath = (word: string): boolean => word.endsWith('.peer') || word.includes('/') || word === '.' || basename(word) !== word;

const aboutParsing = ({ code, message }: CommanderError, word: string, commands: readonly string[]): string => {
  if (code !== 'commander.unknownCommand') return plainly(message, word);
  if (looksLikePath(word)) return `\`${word}\` is not a command. To check it: peerspec check ${word}`;
  const meant = suggestionOf.test(message) ? undefined : meantBy(word, commands);
  return meant === undefined ? plainly(message, word) : noCommand(word, meant);
};

/** An option in front of its command: `peerspec --format json check`. */
const inFront = (argv: readonly string[], { code }: CommanderError, commands: readonly string[]): string | undefined => {
  const [option = ''] = argv;
  const command = argv.find((each) => commands.includes(each));
  if (code !== 'commander.unknownOption' || !option.startsWith('-') || command === undefined) return undefined;
  return `\`${option}\` stands behind the command that it is for: peerspec ${command} ${option} …`;
};

/** Of a command that there is not, the reader of options shows the help of all, and says nothing of it. */
const helpedTo = (argv: readonly string[]): string | undefined => {
  const [command, asked] = argv.filter((each) => !each.startsWith('-'));
  return command === 'help' ? asked : undefined;
};

/** Says what is wrong with what was typed; help that was asked for has been shown already. @param commands the names of all commands. */
export const sayWrongUse = async (io: Io, commands: readonly string[], argv: readonly string[], error: WrongUse): Promise<ExitCode> => {
  if (error instanceof CommanderError && error.code.startsWith('commander.help')) {
    if (error.exitCode === 0) return exitCodes.fine;
    const asked = helpedTo(argv);
    if (asked !== undefined) io.stderr.write(`\npeerspec: ${forTerminal(noCommand(asked, meantBy(asked, commands)))}\n`);
    return exitCodes.failed;
  }
  const misplaced = error instanceof WrongChoice ? undefined : inFront(argv, error, commands);
  const word = (misplaced !== undefined ? argv.find((each) => commands.includes(each)) : argv.find((each) => !each.startsWith('-'))) ?? '';
  const message = error instanceof WrongChoice ? await aboutChoice(error) : (misplaced ?? aboutParsing(error, word, commands));
  const help = commands.includes(word) ? `peerspec ${word} --help` : 'peerspec --help';
  io.stderr.write(`peerspec: ${forTerminal(message)}\n${help} shows what there is.\n`);
  return exitCodes.failed;
};
