/** What `check` can be asked for. */
import type { Severity } from '@peerspec/rules';
import type { BaselineOptions } from '../baseline/baselines.ts';
import type { ProjectOptions } from '../config/projects.ts';
import type { FixOptions } from '../fix/fix.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import type { ChangeOptions } from './changed.ts';
import type { Shard, Wanted } from './choices.ts';
import type { Demands } from './verdict.ts';

export interface CheckOptions extends ProjectOptions, InputOptions, Demands, ChangeOptions, BaselineOptions, FixOptions {
  readonly format?: readonly Wanted[];
  /** The file for the only format, where none stands behind it. */
  readonly output?: string;
  /** Findings below it are left out of what is shown. */
  readonly minSeverity?: Severity;
  /** Whether accepted departures are shown in every format that has a place for them. */
  readonly accepted?: boolean;
  readonly today?: string;
  readonly quiet?: boolean;
  /** Lists every question that is openly left open. */
  readonly open?: boolean;
  /** Checks only a part of the files. */
  readonly shard?: Shard;
  /** Says how many findings there are, by rule, section and file, and lists none. */
  readonly statistics?: boolean;
  /** Lists the files that would be checked, and checks none. */
  readonly listFiles?: boolean;
  /** Stays, and checks again whenever something changes. */
  readonly watch?: boolean;
  /** Says on standard error how long reading took, and each rule. */
  readonly timing?: boolean;
}
