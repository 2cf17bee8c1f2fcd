/** One way to read what was written. */
export interface Meant {
  /** What to write instead. */
  readonly text: string;
  /** What that is, where it is not plain to everybody: "3 April 2027". */
  readonly called?: string;
  /** It only says that there is no answer yet: offered, and not supposed. */
  readonly isWayOut?: true;
  /** All of what was written is in it, and whether it is meant is for the author to say: offered, and not put in its place unasked. */
  readonly isOffered?: true;
  /** Some of what was written is not in it: offered, and not put in its place unasked. */
  readonly isPart?: true;
}
