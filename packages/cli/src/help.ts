/** What `--help` says beside the descriptions of the commands. */
import type { Argument, Option } from 'commander';

export const examples = `
Examples:
  peerspec check                    all .peer files in this folder and below
  peerspec check mam-kind.peer      one file
  peerspec generate mam-kind.peer   the specification as a document
  peerspec explain theory-missing   what a finding means, how to put it right

Every command takes --help and --version.
Exit codes: 0 nothing to complain of, 1 findings, 2 the run itself failed.
`;

/** What an option or an argument is for, then what it takes, then what it is without being written. */
export const described = ({ description, argChoices, defaultValue }: Option | Argument): string =>
  [
    description,
    argChoices === undefined ? '' : `: ${argChoices.join(', ')}`,
    defaultValue === undefined ? '' : ` (default: ${JSON.stringify(defaultValue)})`,
  ].join('');
