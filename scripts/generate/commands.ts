/** The command line as it knows itself, for the manual and the reference. */
import { processIo } from '../../packages/cli/src/process-io.ts';
import { newProgram } from '../../packages/cli/src/program.ts';
import { outlineOf } from '../../packages/cli/src/outline.ts';
import type { Outline } from '../../packages/cli/src/outline.ts';

export const commandLine = (): Outline => outlineOf(newProgram(processIo(process), () => undefined));

/** What an option is for, what it takes, and what it is without being written. */
export const saidOf = ({
  description,
  values,
  initial,
}: Pick<Outline['commands'][number]['options'][number], 'description' | 'values' | 'initial'>): string => {
  const choice = values.length === 0 ? '' : `: ${values.join(', ')}`;
  return `${description}${choice}${initial === undefined ? '' : ` (else ${initial})`}`;
};

export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'nothing to complain of'],
  [
    1,
    'findings; with `format --check`, files that would change; with `diff --exit-code`, something changed; where documents, data or drafts are written, files with errors',
  ],
  [2, 'the run itself failed: a wrong option, a path that does not exist, a file that cannot be read or written'],
];

export const environment: readonly (readonly [name: string, meaning: string])[] = [
  ['NO_COLOR', 'Where it is set, nothing is coloured.'],
  ['FORCE_COLOR', 'Where it is set, colours are written also where there is no terminal; with `0`, nowhere.'],
  ['GITHUB_WORKSPACE', 'The top of the repository, from which paths in reports start. Set by GitHub.'],
  ['PEERSPEC_DEBUG', 'Where it is set, the trace is shown where PeerSpec itself fails.'],
];
