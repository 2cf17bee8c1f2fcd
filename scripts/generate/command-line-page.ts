/** `docs/command-line.md`: every command with what it takes. */
import { commandLine, environment, exitCodes, saidOf } from './commands.ts';

/** A bar would end the cell, and angle brackets would be taken for HTML. */
const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const table = (head: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] =>
  rows.length === 0 ? [] : ['', `| ${head.join(' | ')} |`, '| --- | --- |', ...rows.map(([name, said]) => `| ${name} | ${cell(said)} |`)];

const code = (text: string): string => `\`${text}\``;

export const commandLinePage = (): string => {
  const { commands } = commandLine();
  const sections = commands.flatMap(({ name, usage, description, arguments: given, options }) => [
    '',
    `## ${code(name)}`,
    '',
    description,
    '',
    '```sh',
    `peerspec ${name} ${usage}`,
    '```',
    ...table(
      ['Argument', 'What it is'],
      given.map((each) => [code(each.name), saidOf(each)] as const),
    ),
    ...table(
      ['Option', 'What it does'],
      options.map((each) => [code(each.flags), saidOf(each)] as const),
    ),
  ]);
  return [
    '# The command line',
    '',
    'Written by `npm run generate` from what the program itself knows. [Its README](../packages/cli/README.md) tells how paths, formats and files are dealt with, and [ci.md](ci.md) has recipes. `man peerspec` shows the same where the package is installed for all.',
    '',
    ...commands.map(({ name, description }) => `- [${code(name)}](#${name}): ${description}`),
    '',
    '## Completion in a shell',
    '',
    'Commands, options, what they take, files, revisions of Git and the codes of findings:',
    '',
    '```sh',
    'peerspec completion bash > ~/.local/share/bash-completion/completions/peerspec',
    'peerspec completion zsh > "${fpath[1]}/_peerspec"',
    'peerspec completion fish > ~/.config/fish/completions/peerspec.fish',
    '```',
    '',
    '## Exit codes',
    ...table(
      ['Code', 'Meaning'],
      exitCodes.map(([number, said]) => [code(number.toString()), said] as const),
    ),
    '',
    '## Environment',
    ...table(
      ['Variable', 'Meaning'],
      environment.map(([name, said]) => [code(name), said] as const),
    ),
    ...sections,
    '',
  ].join('\n');
};
