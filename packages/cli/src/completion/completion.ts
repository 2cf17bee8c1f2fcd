/** `peerspec completion`: what completes this command line in a shell. */
import { builtInEvidence, problemCatalogue } from '@peerspec/language';
import { rules } from '@peerspec/rules';
import { compareText } from '@peerspec/language/files';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Outline } from '../outline.ts';
import { bashCompletion } from './bash.ts';
import type { Shell } from './choices.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

const writers = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Record<Shell, unknown>;

/** What `explain` takes: the code of each finding, and the name of each piece of evidence; words that mean nothing to a shell. */
const explained = (): readonly string[] =>
  [...rules.map(({ code }) => code), ...problemCatalogue.map(({ code }) => code), ...builtInEvidence().map(({ name }) => name ?? '')]
    .filter((word) => /^[\w-]+$/.test(word))
    .sort(compareText);

export const completion = (io: Io, shell: Shell, { description, commands }: Outline): ExitCode => {
  const names = commands.map(({ name }) => name);
  const help = {
    name: 'help',
    usage: '[command]',
    description: 'Shows the help of a command.',
    arguments: [{ name: 'command', description: 'a command', takes: 'text', values: names }],
    options: [],
  } as const;
  const codes = explained();
  const withCodes = commands.map((command) => ({
    ...command,
    arguments: command.arguments.map((argument) => (argument.takes === 'code' ? { ...argument, values: codes } : argument)),
  }));
  io.stdout.write(writers[shell]({ description, commands: [...withCodes, help] }), 'file');
  return exitCodes.fine;
};
