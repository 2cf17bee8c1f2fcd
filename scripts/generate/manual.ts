/** `packages/cli/man/peerspec.1`: the manual that `man peerspec` shows. */
import { version } from '../../packages/cli/src/version.ts';
import { commandLine, environment, exitCodes, saidOf } from './commands.ts';

/** What roff would take for a command of its own: a backslash, a hyphen, a full stop or a quote at the beginning of a line. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll("'", String.raw`\(aq`)
    .replaceAll(/`([^`]*)`/g, String.raw`\fB$1\fR`)
    .replace(/^\./, String.raw`\&.`);

/** `-f, --format <format>`: what is typed as it is stands bold, what stands for something in italics. */
const flags = (text: string): string =>
  text
    .split(/(<[^>]+>|\[[^\]]+\]|, | )/)
    .map((part) =>
      /^[<[]/.test(part) ? `\\fI${roff(part)}\\fR` : part === ', ' || part === ' ' ? part : part === '' ? '' : `\\fB${roff(part)}\\fR`,
    )
    .join('');

const tagged = (tag: string, text: string): readonly string[] => ['.TP', tag, roff(text)];

const section = (title: string, ...lines: readonly string[]): readonly string[] => [`.SH ${title}`, ...lines];

const examples = [
  ['peerspec check', 'All .peer files in this folder and below.'],
  ['peerspec check --format github --format sarif=findings.sarif', 'Annotations for GitHub, and a file for its code scanning.'],
  ['peerspec check --staged', 'What is about to be committed, and what uses it.'],
  ['peerspec generate mam-kind.peer', 'The specification as a document.'],
  ['peerspec explain theory-missing', 'What a finding means, and how to put it right.'],
] as const;

export const manual = (): string => {
  const { description, commands } = commandLine();
  return [
    '.\\" Written by "npm run generate" from what the program itself knows.',
    `.TH PEERSPEC 1 "" "PeerSpec ${roff(version)}" "PeerSpec"`,
    ...section('NAME', `peerspec \\- ${roff('checks specifications of peer support interventions and makes documents of them')}`),
    ...section('SYNOPSIS', '.B peerspec', '.I command', '[\\fIoptions\\fR] [\\fIpaths\\fR]'),
    ...section(
      'DESCRIPTION',
      roff(description),
      '.PP',
      roff(
        'A .peer file says what a peer support intervention is: for whom, by whom, in what form, and why it should work. A path is a file, a folder or a pattern in quotes; without any, the current folder is meant, and "-" is standard input. Every command takes `--help` and `--version`. Nothing leaves this machine.',
      ),
    ),
    ...section(
      'COMMANDS',
      ...commands.flatMap(({ name, usage, description: purpose, arguments: given, options }) => [
        `.SS ${flags(`${name} ${usage}`)}`,
        roff(purpose),
        ...given.flatMap((each) => tagged(`\\fI${roff(each.name)}\\fR`, saidOf(each))),
        ...options.flatMap((each) => tagged(flags(each.flags), saidOf(each))),
      ]),
    ),
    ...section('EXIT STATUS', ...exitCodes.flatMap(([code, meaning]) => tagged(`\\fB${code.toString()}\\fR`, meaning))),
    ...section('ENVIRONMENT', ...environment.flatMap(([name, meaning]) => tagged(`\\fB${name}\\fR`, meaning))),
    ...section(
      'FILES',
      ...tagged(
        '\\fIpeerspec.config.json\\fR',
        'The configuration: the nearest one, upwards from each file. `peerspec config` shows what is in force.',
      ),
    ),
    ...section('EXAMPLES', ...examples.flatMap(([command, meaning]) => tagged(`\\fB${roff(command)}\\fR`, meaning))),
    '',
  ].join('\n');
};
