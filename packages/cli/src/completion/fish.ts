/** Completion for fish. */
import type { CommandOutline, OptionOutline, Outline, Taken } from '../outline.ts';

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, (sign) => `\\${sign}`)}'`;

/** What is offered where a word may stand. */
const offers: Readonly<Record<Taken, string>> = {
  nothing: '',
  text: '',
  code: '',
  specification: String.raw`-a '(__fish_complete_suffix .peer | string match -r ".*(?:/|\\.peer)\$")'`,
  file: '-F',
  folder: `-a '(__fish_complete_directories)'`,
  revision: `-a '(git for-each-ref --format="%(refname:short)" 2>/dev/null)'`,
};

const offerOf = ({ takes, values }: Pick<OptionOutline, 'takes' | 'values'>): string =>
  values.length > 0 ? `-a ${quoted(values.join(' '))}` : offers[takes];

const line = (condition: string, ...rest: readonly string[]): string =>
  ['complete -c peerspec -n', quoted(`__peerspec_command_is ${condition}`), ...rest.filter((part) => part !== '')].join(' ');

const optionLine = (command: CommandOutline, option: OptionOutline): string => {
  const short = option.short === undefined ? '' : `-s ${option.short.slice(1)}`;
  // A value that has to be there is the next word; one that may be left out stands behind "=".
  const value = option.takes === 'nothing' || option.isOptional ? '' : option.takes === 'file' ? '-r' : '-x';
  return line(command.name, short, `-l ${option.long.slice(2)}`, value, offerOf(option), `-d ${quoted(option.description)}`);
};

const linesOf = (command: CommandOutline): readonly string[] => {
  const offer = command.arguments[0] ? offerOf(command.arguments[0]) : '';
  return [...(offer === '' ? [] : [line(command.name, offer)]), ...command.options.map((option) => optionLine(command, option))];
};

export const fishCompletion = ({ commands }: Outline): string => `# Completion of peerspec for fish, written by "peerspec completion fish".

# Whether the command that was typed is this one; without a word, whether there is none yet.
function __peerspec_command_is
    for word in (commandline -opc)[2..-1]
        if not string match -q -- '-*' $word
            test "$word" = "$argv[1]"
            return
        end
    end
    test -z "$argv[1]"
end

complete -c peerspec -f
complete -c peerspec -n __peerspec_command_is -s h -l help -d 'show this help'
complete -c peerspec -n __peerspec_command_is -s V -l version -d 'show the version'
${commands.map(({ name, description }) => `complete -c peerspec -n __peerspec_command_is -a ${name} -d ${quoted(description)}`).join('\n')}

${commands.flatMap(linesOf).join('\n')}
`;
