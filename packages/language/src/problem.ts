import type { Meant } from './everyday/meaning.ts';
import type { NameKind, Range } from './spec/values.ts';

/** A place that helps to understand a problem, in the same file unless the range names another. */
export interface RelatedPlace {
  readonly message: string;
  readonly at: Range;
}

/**
 * Something wrong with the file itself: a word that does not exist, a brace that is missing, a name
 * that nothing has. It is always an error and cannot be accepted away.
 */
export interface Problem {
  /** One of the codes in `problems/`. */
  readonly code: string;
  /** What is wrong, in plain words. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly at: Range;
  /** The text that would put it right in place of `at`, where one is likely ("did you mean …"). */
  readonly replacement?: string;
  /** Where several things may be meant, or less than all that stands there: each that would put it right in place of `at`, with what it is where that is not plain. */
  readonly readings?: readonly Meant[];
  /** What would put it right where more than `at` has to be changed: a text in place of all that stands at another place. */
  readonly mended?: { readonly at: Range; readonly text: string };
  /** Of a name that nothing has: what it may be the name of, so that an editor can offer to declare it. */
  readonly wanted?: readonly NameKind[];
  readonly related?: readonly RelatedPlace[];
}
