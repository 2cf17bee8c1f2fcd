/** What every part of a document needs to know: the Spec, the day, and how things are called. */
import type { Evidence, ItemRow, PropertyRow, Range, Spec } from '@peerspec/language';
import type { Naming } from './naming.ts';
import type { Direction } from './words/directions.ts';

export interface Drafting extends Naming {
  readonly spec: Spec;
  /** The day by which dates are judged, as YYYY-MM-DD; no document prints it. */
  readonly today: string;
  /** The evidence that is cited, in the order of its numbers. */
  readonly cited: readonly Evidence[];
  /** "E2" for evidence that is cited. */
  readonly evidenceNumber: (name: string) => string | undefined;
  /** Which way an outcome is expected to change, by its name. */
  readonly directions: ReadonlyMap<string | undefined, Direction>;
  /** What speaks against the use that is made of evidence, by its name. */
  readonly doubts: ReadonlyMap<string, readonly string[]>;
  /** Whether a declaration leaves a question blank that a reader will look for in a table. */
  readonly isBlank: (item: object, word: string) => boolean;
  /** For a question that should be answered and is not: where its answer would be looked for. */
  readonly silentAt: (row: PropertyRow | ItemRow) => Range | undefined;
}
