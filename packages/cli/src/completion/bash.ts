/** Completion for bash. It needs nothing but bash, and an old one will do: that of macOS is of 2007. */
import type { CommandOutline, OptionOutline, Outline, Taken } from '../outline.ts';

/** Every word is our own: letters, digits and hyphens. */
const wordList = (words: readonly string[]): string => `_peerspec_words '${words.join(' ')}'`;

const offers: Readonly<Record<Taken, string>> = {
  nothing: ':',
  text: ':',
  code: ':',
  specification: '_peerspec_files .peer',
  file: '_peerspec_files',
  folder: '_peerspec_folders',
  revision: '_peerspec_revisions',
};

const offerOf = ({ takes, values }: Pick<OptionOutline, 'takes' | 'values'>): string =>
  values.length > 0 ? wordList(values) : offers[takes];

const flagsOf = ({ short, long }: OptionOutline): readonly string[] => [...(short === undefined ? [] : [short]), long];

/** An option whose value may be left out takes one only behind "=". */
const afterOption = (option: OptionOutline): string | undefined => {
  if (option.takes === 'nothing') return undefined;
  const flags = option.isOptional ? [`${option.long}=`] : [...flagsOf(option), `${option.long}=`];
  return `        ${flags.join(' | ')}) ${offerOf(option)} ;;`;
};

const caseOf = ({ name, options, arguments: [first] }: CommandOutline): string => {
  const flags = options.flatMap(flagsOf);
  return [
    `    ${name})`,
    '      case $before in',
    ...options.map(afterOption).filter((line) => line !== undefined),
    '        *)',
    '          case $current in',
    ...(flags.length === 0 ? [] : [`            -*) ${wordList(flags)} ;;`]),
    `            *) ${first === undefined ? ':' : offerOf(first)} ;;`,
    '          esac',
    '          ;;',
    '      esac',
    '      ;;',
  ].join('\n');
};

export const bashCompletion = ({ commands }: Outline): string => `# Completion of peerspec for bash, written by "peerspec completion bash".

_peerspec_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}

# Folders, and files whose name ends in $1.
_peerspec_files() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(
    compgen -d -- "$current"
    compgen -f -X "!*$1" -- "$current" | while IFS= read -r path; do [[ -d $path ]] || printf '%s\\n' "$path"; done
  )
}

_peerspec_folders() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -d -- "$current")
}

_peerspec_revisions() {
  _peerspec_words "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"
}

_peerspec() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' word index
  COMPREPLY=()
  # Bash parts words at "=": "--format=sarif" is three of them.
  if [[ $current == = ]]; then
    current='' before="$before="
  elif [[ $before == = ]]; then
    before="\${COMP_WORDS[COMP_CWORD - 2]}="
  fi
  # The file of a format: "--format sarif=findings.sarif".
  if [[ $before == [!-]*= ]]; then
    _peerspec_files
    return
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ $word != -* ]]; then
      command=$word
      break
    fi
  done
  case $command in
    '') ${wordList([...commands.map(({ name }) => name), '--help', '--version'])} ;;
${commands.map(caseOf).join('\n')}
  esac
}

complete -F _peerspec peerspec
`;
