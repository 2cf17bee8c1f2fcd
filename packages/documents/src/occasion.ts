import type { Problem } from '@peerspec/language';

/** When, and from what kind of file, a document is drawn up. */
export interface Occasion {
  /** The day by which dates are judged, as YYYY-MM-DD. */
  readonly today: string;
  /** What is wrong with the file: what stands there may be missing, and the document says so. */
  readonly problems?: readonly Problem[];
}
