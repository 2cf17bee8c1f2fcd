import type { Failure } from './targets/target.ts';

/** Something that ends the run and that the user can put right: a wrong option, a folder that cannot be written to. */
export class RunFailure extends Error {
  override readonly name: string = 'RunFailure';
  /** Told in place of the message, where several things are wrong in several places. */
  readonly details?: readonly Failure[];
}
