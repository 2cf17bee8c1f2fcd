/** Options that make no sense with standard input. They are refused before it is read: nothing that was handed over is dropped in silence. */
import { RunFailure } from '../run-failure.ts';
import { isStandardInput } from '../targets/standard-input.ts';
import type { CheckOptions } from './options.ts';

const cannotChange = 'standard input cannot be changed';
const mayBeInNone = 'what standard input holds may be in none';
const unknownToGit = 'Git cannot say whether what standard input holds has changed';

/** The first that was asked for, and why not, as a clause. */
const refusal = (options: CheckOptions): readonly [option: string, why: string] | undefined => {
  if (options.fix !== undefined && !options.fixDryRun) return ['--fix', cannotChange];
  if (options.fixDryRun) return ['--fix-dry-run', cannotChange];
  if (options.updateBaseline) return ['--update-baseline', mayBeInNone];
  if (options.pruneBaseline) return ['--prune-baseline', mayBeInNone];
  if (options.since !== undefined) return ['--since', unknownToGit];
  if (options.staged) return ['--staged', unknownToGit];
  return options.shard && ['--shard', 'standard input is there for one machine only'];
};

/** @throws RunFailure where standard input is among the paths, and an option takes files only. */
export const refuseWithInput = (paths: readonly string[], options: CheckOptions): void => {
  if (!paths.some(isStandardInput)) return;
  const [option, why] = refusal(options) ?? [];
  if (option !== undefined && why !== undefined) throw new RunFailure(`\`${option}\` takes files; ${why}.`);
};
