import { RunFailure } from '../run-failure.ts';
import type { Failure } from '../targets/target.ts';
import { aboutOf } from '../targets/target.ts';

/** A configuration that cannot be followed. Nothing is checked by half a configuration, so it ends the run. */
export class WrongConfiguration extends RunFailure {
  override readonly name = 'WrongConfiguration';
  /** Everything that is wrong with it, each with its place. */
  override readonly details: readonly Failure[];

  constructor(failures: readonly Failure[]) {
    super(failures.map((failure) => `${aboutOf(failure)}: ${failure.message}`).join(' '));
    this.details = failures;
  }
}
