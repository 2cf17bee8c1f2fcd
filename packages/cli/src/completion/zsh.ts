/** Completion for zsh, in the words of its own \`_arguments\`. */
import type { ArgumentOutline, CommandOutline, OptionOutline, Outline, Taken } from '../outline.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A colon and brackets mean something to \`_arguments\`. */
const told = (text: string): string => text.replaceAll(/[\\:[\]]/g, (sign) => `\\${sign}`);

const actions: Readonly<Record<Taken, string>> = {
  nothing: '',
  text: ' ',
  code: ' ',
  specification: '_files -g "*.peer"',
  file: '_files',
  folder: '_files -/',
  revision: '_peerspec_revisions',
};

const actionOf = ({ takes, values }: Pick<OptionOutline, 'takes' | 'values'>): string =>
  values.length > 0 ? `(${values.join(' ')})` : actions[takes];

/** `check --format` may be written again. */
const mayRepeat = ({ description }: OptionOutline): boolean => description.includes('several times');

const specsOf = (option: OptionOutline): readonly string[] => {
  const { short, long, description, takes, isOptional } = option;
  const both = [...(short === undefined ? [] : [short]), long];
  const others = mayRepeat(option) ? '*' : both.length > 1 ? `(${both.join(' ')})` : '';
  const value = takes === 'nothing' ? '' : `:${isOptional ? ':' : ''}${long.slice(2)}:${actionOf(option)}`;
  return both.map((flag) => {
    const joined = takes === 'nothing' ? '' : flag === long ? (isOptional ? '=-' : '=') : '+';
    return quoted(`${others}${flag}${joined}[${told(description)}]${value}`);
  });
};

const argumentSpec = (command: CommandOutline, argument: ArgumentOutline, index: number): string => {
  const isMany = command.usage.includes(`${argument.name}...`);
  return quoted(`${isMany ? '*' : index + 1}:${argument.name}:${actionOf(argument)}`);
};

const caseOf = (command: CommandOutline): string => {
  const specs = [
    ...command.options.flatMap(specsOf),
    ...command.arguments.map((argument, index) => argumentSpec(command, argument, index)),
  ];
  return `    ${command.name})\n      _arguments -s -S ${specs.map((spec) => `\\\n        ${spec}`).join(' ')}\n      ;;`;
};

export const zshCompletion = ({ commands }: Outline): string => `#compdef peerspec
# Completion of peerspec for zsh, written by "peerspec completion zsh".

_peerspec_commands() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${told(description)}`)}`).join('\n')}
  )
  _describe -t commands command commands
}

_peerspec_revisions() {
  local -a revisions=("\${(@f)$(git for-each-ref --format='%(refname:short)' 2>/dev/null)}")
  compadd -a revisions
}

_peerspec() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \\
    '(- *)'{-h,--help}'[show this help]' \\
    '(- *)'{-V,--version}'[show the version]' \\
    '1: :_peerspec_commands' \\
    '*:: :->rest'
  [[ $state == rest ]] || return 0
  case $words[1] in
${commands.map(caseOf).join('\n')}
  esac
}

# Loaded from a folder of functions, or by "source".
if [[ $funcstack[1] == _peerspec ]]; then
  _peerspec "$@"
else
  compdef _peerspec peerspec
fi
`;
